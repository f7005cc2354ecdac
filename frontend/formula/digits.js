/** @import { LanguageCore, SmallCore } from 'app/core/core.js' */
/** @import { Present } from 'app/explorer/types.js' */

/** How long nothing moves before the digits are looked at, in milliseconds. */
const REST = 200;

/** Sees to it that what is shown at rest has all its digits, whatever it was drawn by while it moved. */
export class Digits {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  /**
   * @param {object} core a small one, or one that knows all
   * @param {() => Promise<void>} learn lets the core know the whole language, and compute all digits
   */
  constructor(core, learn) {
    this.core = /** @type {Partial<SmallCore & LanguageCore>} */ (core);
    this.learn = learn;
  }

  /**
   * @param {Pick<Present, 'window' | 'at' | 'curves'>} state that is shown
   * @param {() => void} learned the core knows more than when the state was drawn
   */
  watch(state, learned) {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (this.#areDoubtful(state)) {
        this.learn().then(learned, () => {});
      } else if (this.#areOutdated(state)) {
        learned();
      }
    }, REST);
  }

  /** @param {Pick<Present, 'window' | 'at' | 'curves'>} state */
  #areDoubtful({ window: { from, to }, at, curves }) {
    const { core } = this;
    return curves.some(
      ({ f, entry }) =>
        entry && (core.isDoubtful?.(f, from, to) || (at !== null && core.isDoubtful?.(f, at, at))),
    );
  }

  /** @param {Pick<Present, 'window' | 'at' | 'curves'>} state */
  #areOutdated({ window: { from, to }, curves }) {
    // Every one is looked at.
    return curves.filter(({ f, entry }) => entry && this.core.look?.(f, from, to)).length > 0;
  }
}
