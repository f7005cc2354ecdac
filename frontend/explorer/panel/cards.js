import { without, withTwin } from 'app/explorer/address/view.js';
import { reported } from 'app/explorer/later.js';
import { query } from 'app/explorer/page.js';
import { Card } from 'app/explorer/panel/card.js';
import { Explanations, stopIfItScrolls } from 'app/explorer/panel/explanations.js';

/** The panel: a card for each curve, and maybe one for a formula that is none yet. */
export class Cards {
  /** @type {Card[]} */
  #cards = [];

  /** @type {Card | null} the formula that somebody has begun to write */
  #draft = null;

  /**
   * @param {HTMLElement} host
   * @param {import('app/explorer/workshop.js').Workshop} workshop
   * @param {import('app/chart/answers.js').Answers} answers
   * @param {object} model
   * @param {import('app/explorer/types.js').Change} model.change
   * @param {import('app/explorer/types.js').Adjust} model.adjust
   * @param {(notation: string) => import('app/explorer/types.js').Problem[]} model.create adds what is being written
   * @param {(index: number, next: HTMLElement | null) => void} model.takeBack removes what was just created
   */
  constructor(host, workshop, answers, { change, adjust, create, takeBack }) {
    this.host = host;
    this.workshop = workshop;
    this.answers = answers;
    this.change = change;
    this.adjust = adjust;
    this.create = create;
    this.takeBack = takeBack;
    this.explanations = new Explanations(host.children, workshop.core);
    host.replaceChildren();
    new ResizeObserver(() => host.querySelectorAll('.formula').forEach(stopIfItScrolls)).observe(host);
  }

  /** @param {import('app/explorer/types.js').Present} state */
  show(state) {
    this.state = state;
    state.curves.forEach((curve, index) => {
      if (!this.#cards[index]?.fits(curve)) {
        this.#put(index, new Card(curve, this.workshop, this.answers, this.#owner));
      }
      this.#cards[index].show(curve, index, state);
      this.explanations.show(curve, this.#cards[index].element);
    });
    const surplus = this.#cards.splice(state.curves.length);
    const lost = surplus.some(({ element }) => element.contains(document.activeElement));
    for (const { element } of surplus) {
      element.remove();
    }
    if (lost) {
      this.focus(state.curves.length - 1);
    }
    this.#draft?.number(state.curves.length + 1);
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
    query(element, found ?? '.card-title').focus();
    element.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Begins to edit a formula.
   *
   * @param {number} index of its card
   */
  edit(index) {
    const { editor, element } = this.#cards[index];
    element.scrollIntoView({ block: 'nearest' });
    editor?.begin();
  }

  /**
   * Begins a formula. It becomes a curve when it can be read; until then nothing but its card is there.
   *
   * @param {HTMLElement} opener what has the focus again if nothing is meant
   * @param {string} [text] what has been typed already
   */
  write(opener, text) {
    const draft = this.#draft ?? new Card(null, this.workshop, this.answers, this.#owner);
    if (draft !== this.#draft) {
      this.#draft = draft;
      draft.number(this.#cards.length + 1);
      this.host.append(draft.element);
    }
    draft.element.scrollIntoView({ block: 'nearest' });
    draft.editor?.begin(text, (away) => this.#discard(draft, away ? null : opener));
  }

  /**
   * @param {Card} card of a formula that nobody means any more
   * @param {HTMLElement | null} [next] what has the focus then
   */
  #discard(card, next = null) {
    if (card === this.#draft) {
      this.#draft = null;
      card.element.remove();
      next?.focus();
    } else if (this.#cards.includes(card)) {
      this.takeBack(this.#cards.indexOf(card), next);
    }
  }

  /** @param {Card} card */
  async #explain(card) {
    const details = await reported(this.workshop.details()).catch(() => null);
    const present = () => /** @type {import('app/explorer/types.js').Present} */ (this.state);
    const curve = present().curves[this.#cards.indexOf(card)];
    if (details && curve) {
      details.open(curve, present(), async () => {
        await reported(this.workshop.open());
        const index = this.#cards.indexOf(card);
        const f = present().curves.map((other) => other.f);
        f[index] = details.core.formula(f[index]);
        this.change({ f }, 'push');
        this.edit(index);
      });
    }
  }

  /** @param {number} index @param {Card} card */
  #put(index, card) {
    const former = this.#cards[index]?.element;
    this.#cards[index] = card;
    if (former) {
      former.replaceWith(card.element);
    } else {
      this.host.insertBefore(card.element, this.#draft?.element ?? null);
    }
  }

  /**
   * @param {string} action the name of the button that was pressed
   * @param {Card} card
   */
  #act(action, card) {
    const state = /** @type {import('app/explorer/types.js').Present} */ (this.state);
    const index = this.#cards.indexOf(card);
    if (card === this.#draft) {
      this.#discard(card);
    } else if (action === 'toggle') {
      const hidden = state.hidden.includes(index)
        ? state.hidden.filter((other) => other !== index)
        : [...state.hidden, index];
      this.change({ hidden }, 'push');
    } else if (action === 'duplicate') {
      this.change(withTwin(state, index), 'push');
      this.focus(index + 1, '.slider');
    } else if (action === 'remove') {
      this.change(without(state, index), 'push');
      this.focus(index, '[name=remove]:enabled', '.slider');
    } else if (action === 'code') {
      this.#explain(card);
    } else if (action === 'draw') {
      this.change({ seed: (state.seed + 1) | 0 }, 'push');
    }
  }

  /**
   * @param {Card} card
   * @param {string} notation that was typed in its field
   */
  #take(card, notation) {
    if (card === this.#draft) {
      return this.#adopt(card, notation);
    }
    const state = /** @type {import('app/explorer/types.js').Present} */ (this.state);
    const f = state.curves.map((curve) => curve.f);
    f[this.#cards.indexOf(card)] = notation;
    return this.change({ f }, 'typing');
  }

  /**
   * Makes a curve of what is being written; its card stays, with what the visitor does in it.
   *
   * @param {Card} card
   * @param {string} notation
   */
  #adopt(card, notation) {
    this.#draft = null;
    this.#cards.push(card);
    const problems = this.create(notation);
    if (problems.length) {
      this.#cards.pop();
      this.#draft = card;
    }
    return problems;
  }

  /** @type {import('app/explorer/panel/card.js').Owner} what a card asks for */
  #owner = {
    act: (card, action) => this.#act(action, card),
    write: (card, notation) => this.#take(card, notation),
    adjust: (card, answer) => this.adjust(this.#cards.indexOf(card), answer),
  };
}
