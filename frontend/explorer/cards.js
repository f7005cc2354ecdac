import { entryOf, fromTemplate, query, word } from 'app/explorer/page.js';
import { saturationInWords } from 'app/explorer/saturation.js';
import { Setting } from 'app/explorer/setting.js';

/** @import { Problem, Step } from 'app/explorer/types.js' */

const MOST = 8;

/** The panel: a card for each curve. */
export class Cards {
  /** @type {Card[]} */
  #cards = [];

  /** @type {Map<string, string>} functions as MathML by their names: to begin with, those that the server has set */
  #maths = new Map();

  /**
   * @param {HTMLElement} host
   * @param {import('app/explorer/workshop.js').Workshop} workshop
   * @param {import('app/chart/answers.js').Answers} answers
   * @param {object} model
   * @param {import('app/explorer/types.js').Change} model.change
   * @param {import('app/explorer/types.js').Adjust} model.adjust
   */
  constructor(host, workshop, answers, { change, adjust }) {
    this.host = host;
    this.workshop = workshop;
    this.answers = answers;
    this.change = change;
    this.adjust = adjust;
    for (const card of host.children) {
      const { value } = /** @type {HTMLInputElement} */ (query(card, '[name=f]'));
      this.#maths.set(value, query(card, '.formula').innerHTML);
    }
    host.replaceChildren();
  }

  /** @param {import('app/explorer/types.js').Present} state */
  show(state) {
    this.state = state;
    state.curves.forEach((curve, index) => {
      if (!this.#cards[index]?.fits(curve)) {
        this.#put(index, new Card(curve, this.workshop, this.answers, this.#owner));
      }
      this.#cards[index].show(curve, index, state);
      this.#typeset(curve, query(this.#cards[index].element, '.formula'));
    });
    for (const surplus of this.#cards.splice(state.curves.length)) {
      surplus.element.remove();
    }
  }

  /**
   * Moves the focus into a card.
   *
   * @param {number} index
   * @param {...string} selectors of what in it, the first that there is
   */
  focus(index, ...selectors) {
    const { element } = this.#cards[Math.min(index, this.#cards.length - 1)];
    const found = selectors.find((selector) => element.querySelector(selector));
    query(element, found ?? '[name=duplicate]').focus();
    element.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Begins to edit a formula.
   *
   * @param {number} index of its card
   * @param {string} [text] what has been typed already
   */
  edit(index, text) {
    const { editor, element } = this.#cards[index];
    element.scrollIntoView({ block: 'nearest' });
    editor?.begin(text);
  }

  /**
   * Shows what a function is; of one that the server has not set, as soon as the workshop is open.
   *
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {HTMLElement} place
   */
  async #typeset({ name, entry }, place) {
    if (place.dataset.of === name) {
      return;
    }
    place.dataset.of = name;
    place.innerHTML = this.#maths.get(name) ?? '';
    if (!place.innerHTML) {
      const { core } = await this.workshop.open();
      if (place.dataset.of === name) {
        place.innerHTML = JSON.parse(core.typeset(name, 0, word('formula.otherwise'))).mathMl;
        if (!entry) {
          this.#maths.set(name, place.innerHTML);
        }
      }
    }
    // Who has no mouse scrolls what is too wide from the keyboard.
    if (place.scrollWidth > place.clientWidth) {
      place.tabIndex = 0;
    } else {
      place.removeAttribute('tabindex');
    }
  }

  /** @param {Card} card */
  async #explain(card) {
    const { details, core } = await this.workshop.open();
    const state = /** @type {import('app/explorer/types.js').Present} */ (this.state);
    const index = this.#cards.indexOf(card);
    const f = state.curves.map((curve) => curve.f);
    details.open(state.curves[index], state, () => {
      f[index] = core.formula(f[index]);
      this.change({ f }, 'push');
      this.edit(index);
    });
  }

  /** @param {number} index @param {Card} card */
  #put(index, card) {
    const former = this.#cards[index]?.element;
    this.#cards[index] = card;
    if (former) {
      former.replaceWith(card.element);
    } else {
      this.host.append(card.element);
    }
  }

  /**
   * @param {string} action the name of the button that was pressed
   * @param {Card} card
   */
  #act(action, card) {
    const state = /** @type {import('app/explorer/types.js').Present} */ (this.state);
    const index = this.#cards.indexOf(card);
    const f = state.curves.map((curve) => curve.f);
    if (action === 'toggle') {
      const hidden = state.hidden.includes(index)
        ? state.hidden.filter((other) => other !== index)
        : [...state.hidden, index];
      this.change({ hidden }, 'push');
    } else if (action === 'duplicate') {
      const hidden = state.hidden.map((other) => (other > index ? other + 1 : other));
      this.change({ f: [...f.slice(0, index + 1), ...f.slice(index)], hidden }, 'push');
      this.focus(index + 1, '.slider', '[name=remove]');
    } else if (action === 'remove') {
      const hidden = state.hidden
        .filter((other) => other !== index)
        .map((other) => (other > index ? other - 1 : other));
      this.change({ f: f.filter((_, other) => other !== index), hidden }, 'push');
      this.focus(index, '[name=remove]:enabled', '.slider');
    } else if (action === 'code') {
      this.#explain(card);
    } else if (action === 'draw') {
      this.change({ seed: (state.seed + 1) | 0 }, 'push');
    }
  }

  /** @type {Owner} what a card asks for */
  #owner = {
    act: (card, action) => this.#act(action, card),
    write: (card, notation, step) => {
      const state = /** @type {import('app/explorer/types.js').Present} */ (this.state);
      const f = state.curves.map((curve) => curve.f);
      f[this.#cards.indexOf(card)] = notation;
      return this.change({ f }, step);
    },
    adjust: (card, answer) => this.adjust(this.#cards.indexOf(card), answer),
  };
}

