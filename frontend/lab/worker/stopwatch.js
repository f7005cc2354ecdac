/**
 * @typedef {object} Track what is measured
 * @property {number} laps
 * @property {number} exercises
 * @property {(which: number, times: number) => number} exercise does one so many times
 */

/**
 * How long a batch takes, in milliseconds: browsers blur their clocks by up to one, which is a twenty-fifth of it at
 * most.
 */
const BATCH = 25;

/** How long an exercise is done before it counts, in milliseconds: until then the browser's compiler is at work. */
const WARM_UP = 100;

/** A batch has an exercise so many times at most, should a clock stand still. */
const MOST = 2 ** 16;

const NANOSECONDS = 1e6;

/**
 * Measures exercises, all of them in each lap, so that what disturbs the machine for a while disturbs all. One call does
 * one batch; a lap counts when it is whole.
 */
export class Stopwatch {
  /** @type {number[]} how often an exercise is done in a batch */
  #times = [];

  /** @type {number[]} of the lap that goes on */
  #lap = [];

  /** @type {number[]} nanoseconds of each exercise done once, lap by lap */
  #found = [];

  /** What exercises gave: so all that they do is needed. */
  sum = 0;

  /** @param {Track} track @param {() => number} now in milliseconds */
  constructor(track, now) {
    this.track = track;
    this.now = now;
  }

  /** How many exercises of how many are over, those that warmed up too, from 0 to 1. */
  get progress() {
    const { laps, exercises } = this.track;
    const done = this.#times.length + this.#found.length + this.#lap.length;
    return done / ((laps + 1) * exercises);
  }

  /** Of the laps that are whole. */
  get nanoseconds() {
    return Float64Array.from(this.#found);
  }

  /** Goes on. @returns {boolean} whether a lap has become whole */
  advance() {
    const { exercises } = this.track;
    if (this.#times.length < exercises) {
      this.#times.push(this.#fitting(this.#times.length));
      return false;
    }
    const which = this.#lap.length;
    const times = this.#times[which];
    this.#lap.push((NANOSECONDS * this.#batch(which, times)) / times);
    if (this.#lap.length < exercises) {
      return false;
    }
    this.#found.push(...this.#lap);
    this.#lap = [];
    return true;
  }

  /** Warms up. @param {number} which @returns {number} how often it is to be done in a batch */
  #fitting(which) {
    let times = 1;
    let spent = 0;
    let last = 0;
    while (times < MOST && (spent < WARM_UP || last < BATCH / 2)) {
      last = this.#batch(which, times);
      spent += last;
      times = last < BATCH / 2 ? 2 * times : times;
    }
    return Math.max(1, Math.round(Math.min(MOST, (times * BATCH) / Math.max(last, 1))));
  }

  /** @param {number} which @param {number} times @returns {number} milliseconds */
  #batch(which, times) {
    const { exercise } = this.track;
    const start = this.now();
    this.sum += exercise(which, times);
    return this.now() - start;
  }
}

/** A trial that a clock measures, gone on with as those are that the core does. */
export class TimedTrial {
  /**
   * @param {Pick<import('app/lab/worker/hand.js').LabCore, 'measured'>} core
   * @param {Stopwatch} stopwatch
   */
  constructor(core, stopwatch) {
    this.core = core;
    this.stopwatch = stopwatch;
  }

  advance() {
    if (this.stopwatch.advance()) {
      this.core.measured(this.stopwatch.progress, this.stopwatch.nanoseconds);
    }
    return 1;
  }

  reached() {
    return this.stopwatch.progress;
  }
}
