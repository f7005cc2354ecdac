import { entryOf, fromTemplate, query, word } from 'app/explorer/page.js';
import { saturationInWords } from 'app/explorer/saturation.js';
import { Setting } from 'app/explorer/setting.js';

const MOST = 8;

/** The panel: a card for each curve. */
export class Cards {
  /** @type {Card[]} */
  #cards = [];

  /**
   * @param {HTMLElement} host
   * @param {import('app/explorer/types.js').Core} core
   * @param {import('app/explorer/types.js').Change} change
   */
  constructor(host, core, change) {
    this.host = host;
    this.core = core;
    this.change = change;
    host.replaceChildren();
  }

  /** @param {import('app/explorer/types.js').Reading} state */
  show(state) {
    this.state = state;
    state.curves.forEach((curve, index) => {
      if (this.#cards[index]?.name !== curve.name) {
        this.#put(
          index,
          new Card(curve.name, this.core, (action, card) => this.#act(action, card), this.#set),
        );
      }
      this.#cards[index].show(curve, index, state);
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
    const state = /** @type {import('app/explorer/types.js').Reading} */ (this.state);
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
    } else {
      this.change({ seed: (state.seed + 1) | 0 }, 'push');
    }
  }

  /** @type {(card: Card, notation: string) => import('app/explorer/types.js').Problem[]} */
  #set = (card, notation) => {
    const state = /** @type {import('app/explorer/types.js').Reading} */ (this.state);
    const f = state.curves.map((curve) => curve.f);
    f[this.#cards.indexOf(card)] = notation;
    return this.change({ f }, 'replace');
  };
}

/** One curve: its look, its name, its parameters, and what can be done with it. */
class Card {
  /**
   * @param {string} name of its function
   * @param {import('app/explorer/types.js').Core} core
   * @param {(action: string, card: Card) => void} act
   * @param {(card: Card, notation: string) => import('app/explorer/types.js').Problem[]} set
   */
  constructor(name, core, act, set) {
    this.name = name;
    this.core = core;
    this.entry = entryOf(name);
    this.element = document.createElement('li');
    this.element.className = 'card';
    this.element.append(fromTemplate('card-template'));
    query(this.element, '.card-title').textContent = this.entry.title;
    this.settings = this.entry.parameters.map((slot, index) => {
      const setting = new Setting(slot, {
        at: (position) => core.settingAt(name, index, position),
        set: (value) => set(this, this.#notation(index, value)),
      });
      this.element.append(setting.element);
      return setting;
    });
    this.note = document.createElement('div');
    this.note.className = 'note';
    this.element.append(this.note);
    this.element.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('button');
      if (button) {
        event.preventDefault();
        act(button.name, this);
      }
    });
  }

  /**
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {number} index
   * @param {import('app/explorer/types.js').Reading} state
   */
  show(curve, index, state) {
    this.curve = curve;
    const number = index + 1;
    this.element.dataset.curve = String(number);
    this.element.classList.toggle('is-hidden', state.hidden.includes(index));
    this.#button('toggle', 'hide', number).setAttribute('aria-pressed', String(state.hidden.includes(index)));
    query(this.element, '[name=toggle] use').setAttribute(
      'href',
      state.hidden.includes(index) ? '#icon-eye-off' : '#icon-eye',
    );
    this.#button('duplicate', 'duplicate', number).disabled = state.curves.length >= MOST;
    this.#button('remove', 'remove', number).disabled = state.curves.length === 1;
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

  /** @param {string} name @param {string} key @param {number} number */
  #button(name, key, number) {
    const button = /** @type {HTMLButtonElement} */ (query(this.element, `[name=${name}]`));
    button.setAttribute('aria-label', word(`live.${key}`, this.entry.title, number));
    return button;
  }

  /**
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {import('app/explorer/types.js').Reading} state
   */
  #showNote(curve, state) {
    const text = state.show.includes('saturation')
      ? saturationInWords(this.core.saturation(curve.f, state.share), word)
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

  /** @param {number} index of a setting @param {string} value for it, as an address writes it */
  #notation(index, value) {
    const curve = /** @type {import('app/explorer/types.js').Curve} */ (this.curve);
    const settings = this.entry.parameters.map(
      (slot, i) => `${slot.name}=${i === index ? value : curve.settings[i]}`,
    );
    return `${curve.f.split(':')[0]}:${settings.join(',')}`;
  }
}
