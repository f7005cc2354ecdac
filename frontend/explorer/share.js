import { dialog } from 'app/explorer/dialog.js';
import { base, byId, word } from 'app/explorer/page.js';
import { dataQuery, queryOf } from 'app/explorer/query.js';

/** The dialog that gives a view away: as an address, a QR code, a picture, numbers. */
export class Share {
  /**
   * @param {object} source
   * @param {() => string} source.query the query of the browser's address, in step with the page
   * @param {() => import('app/explorer/types.js').Present} source.state
   * @param {() => Promise<Blob>} source.picture the chart as PNG
   */
  constructor({ query, state, picture }) {
    this.query = query;
    this.state = state;
    this.picture = picture;
    this.dialog = dialog('share');
    this.address = byId('input', 'address');
    this.copied = byId('p', 'copied');
    this.qr = byId('img', 'qr');
    byId('button', 'copy').addEventListener('click', () => this.#copy());
    byId('button', 'as-png').addEventListener('click', () => this.#savePicture());
    this.address.addEventListener('focus', () => this.address.select());
    this.qr.addEventListener('load', () => (this.qr.hidden = false));
    this.qr.addEventListener('error', () => (this.qr.hidden = true));
  }

  open() {
    const query = this.query();
    const data = dataQuery(this.state());
    this.address.value = location.href;
    this.copied.textContent = '';
    this.qr.src = `${base}qr.svg?${query}`;
    const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    byId('a', 'as-svg').href =
      `${base}plot.svg?${queryOf(this.state())}&theme=${theme}&lang=${document.documentElement.lang}`;
    byId('a', 'as-csv').href = `${base}api/curves?${data}&format=csv`;
    byId('a', 'as-json').href = `${base}api/curves?${data}`;
    this.dialog.showModal();
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.address.value);
      this.copied.textContent = word('live.copied');
    } catch {
      this.address.focus();
      this.address.select();
      this.copied.textContent = word('live.copy-by-hand');
    }
  }

  async #savePicture() {
    try {
      const url = URL.createObjectURL(await this.picture());
      const link = document.createElement('a');
      link.href = url;
      link.download = 'actiscope.png';
      link.click();
      URL.revokeObjectURL(url);
    } catch (error) {
      this.copied.textContent = word('live.not-loaded');
      throw error;
    }
  }
}
