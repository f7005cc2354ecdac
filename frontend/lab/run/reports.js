/** @import { Answer, LiveRun } from 'app/lab/run/live-run.js' */
/** @import { Screen } from 'app/lab/show/screen.js' */

/** Of the worker that leads, reports take a fifth of the time at most. */
const REPORTS = 4;

/** And drawing them takes a quarter of the page's. */
const DRAWING = 3;

/** How often pictures change at most, and for who wants nothing to move, in milliseconds. */
const LEAST = 100;
const STEPS = 1000;

/** Asks for a report whenever there is news and time to show it: at most one is asked for, or drawn. */
export class Reports {
  #isAsking = false;
  #notBefore = 0;

  /**
   * @param {LiveRun} run
   * @param {Screen} screen
   * @param {boolean} isStill whether the visitor wants nothing to move
   */
  constructor(run, screen, isStill) {
    this.run = run;
    this.screen = screen;
    this.least = isStill ? STEPS : LEAST;
  }

  /** @type {(answer: Answer, ended: boolean) => void} is told what there is of the present run */
  onanswer = () => {};

  /** Once a frame; a page that is hidden has none. */
  begin() {
    requestAnimationFrame(() => this.begin());
    const { run, screen } = this;
    if (screen.isBehind) {
      screen.draw(() => performance.now());
      this.#notBefore = Math.max(this.#notBefore, performance.now() + DRAWING * screen.spent);
    } else if (run.isNews && !this.#isAsking && this.#isTime()) {
      this.#ask();
    }
  }

  #isTime() {
    const { state } = this.run;
    const isOver = state === 'ended' || state === 'paused';
    return state !== 'opening' && (isOver || performance.now() >= this.#notBefore);
  }

  async #ask() {
    const { number, state } = this.run;
    this.#isAsking = true;
    try {
      const answer = await this.run.report();
      this.#notBefore = performance.now() + Math.max(this.least, REPORTS * answer.milliseconds);
      if (number === this.run.number) {
        this.onanswer(answer, state === 'ended');
      }
    } catch {
      // The run says why by itself.
    } finally {
      this.#isAsking = false;
    }
  }
}
