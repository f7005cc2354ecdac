/** How long a turn works without looking at messages, in milliseconds: less than a frame. */
const TURN = 12;

/** How long a turn rests afterwards, in milliseconds, by speed; and how much of a turn it works. */
const SPEEDS = [
  { rest: 250, share: 0 },
  { rest: 30, share: 0 },
  { rest: 16, share: 0.01 },
  { rest: 16, share: 0.1 },
  { rest: 0, share: 1 },
];

/** As fast as the machine can. */
export const FASTEST = SPEEDS.length - 1;

/** More work at once than a turn takes on any machine, and the least that is a step. */
const MOST = 1e9;
const STEP = 1;

/** How much work fills a turn: found by measuring, since machines and functions differ a hundredfold. */
export class Pace {
  /** In multiplications with an addition each, for one call of the core. */
  #work = 1e4;

  /** @param {number} [speed] from 0, a step every quarter of a second */
  constructor(speed = FASTEST) {
    this.speed = speed;
  }

  /**
   * Works for a turn.
   *
   * @param {() => number} now in milliseconds
   * @param {(work: number) => number} advance gives how much was done, 0 if nothing is left
   * @returns {number} how long to rest, in milliseconds
   */
  turn(now, advance) {
    const { rest, share } = SPEEDS[this.speed];
    if (share === 0) {
      advance(STEP);
      return rest;
    }
    const budget = share * TURN;
    const end = now() + budget;
    for (let start = now(); start < end; ) {
      const done = advance(this.#work);
      const stop = now();
      if (done === 0) {
        break;
      }
      this.#learn(done, stop - start, budget);
      start = stop;
    }
    return rest;
  }

  /**
   * A call should take half of a turn.
   *
   * @param {number} done
   * @param {number} milliseconds that it took
   * @param {number} budget
   */
  #learn(done, milliseconds, budget) {
    const fitting = milliseconds > 0 ? (done / milliseconds) * (budget / 2) : MOST;
    this.#work = Math.min(MOST, Math.max(STEP, Math.min(fitting, 4 * this.#work)));
  }
}
