import { queryOf } from 'app/explorer/address/query.js';
import { dialog } from 'app/explorer/dialog.js';
import { base, byId, query, word, words } from 'app/explorer/page.js';
import { dataQuery } from 'app/explorer/sharing/data-query.js';
import { fileName, toPng } from 'app/explorer/sharing/picture.js';

/** In pixels: the size of the exported picture. */
const SIZE = 'width=960&height=680';

/** The dialog that gives a view away: as an address, a QR code, a picture, numbers. */
export class Share {
  /**
   * @param {object} source
   * @param {() => string} source.query what follows the path in an address of what is on screen
   * @param {() => import('app/explorer/types.js').Present} source.state
   * @param {Record<string, string>} source.known every word of the page: this script has a copy of its own of what it
   *   imports
   */
  constructor({ query, state, known }) {
    Object.assign(words, known);
    this.query = query;
    this.state = state;
    this.dialog = dialog('share');
    this.address = byId('input', 'address');
    this.copied = byId('p', 'copied');
    this.qr = byId('img', 'qr');
    byId('button', 'copy').addEventListener('click', () => this.#copy());
    byId('button', 'as-png').addEventListener('click', () => this.#savePicture());
    byId('button', 'enlarge').addEventListener('click', () => this.#enlarge(!this.#large));
    byId('fieldset', 'picture-theme').addEventListener('change', () => this.#link());
    this.address.addEventListener('focus', () => this.address.select());
    this.dialog.addEventListener('close', () => this.#enlarge(false));
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#large) {
        event.preventDefault();
        this.#enlarge(false);
      }
    });
    this.qr.addEventListener('load', () => (this.qr.hidden = false));
    this.qr.addEventListener('error', () => (this.qr.hidden = true));
  }

  open() {
    if (this.dialog.open) {
      return;
    }
    // Before the address is read: what waits for the page to rest is written now.
    const view = this.query();
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    this.#choice(dark ? 'dark' : 'light').checked = true;
    this.address.value = `${location.origin}${location.pathname}${view}`;
    query(this.dialog, '.qr-address').textContent = this.address.value;
    this.copied.textContent = '';
    this.qr.src = `${base}qr.svg${view}`;
    this.#link();
    this.dialog.showModal();
    byId('button', 'copy').focus();
  }

  /** Lets the links lead to what is shown, in the theme that is chosen. */
  #link() {
    const data = dataQuery(this.state());
    const svg = byId('a', 'as-svg');
    svg.href = this.#picture;
    svg.download = `${this.#name}.svg`;
    const csv = byId('a', 'as-csv');
    csv.href = `${base}api/curves?${data}&format=csv`;
    csv.download = `${fileName(this.#functions, false)}.csv`;
    byId('a', 'as-json').href = `${base}api/curves?${data}`;
  }

  /** @param {string} theme @returns {HTMLInputElement} */
  #choice(theme) {
    return query(this.dialog, `[name=picture-theme][value=${theme}]`);
  }

  get #dark() {
    return this.#choice('dark').checked;
  }

  get #functions() {
    const { curves, hidden } = this.state();
    return curves.filter((_, index) => !hidden.includes(index)).map(({ f }) => f);
  }

  get #name() {
    return fileName(this.#functions, this.#dark);
  }

  get #picture() {
    const theme = this.#dark ? 'dark' : 'light';
    const { lang } = document.documentElement;
    return `${base}plot.svg?${queryOf(this.state())}&${SIZE}&theme=${theme}&lang=${lang}`;
  }

  get #large() {
    return this.dialog.classList.contains('is-large');
  }

  /** @param {boolean} large whether the QR code fills the dialog, and so the screen */
  #enlarge(large) {
    this.dialog.classList.toggle('is-large', large);
    byId('button', 'enlarge').setAttribute('aria-pressed', String(large));
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.address.value);
      this.copied.textContent = word('copy.done');
    } catch {
      this.address.focus();
      this.address.select();
      this.copied.textContent = word('copy.by-hand');
    }
  }

  async #savePicture() {
    try {
      const url = URL.createObjectURL(await toPng(this.#picture));
      const link = document.createElement('a');
      link.href = url;
      link.download = `${this.#name}.png`;
      link.click();
      URL.revokeObjectURL(url);
    } catch (error) {
      this.copied.textContent = word('live.not-loaded');
      throw error;
    }
  }
}
