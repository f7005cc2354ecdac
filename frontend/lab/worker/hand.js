import { Labels } from 'app/lab/worker/labels.js';
import { Pace } from 'app/lab/worker/pace.js';
import { readable } from 'app/lab/worker/report.js';
import { Stopwatch, TimedTrial } from 'app/lab/worker/stopwatch.js';
import { Trials } from 'app/lab/worker/trials.js';

/**
 * @typedef {object} LabCore
 * @property {(text: string) => void} takeDigits
 * @property {(experiment: string, query: string) => string} read
 * @property {(experiment: string, query: string) => string} open
 * @property {(trial: number, work: number) => number} advance
 * @property {(trial: number) => number} reached
 * @property {(trial: number) => Float64Array} result
 * @property {(trial: number, progress: number, result: Float64Array) => void} take
 * @property {(which: number, times: number) => number} exercise
 * @property {(progress: number, nanoseconds: Float64Array, tick: number) => void} measured
 * @property {() => string} report
 * @property {(trial: number) => string} maps
 * @property {(f: string, title: string) => string} label
 *
 * @typedef {object} Surroundings
 * @property {Record<string, string>} titles of functions by their names
 * @property {() => number} now in milliseconds
 * @property {(work: () => void, milliseconds: number) => void} later does something when messages have been looked at
 * @property {(message: object, transfer: Transferable[]) => void} say
 * @property {() => Promise<string>} fetchDigits
 */

/**
 * What a worker does: it goes on with the trials that it is given, a little at a time, one after the other or several
 * side by side, and answers what it is asked in between.
 */
export class Hand {
  #going = false;
  #isTurnComing = false;

  /** @type {Promise<void> | null} that the core has the digits */
  #digits = null;

  /** Whether it makes the reports: then others need not be told what it has found. */
  #leads = false;

  /** The number of the run, so that what is of a former one is not taken for the present one's. */
  #run = 0;

  /**
   * @param {LabCore} core
   * @param {Surroundings} surroundings
   */
  constructor(core, surroundings) {
    this.core = core;
    this.surroundings = surroundings;
    this.pace = new Pace();
    this.trials = new Trials(core, surroundings.now, (trial, progress) => this.#say(trial, progress));
    this.labels = new Labels(core, surroundings.titles);
  }

  /**
   * @param {string} ask one of the questions below, or an export of the core
   * @param {any[]} values
   * @returns {Promise<{ answer?: any, transfer?: Transferable[] }>}
   */
  async answer(ask, values) {
    switch (ask) {
      case 'ready':
        return {};
      case 'read':
        return { answer: JSON.parse(this.core.read(values[0], values[1])) };
      case 'open':
        return { answer: await this.#open(values[0]) };
      case 'give':
        this.trials.give(values);
        this.#wake();
        return {};
      case 'take':
        this.core.take(values[0], values[1], values[2]);
        return {};
      case 'go':
        this.#going = true;
        this.#wake();
        return {};
      case 'pause':
        this.#going = false;
        return {};
      case 'speed':
        this.pace.speed = values[0];
        return {};
      case 'step':
        this.trials.step();
        return {};
      case 'report':
        return this.#report();
      default:
        return { answer: /** @type {any} */ (this.core)[ask](...values) };
    }
  }

  /**
   * @param {{ run: number, experiment: string, query: string, digits: boolean, together: number, laps: number,
   *   exercises: number, leads: boolean, speed: number }} order
   * @returns {Promise<import('app/lab/types.js').Problem | null>} why it cannot be had, if anybody waits for it still
   */
  async #open({ run, experiment, query, digits, together, laps, exercises, leads, speed }) {
    this.#going = false;
    this.#leads = leads;
    const { core, surroundings } = this;
    const stopwatch = () => new Stopwatch({ laps, exercises, exercise: core.exercise }, surroundings.now);
    this.trials.core = exercises > 0 ? new TimedTrial(core, stopwatch()) : core;
    this.trials.begin(together);
    this.#run = run;
    this.pace = new Pace(speed);
    if (digits) {
      await this.#haveDigits();
      // Another run may have been opened meanwhile, and it is that one which the core has to do.
      if (run !== this.#run) {
        return null;
      }
    }
    const problem = this.core.open(experiment, query);
    return problem ? JSON.parse(problem) : null;
  }

  /** Once for all runs; what could not be fetched is tried again with the next. */
  #haveDigits() {
    this.#digits ??= this.surroundings.fetchDigits().then(
      (text) => this.core.takeDigits(text),
      (error) => {
        this.#digits = null;
        throw error;
      },
    );
    return this.#digits;
  }

  #wake() {
    if (this.#going && !this.trials.areOver && !this.#isTurnComing) {
      this.#next(0);
    }
  }

  /** @param {number} milliseconds */
  #next(milliseconds) {
    this.#isTurnComing = true;
    const run = this.#run;
    this.surroundings.later(() => {
      this.#isTurnComing = false;
      if (run === this.#run) {
        this.#turn();
      }
      this.#wake();
    }, milliseconds);
  }

  #turn() {
    if (!this.#going || this.trials.areOver) {
      return;
    }
    const run = this.#run;
    try {
      const rest = this.pace.turn(this.surroundings.now, (work) => this.trials.advance(work));
      if (!this.trials.areOver) {
        this.#next(rest);
      }
    } catch (error) {
      this.#going = false;
      this.surroundings.say({ run, failed: String(/** @type {Error} */ (error)?.message ?? error) }, []);
    }
  }

  /** @param {number} trial @param {number} progress */
  #say(trial, progress) {
    if (this.#leads) {
      this.surroundings.say({ run: this.#run, found: [trial, progress] }, []);
    } else {
      const result = Float64Array.from(this.core.result(trial));
      this.surroundings.say({ run: this.#run, found: [trial, progress, result] }, [result.buffer]);
    }
  }

  #report() {
    const { now } = this.surroundings;
    const began = now();
    const maps = this.trials.shown < 0 ? '[]' : this.core.maps(this.trials.shown);
    const { report, running, transfer } = readable(this.core.report(), maps);
    return {
      answer: { report, running, labels: this.labels.of(report), milliseconds: now() - began },
      transfer,
    };
  }
}
