import { unpack } from 'app/core/sampled.js';

/** @import { CoreDoor, Curve, State } from 'app/chart/types.js' */
/** @import { Sampled } from 'app/core/sampled.js' */

/** @type {Sampled} */
const NOTHING = {
  rows: new Float64Array(),
  kinks: [],
  extent: Float64Array.of(Infinity, -Infinity, Infinity, -Infinity),
};

/**
 * What the core has answered about the curves of the present state and of the one before it: whoever shows a curve, the
 * core is asked for it once, and what stays from one state to the next is not asked for again.
 */
export class Answers {
  /** @type {Map<string, unknown>} */
  #former = new Map();
  /** @type {Map<string, unknown>} */
  #present = new Map();

  /** @param {CoreDoor} core */
  constructor(core) {
    this.core = core;
  }

  /** Forgets everything, since the core knows more than it did. */
  forget() {
    this.#former.clear();
    this.#present.clear();
  }

  /** Begins another state: what the present one has not asked for is forgotten. */
  next() {
    this.#former = this.#present;
    this.#present = new Map();
  }

  /**
   * @param {string} f
   * @param {State['window']} window
   * @returns {Sampled}
   */
  sample(f, { from, to, points }) {
    return this.#once(`${f} ${from} ${to} ${points}`, () => unpack(this.core.sample(f, from, to, points)));
  }

  /**
   * The derivative and the second one, as a function and its derivative are sampled.
   *
   * @param {string} f
   * @param {State['window']} window
   * @returns {Sampled} without any points where the second derivative is too large to be written out
   */
  second(f, { from, to, points }) {
    return this.#once(`second ${f} ${from} ${to} ${points}`, () => {
      const answer = this.core.second?.(f, from, to, points);
      return answer?.length ? unpack(answer) : NOTHING;
    });
  }

  /**
   * @param {string} f
   * @param {number} share
   * @returns {ArrayLike<number>} triples: low, high, 1 if off
   */
  saturation(f, share) {
    return this.#once(`tails ${f} ${share}`, () => this.core.saturation(f, share));
  }

  /**
   * @param {string} f
   * @param {State['window']} window
   * @returns {Float64Array} all x, all low, all high; the lowest and the highest of them
   */
  band(f, { from, to, points }) {
    return this.#once(`band ${f} ${from} ${to} ${points}`, () => this.core.band(f, from, to, points));
  }

  /**
   * @param {string} f
   * @param {State['window']} window
   * @param {number} count
   * @param {number} seed
   * @returns {Float64Array} all x, all y
   */
  draws(f, { from, to }, count, seed) {
    return this.#once(`draws ${f} ${from} ${to} ${count} ${seed}`, () =>
      this.core.draws(f, from, to, count, seed),
    );
  }

  /**
   * @param {string} f
   * @param {string} title of its function
   * @returns {string} its whole name
   */
  label(f, title) {
    return this.#once(`label ${f}`, () => this.core.label(f, title, Infinity));
  }

  /**
   * @param {Curve} curve
   * @param {number} room in pixels of the layout
   * @returns {string} as much of its name as fits
   */
  name({ f, name, title }, room) {
    if (!name) {
      return title;
    }
    return this.#once(`name ${f} ${room}`, () => this.core.label(f, title, room));
  }

  /**
   * @param {Curve} curve
   * @param {number} room
   * @returns {number} of its name, in pixels of the layout
   */
  widthOfName(curve, room) {
    return this.#once(`width ${curve.f} ${room}`, () => this.core.width(this.name(curve, room)));
  }

  /**
   * @param {string} f
   * @param {number} x
   */
  evaluate(f, x) {
    return this.core.evaluate(f, x);
  }

  /**
   * @param {string} f
   * @param {number} x
   * @returns {number} NaN where there is no second derivative
   */
  evaluateSecond(f, x) {
    return this.core.evaluateSecond?.(f, x) ?? NaN;
  }

  /**
   * @template T
   * @param {string} question
   * @param {() => T} ask
   * @returns {T}
   */
  #once(question, ask) {
    const known = this.#present.get(question) ?? this.#former.get(question) ?? ask();
    this.#present.set(question, known);
    return /** @type {T} */ (known);
  }
}
