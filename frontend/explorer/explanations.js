import { gallery } from 'app/explorer/functions.js';
import { query, word } from 'app/explorer/page.js';

/** @import { Curve } from 'app/explorer/types.js' */

/** What cards say of their functions: each as mathematics, and what it is for. */
export class Explanations {
  /** @type {Map<string, string>} functions as MathML by their names: to begin with, those that the server has set */
  #maths = new Map();

  /** @type {Map<string, string>} what functions are for by their names: to begin with, as the server has said it */
  #about = new Map();

  /**
   * @param {Iterable<Element>} cards as the server has written them
   * @param {import('app/explorer/workshop.js').Workshop} workshop
   */
  constructor(cards, workshop) {
    this.workshop = workshop;
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
   * Shows what a function is; of one that the server has not set, as soon as the workshop is open.
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
    if (!place.innerHTML) {
      const { core } = await this.#orAgain(place, this.workshop.open());
      if (place.dataset.of === name) {
        place.innerHTML = JSON.parse(core.typeset(name, 0, word('formula.otherwise'))).mathMl;
        if (!entry) {
          this.#maths.set(name, place.innerHTML);
        }
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
    if (!place.innerHTML && !entry) {
      const { functions } = await this.#orAgain(place, gallery());
      if (place.dataset.of === name) {
        place.textContent = functions.find((known) => known.name === name)?.summary ?? '';
      }
    }
  }

  /**
   * What a place waits for; where that cannot be had, the place asks again when it is next shown.
   *
   * @template T
   * @param {HTMLElement} place
   * @param {Promise<T>} coming
   * @returns {Promise<T>}
   */
  #orAgain(place, coming) {
    return coming.catch((error) => {
      delete place.dataset.of;
      throw error;
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
