import { entryOf, fromTemplate, query, word } from 'app/explorer/page.js';
import { Note } from 'app/explorer/panel/note.js';
import { Setting } from 'app/explorer/panel/setting.js';
import { Toolbar } from 'app/explorer/panel/toolbar.js';

/** @import { Problem } from 'app/explorer/types.js' */

/** The buttons by name, each with the word that labels it. */
const ACTIONS = [
  ['code', 'code'],
  ['toggle', 'hide'],
  ['duplicate', 'duplicate'],
  ['remove', 'remove'],
];

/**
 * @typedef {object} Owner
 * @property {(card: Card, action: string) => void} act a button was pressed, of this name
 * @property {(card: Card, notation: string) => Problem[]} write another function was typed
 * @property {(card: Card, answer: string) => Problem[]} adjust the core has answered to a change of a setting
 */

/** A formula before its first letter. */
const NOTHING = { name: '', title: '', parameters: [] };

/** One curve: its look, its name, its parameters, and what can be done with it. */
export class Card {
  /** @type {Setting[]} */
  settings = [];

  /** Which curve it is said to be. */
  #named = '';

  /** @type {unknown[]} what it shows, and all that this depends on */
  #shown = [];

  /**
   * @param {import('app/explorer/types.js').Curve | null} curve null for a formula that is still to be written
   * @param {import('app/explorer/workshop.js').Workshop} workshop
   * @param {import('app/chart/answers.js').Answers} answers
   * @param {Owner} owner
   */
  constructor(curve, { core, tools }, answers, owner) {
    this.name = curve?.name ?? '';
    this.core = core;
    this.owner = owner;
    this.entry = curve ? entryOf(curve) : NOTHING;
    this.element = document.createElement('li');
    this.element.className = 'card';
    this.element.append(fromTemplate('card-template'));
    query(this.element, '.card-title').tabIndex = -1;
    this.actions = new Toolbar(query(this.element, '.card-actions'));
    if (!curve || curve.entry) {
      this.element.classList.add('is-formula');
      this.element.classList.toggle('is-draft', !curve);
      this.editor = tools?.editor(
        (notation) => owner.write(this, notation),
        // What is undone from here on is the whole formula, and no letter in its field.
        () => query(this.element, '.card-title').focus(),
      );
      this.element.append(this.editor?.element ?? '');
    }
    this.note = new Note(answers);
    this.element.append(this.note.element);
    this.#take(this.entry);
    this.element.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('button');
      if (button?.name) {
        event.preventDefault();
        owner.act(this, button.name);
      }
    });
  }

  /** @param {import('app/explorer/types.js').Curve} curve that this card can show */
  fits({ name, entry }) {
    return entry ? this.editor : this.name === name;
  }

  /**
   * Says which curve it is.
   *
   * @param {number} number from 1
   */
  number(number) {
    const named = `${number} ${this.#title}`;
    if (named === this.#named) {
      return;
    }
    this.#named = named;
    this.element.dataset.curve = String(number);
    this.editor?.number(number);
    for (const [name, key] of ACTIONS) {
      query(this.element, `[name=${name}]`).setAttribute(
        'aria-label',
        word(`live.${key}`, this.#title, number),
      );
    }
    this.actions.name(word('live.actions', this.#title, number));
  }

  /** What its buttons call it. */
  get #title() {
    return this.entry.title || word('formula.title');
  }

  /**
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {number} index
   * @param {import('app/explorer/types.js').Present} state
   */
  show(curve, index, state) {
    // It tells of the window, too, and of what the core knows by now.
    this.note.show(curve, state);
    const { curves, hidden, show, share, full } = state;
    const shown = [curve, index, curves.length, full, hidden.includes(index), show, share];
    if (shown.every((part, i) => part === this.#shown[i])) {
      return;
    }
    this.#shown = shown;
    this.curve = curve;
    const number = index + 1;
    if (this.name !== curve.name) {
      this.name = curve.name;
      this.#take(entryOf(curve));
    }
    this.editor?.show(curve);
    this.element.classList.remove('is-draft');
    this.#showActions(hidden.includes(index), curves.length === 1, full);
    this.number(number);
    this.settings.forEach((setting, i) => {
      const { symbol } = this.entry.parameters[i];
      setting.show(
        curve.settings[i],
        curve.positions[i],
        word('live.setting', symbol, this.entry.title, number),
      );
    });
  }

  /**
   * @param {boolean} hidden whether the chart leaves the curve out
   * @param {boolean} only whether there is no other
   * @param {boolean} full whether there is room for no other
   */
  #showActions(hidden, only, full) {
    this.element.classList.toggle('is-hidden', hidden);
    this.#button('toggle').setAttribute('aria-pressed', String(hidden));
    query(this.element, '[name=toggle] use').setAttribute('href', hidden ? '#icon-eye-off' : '#icon-eye');
    this.#button('duplicate').disabled = full;
    this.#button('remove').disabled = only;
    this.actions.refresh();
  }

  /**
   * Names the function and gives it its sliders; one that stays may be in the visitor's hand.
   *
   * @param {import('app/explorer/types.js').Titled} entry
   */
  #take(entry) {
    const former = this.settings;
    this.entry = entry;
    this.#head(entry.heading ?? entry.title);
    this.settings = entry.parameters.map(
      (slot) => former.find((setting) => setting.slot.name === slot.name) ?? this.#setting(slot),
    );
    for (const setting of former) {
      if (!this.settings.includes(setting)) {
        setting.element.remove();
      }
    }
    this.note.element.before(...this.settings.map(({ element }) => element));
  }

  /** @param {string} title: a formula is seen set as mathematics, and need not be read twice */
  #head(title) {
    const heading = query(this.element, '.card-title');
    if (this.editor) {
      const hidden = document.createElement('span');
      hidden.className = 'visually-hidden';
      hidden.textContent = ` ${title}`;
      heading.replaceChildren(word('formula.title'), hidden);
    } else {
      heading.textContent = title;
    }
  }

  /** @param {import('app/explorer/types.js').Slot} slot */
  #setting(slot) {
    const index = () => this.entry.parameters.findIndex(({ name }) => name === slot.name);
    return new Setting(slot, {
      move: (position) => this.owner.adjust(this, this.core.move(this.#f, index(), position)),
      set: (typed) => this.owner.adjust(this, this.core.set(this.#f, index(), typed)),
    });
  }

  /** @param {string} name */
  #button(name) {
    return /** @type {HTMLButtonElement} */ (query(this.element, `[name=${name}]`));
  }

  /** @returns {string} the notation of the curve that is shown */
  get #f() {
    return /** @type {import('app/explorer/types.js').Curve} */ (this.curve).f;
  }
}
