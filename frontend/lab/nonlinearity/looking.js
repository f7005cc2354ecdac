/** Looking at the network takes a quarter of the time at most. */
const LOOKS = 3;

/** Has a network that learns drawn: never twice at once, and no more often than there is time for. */
export class Looking {
  #seen = '';
  #isBusy = false;
  #isAsked = false;
  #notBefore = 0;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;

  /** @param {() => Promise<void>} draw asks how it is and draws it; fails if the run is another by then */
  constructor(draw) {
    this.draw = draw;
  }

  /** Whatever there is next is news. */
  forget() {
    this.#seen = '';
  }

  /** Looks soon, if there is something new. @param {...unknown} present how far the run is, and the colours it is drawn in */
  follow(...present) {
    const seen = present.join();
    if (seen !== this.#seen) {
      this.#seen = seen;
      clearTimeout(this.#later);
      this.#later = setTimeout(() => this.look(), Math.max(0, this.#notBefore - performance.now()));
    }
  }

  /** Looks now; once more if it was asked to meanwhile. */
  async look() {
    this.#isAsked = true;
    if (this.#isBusy) {
      return;
    }
    this.#isBusy = true;
    const began = performance.now();
    try {
      while (this.#isAsked) {
        this.#isAsked = false;
        await this.draw();
      }
    } catch {
      // The run is another by now, and the next report will come.
      this.forget();
    } finally {
      this.#isBusy = false;
      this.#notBefore = performance.now() + LOOKS * (performance.now() - began);
    }
  }
}
