import { Ticks } from 'app/lab/worker/ticks.js';

/**
 * @typedef {object} Track what is measured
 * @property {number} laps
 * @property {number} exercises
 * @property {(which: number, times: number) => number} exercise does one so many times; NaN if it cannot be done
 */

/** How long an exercise is done before it counts, in milliseconds: until then the browser's compiler is at work. */
const WARM_UP = 100;

/**
 * Of how many parts a batch is, of which the median counts: where another program has the processor meanwhile, few of
 * them are longer.
 */
const PARTS = 5;

/** How long a part takes at least, in milliseconds and in ticks of the clock, and at most for the sake of the ticks. */
const PART = 5;
const TICKS = 10;
const LONGEST = 200;

/** How often the clock is looked at in a part: it is over by so little too late. */
const LOOKS = 50;

const NANOSECONDS = 1e6;

/**
 * Measures exercises, all of them in each lap, so that what disturbs the machine for a while disturbs all. One call does
 * one batch; a lap counts when it is whole.
 */
export class Stopwatch {
  /** @type {number[]} how often an exercise is done between two looks at the clock; 0 if it cannot be done */
  #times = [];

  /** @type {number[]} of the lap that goes on */
  #lap = [];

  /** @type {number[]} nanoseconds of each exercise done once, lap by lap */
  #found = [];

  #part = PART;

  /** What exercises gave: so all that they do is needed. */
  sum = 0;

  /** @param {Track} track @param {() => number} now in milliseconds */
  constructor(track, now) {
    this.track = track;
    this.now = now;
    this.ticks = new Ticks(now);
  }

  /** How many exercises of how many are over, those that warmed up too, from 0 to 1. */
  get progress() {
    const { laps, exercises } = this.track;
    const done = this.#times.length + this.#found.length + this.#lap.length;
    return done / ((laps + 1) * exercises);
  }

  /** Of the laps that are whole; NaN where the clock stood still, and of what cannot be done. */
  get nanoseconds() {
    return Float64Array.from(this.#found);
  }

  /** By how much the clock goes on at a time, in milliseconds; infinite if it stands still, 0 before it was looked at. */
  get tick() {
    return this.ticks.length;
  }

  /** Goes on. @returns {boolean} whether a lap has become whole */
  advance() {
    const { exercises } = this.track;
    if (this.#times.length < exercises) {
      this.#times.push(this.#fitting(this.#times.length));
      return false;
    }
    const which = this.#lap.length;
    this.#lap.push(this.#batch(which, this.#times[which]));
    if (this.#lap.length < exercises) {
      return false;
    }
    this.#found.push(...this.#lap);
    this.#lap = [];
    return true;
  }

  /** Warms up. @param {number} which @returns {number} how often it is to be done between two looks at the clock */
  #fitting(which) {
    if (this.ticks.length === 0) {
      this.ticks.measure();
      this.#part = Math.max(PART, Math.min(TICKS * this.ticks.length, LONGEST));
    }
    if (Number.isNaN(this.track.exercise(which, 1))) {
      return 0;
    }
    const start = this.ticks.next();
    let done = 0;
    let spent = 0;
    while (this.ticks.go && spent < WARM_UP) {
      const times = Math.max(1, Math.floor(done / LOOKS));
      this.sum += this.track.exercise(which, times);
      done += times;
      spent = this.now() - start;
    }
    return Math.max(1, Math.floor((done * this.#part) / LOOKS / Math.max(spent, 1)));
  }

  /**
   * From one tick of the clock to another, so that it does not matter how long they are.
   *
   * @param {number} which
   * @param {number} times between two looks at the clock
   * @returns {number} nanoseconds of it done once
   */
  #batch(which, times) {
    if (times === 0) {
      return Number.NaN;
    }
    const parts = [];
    let start = this.ticks.next();
    while (this.ticks.go && parts.length < PARTS) {
      let done = 0;
      let end = start;
      do {
        this.sum += this.track.exercise(which, times);
        done += times;
        end = this.now();
      } while (end - start < this.#part);
      parts.push((NANOSECONDS * (end - start)) / done);
      start = end;
    }
    return parts.sort((one, other) => one - other)[PARTS >> 1] ?? Number.NaN;
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
    const { stopwatch } = this;
    if (stopwatch.advance()) {
      this.core.measured(stopwatch.progress, stopwatch.nanoseconds, stopwatch.tick);
    }
    return 1;
  }

  reached() {
    return this.stopwatch.progress;
  }
}