/**
 * @typedef {object} Owner
 * @property {(card: Card, action: string) => void} act a button was pressed, of this name
 * @property {(card: Card, notation: string, step: Step) => Problem[]} write another function was typed
 * @property {(card: Card, answer: string) => Problem[]} adjust the core has answered to a change of a setting
 */

/** One curve: its look, its name, its parameters, and what can be done with it. */
class Card {
  /** @type {Setting[]} */
  settings = [];

  /** @type {unknown[]} what it shows, and all that this depends on */
  #shown = [];

  /**
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {import('app/explorer/workshop.js').Workshop} workshop
   * @param {import('app/chart/answers.js').Answers} answers
   * @param {Owner} owner
   */
  constructor(curve, { core, tools }, answers, owner) {
    this.name = curve.name;
    this.core = core;
    this.answers = answers;
    this.owner = owner;
    this.entry = entryOf(curve);
    this.element = document.createElement('li');
    this.element.className = 'card';
    this.element.append(fromTemplate('card-template'));
    if (curve.entry) {
      this.element.classList.add('is-formula');
      this.editor = tools?.editor((notation, step) => owner.write(this, notation, step));
      this.element.append(this.editor?.element ?? '');
    }
    this.note = document.createElement('div');
    this.note.className = 'note';
    this.element.append(this.note);
    this.#take(this.entry);
    this.element.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('button');
      if (button) {
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
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {number} index
   * @param {import('app/explorer/types.js').Present} state
   */
  show(curve, index, state) {
    const { curves, hidden, show, share } = state;
    const shown = [curve, index, curves.length, hidden.includes(index), show, share];
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
    this.editor?.show(curve, number);
    this.element.dataset.curve = String(number);
    this.element.classList.toggle('is-hidden', state.hidden.includes(index));
    this.#button('toggle', 'hide', number).setAttribute('aria-pressed', String(state.hidden.includes(index)));
    query(this.element, '[name=toggle] use').setAttribute(
      'href',
      state.hidden.includes(index) ? '#icon-eye-off' : '#icon-eye',
    );
    this.#button('duplicate', 'duplicate', number).disabled = state.curves.length >= MOST;
    this.#button('remove', 'remove', number).disabled = state.curves.length === 1;
    this.#button('code', 'code', number);
    this.settings.forEach((setting, i) => {
      const { symbol } = this.entry.parameters[i];
      setting.show(
        curve.settings[i],
        curve.positions[i],
        word('live.setting', symbol, this.entry.title, number),
      );
    });
    this.#showNote(curve, state);
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
    this.note.before(...this.settings.map(({ element }) => element));
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

  /** @param {string} name @param {string} key @param {number} number */
  #button(name, key, number) {
    const button = /** @type {HTMLButtonElement} */ (query(this.element, `[name=${name}]`));
    button.setAttribute('aria-label', word(`live.${key}`, this.entry.title, number));
    return button;
  }

  /**
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {import('app/explorer/types.js').Present} state
   */
  #showNote(curve, state) {
    const text = state.show.includes('saturation')
      ? saturationInWords(this.answers.saturation(curve.f, state.share), word)
      : '';
    const draws = curve.stochastic && state.show.includes('draws');
    if (this.note.dataset.shown === `${text}${draws}`) {
      return;
    }
    this.note.dataset.shown = `${text}${draws}`;
    this.note.textContent = text;
    if (draws) {
      const again = document.createElement('button');
      again.type = 'button';
      again.name = 'draw';
      again.className = 'button';
      again.textContent = word('live.draw-again');
      this.note.append(again);
    }
  }

  /** @returns {string} the notation of the curve that is shown */
  get #f() {
    return /** @type {import('app/explorer/types.js').Curve} */ (this.curve).f;
  }
}
