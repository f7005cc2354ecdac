/** Looking at the network takes a quarter of the time at most. */
const LOOKS = 3;

/** Has a network that learns drawn: never twice at once, and no more often than there is time for. */
export class Looking {
  #progress = -1;
  #isBusy = false;
  #isAsked = false;
  #notBefore = 0;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #later;

  /** @param {() => Promise<void>} draw asks how it is and draws it; fails if the run is another by then */
  constructor(draw) {
    this.draw = draw;
  }

  /** However far the run is said to be next, that is news. */
  forget() {
    this.#progress = -1;
  }

  /** Looks soon, if the run has gone on. @param {number} progress */
  follow(progress) {
    if (progress !== this.#progress) {
      this.#progress = progress;
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
