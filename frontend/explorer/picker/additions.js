import { without } from 'app/explorer/address/view.js';
import { reported } from 'app/explorer/later.js';
import { byId } from 'app/explorer/page.js';
import { Picker } from 'app/explorer/picker/picker.js';

/** How curves are added: functions from the picker, formulas as somebody writes them. */
export class Additions {
  /** @type {number | undefined} the step that added the last formula */
  #created;

  /** @param {import('app/explorer/live-page.js').LivePage} page */
  constructor(page) {
    this.page = page;
    this.button = byId('button', 'open-picker');
    this.picker = new Picker(
      page.core,
      (name) => this.#add(name),
      (formula) => this.write(this.button, formula),
    );
  }

  /** Opens the picker, if there is room for another curve. */
  open() {
    if (!this.button.disabled) {
      this.picker.open();
    }
  }

  /** @param {string} name */
  #add(name) {
    const { page } = this;
    page.change({ f: [...this.#functions, name] }, 'push');
    page.cards.focus(page.state.curves.length - 1, '.slider');
  }

  /**
   * Begins a formula.
   *
   * @param {HTMLElement} opener
   * @param {string} [formula] what somebody has typed elsewhere
   */
  async write(opener, formula) {
    await reported(this.page.workshop.open());
    if (!byId('button', 'open-editor').disabled) {
      this.page.cards.write(opener, formula);
    }
  }

  /**
   * Adds the formula that is being written.
   *
   * @param {string} notation
   */
  create(notation) {
    const problems = this.page.change({ f: [...this.#functions, notation] }, 'typing');
    this.#created = this.page.bar.place;
    return problems;
  }

  /**
   * Removes the formula that was written last, as if it never had been, unless something else has been done since.
   *
   * @param {number} index
   * @param {HTMLElement | null} next what has the focus then
   */
  takeBack(index, next) {
    const { page } = this;
    if (page.bar.going === 'typing' && page.bar.place === this.#created) {
      page.next = next;
      page.bar.undo();
    } else {
      page.change(without(page.state, index), 'push');
      next?.focus();
    }
  }

  get #functions() {
    return this.page.state.curves.map((curve) => curve.f);
  }
}
