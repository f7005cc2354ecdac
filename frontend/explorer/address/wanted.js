/** @import { Overrides } from 'app/explorer/address/query.js' */

/** Changes that were asked for and cannot be made yet: of each part of the view the last word counts. */
export class Wanted {
  /** @type {Overrides | null} */
  #all = null;

  /** All of them as one; null if there are none. */
  get all() {
    return this.#all;
  }

  /** @param {Overrides} overrides that have to wait as well */
  add(overrides) {
    this.#all = { ...this.#all, ...overrides };
  }

  /**
   * Forgets what a change has overtaken.
   *
   * @param {Overrides} overrides that are made now
   */
  supersede(overrides) {
    if (this.#all) {
      const left = Object.entries(this.#all).filter(([part]) => !(part in overrides));
      this.#all = left.length > 0 ? Object.fromEntries(left) : null;
    }
  }

  /** All of them as one, which wait no longer. */
  take() {
    const all = this.#all;
    this.#all = null;
    return all;
  }
}
