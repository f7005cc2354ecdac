/** How often it is said what was found, in milliseconds: more often than a page can be drawn would be in vain. */
const SAYS = 30;

/** The trials that a worker has been given and not ended: it goes on with some of them side by side. */
export class Trials {
  /** @type {number[]} */
  #given = [];

  /** @type {Map<number, number>} when it was last said what was found in a trial */
  #saidAt = new Map();

  /** With how many it goes on side by side, and whose turn it is. */
  #together = 1;
  #place = 0;

  /** Which trial's maps are shown, −1 as long as there are none. */
  shown = -1;

  /**
   * @param {Pick<import('app/lab/worker/hand.js').LabCore, 'advance' | 'reached'>} core
   * @param {() => number} now in milliseconds
   * @param {(trial: number, progress: number) => void} say
   */
  constructor(core, now, say) {
    this.core = core;
    this.now = now;
    this.say = say;
  }

  /** Those of a former run are forgotten. @param {number} together with how many it goes on side by side */
  begin(together) {
    this.#given = [];
    this.#saidAt.clear();
    this.#together = together;
    this.#place = 0;
    this.shown = -1;
  }

  /** @param {number[]} trials */
  give(trials) {
    this.#given.push(...trials);
  }

  get areOver() {
    return this.#given.length === 0;
  }

  /** @param {number} work @returns {number} how much was done, 0 if nothing is left */
  advance(work) {
    if (this.areOver) {
      return 0;
    }
    const place = this.#place % Math.min(this.#together, this.#given.length);
    const trial = this.#given[place];
    this.shown = this.#given[0];
    const done = this.core.advance(trial, work);
    const progress = this.core.reached(trial);
    const now = this.now();
    if (progress >= 1) {
      this.#given.splice(place, 1);
    } else {
      this.#place = place + 1;
    }
    if (progress >= 1 || now - (this.#saidAt.get(trial) ?? Number.NEGATIVE_INFINITY) >= SAYS) {
      this.#saidAt.set(trial, now);
      this.say(trial, progress);
    }
    return done;
  }

  /** The smallest step there is, of each that it goes on with. */
  step() {
    this.#saidAt.clear();
    for (let left = Math.min(this.#together, this.#given.length); left > 0; left--) {
      this.advance(1);
    }
  }
}
