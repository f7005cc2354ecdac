import { query, word } from 'app/explorer/page.js';
import { gallery } from 'app/explorer/picker/functions.js';

/** @import { FormulaCore } from 'app/core/core.js' */
/** @import { Curve, Gallery } from 'app/explorer/types.js' */

/** What cards say of their functions: each as mathematics, and what it is for. */
export class Explanations {
  /** @type {Map<string, string>} functions as MathML by their names: to begin with, those that the server has set */
  #maths = new Map();

  /** @type {Map<string, string>} what functions are for by their names: to begin with, as the server has said it */
  #about = new Map();

  /**
   * @param {Iterable<Element>} cards as the server has written them
   * @param {import('app/core/core.js').Core} core that knows the language of formulas where there is one
   */
  constructor(cards, core) {
    this.core = core;
    for (const card of cards) {
      const { value } = /** @type {HTMLInputElement} */ (query(card, '[name=f]'));
      this.#maths.set(value, query(card, '.formula').innerHTML);
      this.#about.set(value, query(card, '.about').innerHTML);
    }
  }

  /**
   * @param {Curve} curve
   * @param {HTMLElement} card
   */
  show(curve, card) {
    this.#typeset(curve, query(card, '.formula'));
    this.#tell(curve, query(card, '.about'));
  }

  /**
   * Shows what a function is; of one that the server has not set, as soon as the gallery is there.
   *
   * @param {Curve} curve
   * @param {HTMLElement} place
   */
  async #typeset({ name, entry }, place) {
    if (place.dataset.of === name) {
      return;
    }
    place.dataset.of = name;
    place.innerHTML = this.#maths.get(name) ?? '';
    if (!place.innerHTML && entry) {
      place.innerHTML = /** @type {FormulaCore} */ (this.core).maths(name, word('formula.otherwise'));
    } else if (!place.innerHTML) {
      const { maths } = await this.#gallery(place);
      if (place.dataset.of === name) {
        place.innerHTML = maths[name] ?? '';
      }
    }
    stopIfItScrolls(place);
  }

  /**
   * Says what a function is for; of one that the server has not told, as soon as the gallery is there. Of a formula
   * that is not known.
   *
   * @param {Curve} curve
   * @param {HTMLElement} place
   */
  async #tell({ name, entry }, place) {
    if (place.dataset.of === name) {
      return;
    }
    place.dataset.of = name;
    place.innerHTML = this.#about.get(name) ?? '';
    if (entry) {
      place.textContent = /\bx\b/.test(name) ? ofLeak(name) : constant(entry);
    } else if (!place.innerHTML) {
      const { functions } = await this.#gallery(place);
      if (place.dataset.of === name) {
        place.textContent = functions.find((known) => known.name === name)?.summary ?? '';
      }
    }
  }

  /**
   * What is known of all functions; where that cannot be had, nothing, and the place asks again when it is next shown.
   *
   * @param {HTMLElement} place
   * @returns {Promise<Pick<Gallery, 'functions' | 'maths'>>}
   */
  #gallery(place) {
    return gallery().catch(() => {
      delete place.dataset.of;
      return { functions: [], maths: {} };
    });
  }
}

/**
 * Who has no mouse scrolls what is too wide from the keyboard; what is not too wide is no stop.
 *
 * @param {Element} place
 */
export function stopIfItScrolls(place) {
  if (place.scrollWidth > place.clientWidth) {
    place.setAttribute('tabindex', '0');
  } else {
    place.removeAttribute('tabindex');
  }
}

/**
 * Says whose default the leak of a formula is.
 *
 * @param {string} name the formula
 */
function ofLeak(name) {
  const [, leak] = /leak=(0\.[23])\)/.exec(name) ?? [];
  return leak ? word(`formula.leak.${leak}`) : '';
}

/** @param {import('app/explorer/types.js').Titled} formula without an x */
function constant({ parameters }) {
  const [{ symbol = '' } = {}, other] = parameters;
  return symbol.length === 1 && !other ? word('formula.constant-in', symbol) : word('formula.constant');
}
