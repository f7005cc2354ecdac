/** @import { Mate } from 'app/lab/run/mate.js' */

/** So many trials more a worker has been given: when it has ended one it need not wait for the next. */
const AHEAD = 1;

/** How the trials of a run are shared out, and how far each is. */
export class Shares {
  /** @type {number[]} of each trial, from 0 to 1 */
  #progress = [];

  #next = 0;

  /** @param {(mate: Mate, trial: number) => void} give tells a worker to go on with a trial */
  constructor(give) {
    this.give = give;
  }

  /**
   * @param {number} trials
   * @param {readonly Mate[]} workers
   * @param {number} together with how many trials a worker goes on side by side
   */
  begin(trials, workers, together) {
    this.#progress = new Array(trials).fill(0);
    this.#next = 0;
    for (const mate of workers) {
      mate.busy = 0;
    }
    for (let round = 0; round < together + AHEAD; round++) {
      for (const mate of workers) {
        this.#give(mate);
      }
    }
  }

  /** Who has ended a trial is given another. @param {Mate} mate @param {number} trial @param {number} progress */
  take(mate, trial, progress) {
    this.#progress[trial] = progress;
    if (progress >= 1) {
      mate.busy--;
      this.#give(mate);
    }
  }

  get trials() {
    return this.#progress.length;
  }

  /** How far all trials together are, from 0 to 1. */
  get progress() {
    const { length } = this.#progress;
    return length ? this.#progress.reduce((sum, share) => sum + share, 0) / length : 0;
  }

  get areOver() {
    return this.#progress.every((share) => share >= 1);
  }

  /** @param {Mate} mate */
  #give(mate) {
    if (this.#next < this.trials) {
      mate.busy++;
      this.give(mate, this.#next++);
    }
  }
}
