import { dialog } from 'app/explorer/dialog.js';
import { once } from 'app/explorer/later.js';
import { byId, functions, word } from 'app/explorer/page.js';
import { script } from 'app/explorer/part.js';
import { gallery } from 'app/explorer/picker/functions.js';

/** @import { Choices } from 'app/explorer/picker/choices.js' */

/** Keys of the search field that go to the list. */
const KEYS = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter']);

/**
 * The searchable list from which functions are added: a combobox that is always open. What it lists comes when it is
 * first needed; what is typed and pressed until then is not lost.
 */
export class Picker {
  /**
   * @param {import('app/explorer/types.js').Core} core
   * @param {(name: string) => void} choose
   * @param {(formula: string) => void} write takes what is no name
   */
  constructor(core, choose, write) {
    this.core = core;
    this.choose = choose;
    this.write = write;
    this.dialog = dialog('picker');
    this.input = byId('input', 'search');
    this.list = byId('div', 'choices');
    this.remarks = byId('div', 'remarks');
    this.button = byId('button', 'open-picker');
    this.button.addEventListener('pointerenter', () => this.#load());
    this.input.addEventListener('input', () => this.#tell((choices) => choices.show()));
    this.input.addEventListener('keydown', (event) => {
      if (KEYS.has(event.key) && !event.isComposing) {
        event.preventDefault();
        this.#tell((choices) => choices.press(event.key));
      }
    });
  }

  open() {
    this.input.value = '';
    this.dialog.showModal();
    this.input.focus();
    this.#tell((choices) => choices.show());
  }

  /** @param {(choices: Choices) => void} what */
  async #tell(what) {
    try {
      what(await this.#load());
    } catch (error) {
      this.remarks.textContent = word('live.not-loaded');
      throw error;
    }
  }

  #load = once(() => this.#fetch());

  /** The list, and all names and sentences; without those, it has what the page knows. */
  async #fetch() {
    const [{ Choices }, there] = await Promise.all([
      /** @type {Promise<typeof import('app/explorer/picker/choices.js')>} */ (script(this.button)),
      gallery().catch(() => ({ functions: functions.map(bare), others: [] })),
    ]);
    return new Choices({
      core: this.core,
      gallery: there,
      input: this.input,
      list: this.list,
      remarks: this.remarks,
      found: byId('p', 'found'),
      word,
      choose: this.#closing(this.choose),
      write: this.#closing(this.write),
    });
  }

  /** @param {(choice: string) => void} take */
  #closing(take) {
    return (/** @type {string} */ choice) => {
      this.dialog.close();
      take(choice);
    };
  }
}

/**
 * @param {import('app/explorer/types.js').Titled} entry
 * @returns {import('app/explorer/types.js').Entry}
 */
function bare(entry) {
  return { family: '', summary: '', search: `${entry.name}\n${entry.title}`, picture: entry.name, ...entry };
}
