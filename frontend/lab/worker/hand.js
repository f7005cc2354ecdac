import { Pace } from 'app/lab/worker/pace.js';
import { readable } from 'app/lab/worker/report.js';
import { Stopwatch } from 'app/lab/worker/stopwatch.js';

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
 * @property {(progress: number, nanoseconds: Float64Array) => void} measured
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

/** How often it says what it has found, in milliseconds: more often than a page can be drawn would be in vain. */
const SAYS = 30;

/** And while it measures, since reports would disturb it. */
const SAYS_MEASURING = 250;

/**
 * What a worker does: it goes on with the trials that it is given, a little at a time, one after the other or several
 * side by side, and answers what it is asked in between.
 */
export class Hand {
  /** @type {number[]} the trials that it has been given and not ended */
  #given = [];

  #going = false;
  #isTurnComing = false;

  /** @type {Map<number, number>} when it last said what it had found in a trial */
  #saidAt = new Map();

  /** With how many of the trials it goes on side by side, and whose turn it is. */
  #together = 1;
  #place = 0;

  /** @type {Map<string, string>} what functions are called */
  #labels = new Map();

  /** @type {Promise<void> | null} that the core has the digits */
  #digits = null;

  /** Whether it makes the reports: then others need not be told what it has found. */
  #leads = false;

  /** The number of the run, so that what is of a former one is not taken for the present one's. */
  #run = 0;

  /** Which trial's maps are shown. */
  #shown = -1;

  /** @type {Stopwatch | null} that finds out what the trial comes to, where that is how long something takes */
  #stopwatch = null;

  /**
   * @param {LabCore} core
   * @param {Surroundings} surroundings
   */
  constructor(core, surroundings) {
    this.core = core;
    this.surroundings = surroundings;
    this.pace = new Pace();
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
        this.#given.push(...values);
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
        this.#step();
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
    this.#given = [];
    this.#leads = leads;
    this.#together = together;
    this.#place = 0;
    this.#saidAt.clear();
    this.#shown = -1;
    this.#run = run;
    this.pace = new Pace(speed);
    const { core, surroundings } = this;
    const exercise = (/** @type {number} */ which, /** @type {number} */ times) =>
      core.exercise(which, times);
    this.#stopwatch = exercises > 0 ? new Stopwatch({ laps, exercises, exercise }, surroundings.now) : null;
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
    if (this.#going && this.#given.length > 0 && !this.#isTurnComing) {
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
    if (!this.#going || this.#given.length === 0) {
      return;
    }
    const run = this.#run;
    try {
      const rest = this.pace.turn(this.surroundings.now, (work) => this.#goOn(work));
      if (this.#given.length > 0) {
        this.#next(rest);
      }
    } catch (error) {
      this.#going = false;
      this.surroundings.say({ run, failed: String(/** @type {Error} */ (error)?.message ?? error) }, []);
    }
  }

  /** @param {number} work @returns {number} how much was done, 0 if nothing is left */
  #goOn(work) {
    return this.#stopwatch ? this.#measure(this.#stopwatch) : this.#advance(work);
  }

  /** @param {Stopwatch} stopwatch @returns {number} likewise */
  #measure(stopwatch) {
    if (this.#given.length === 0) {
      return 0;
    }
    const [trial] = this.#given;
    const isLap = stopwatch.advance();
    const { progress } = stopwatch;
    const now = this.surroundings.now();
    if (isLap) {
      this.core.measured(progress, stopwatch.nanoseconds);
    }
    if (progress >= 1) {
      this.#given = [];
    }
    if (isLap || now - (this.#saidAt.get(trial) ?? Number.NEGATIVE_INFINITY) >= SAYS_MEASURING) {
      this.#saidAt.set(trial, now);
      this.#say(trial, progress);
    }
    return 1;
  }

  /** @param {number} work @returns {number} how much was done, 0 if nothing is left */
  #advance(work) {
    if (this.#given.length === 0) {
      return 0;
    }
    const place = this.#place % Math.min(this.#together, this.#given.length);
    const trial = this.#given[place];
    this.#shown = this.#given[0];
    const done = this.core.advance(trial, work);
    const progress = this.core.reached(trial);
    const now = this.surroundings.now();
    if (progress >= 1) {
      this.#given.splice(place, 1);
    } else {
      this.#place = place + 1;
    }
    if (progress >= 1 || now - (this.#saidAt.get(trial) ?? Number.NEGATIVE_INFINITY) >= SAYS) {
      this.#saidAt.set(trial, now);
      this.#say(trial, progress);
    }
    return done;
  }

  #step() {
    this.#saidAt.clear();
    for (let left = Math.min(this.#together, this.#given.length); left > 0; left--) {
      this.#goOn(1);
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
    const { now, titles } = this.surroundings;
    const began = now();
    const maps = this.#shown < 0 ? '[]' : this.core.maps(this.#shown);
    const { report, running, transfer } = readable(this.core.report(), maps);
    return {
      answer: { report, running, labels: this.#labelsIn(report, titles), milliseconds: now() - began },
      transfer,
    };
  }

  /**
   * @param {import('app/lab/types.js').Report} report
   * @param {Record<string, string>} titles
   */
  #labelsIn(report, titles) {
    /** @type {Record<string, string>} */
    const labels = {};
    for (const f of functionsOf(report)) {
      let label = this.#labels.get(f);
      if (label === undefined) {
        const [name] = f.split(':');
        label = this.core.label(f, titles[name] ?? name);
        this.#labels.set(f, label);
      }
      labels[f] = label;
    }
    return labels;
  }
}

/** @param {import('app/lab/types.js').Report} report @returns {Set<string>} the notations in it */
function functionsOf({ verdicts, figures, charts, maps, notes }) {
  /** @type {Set<string>} */
  const all = new Set();
  const statements = [...verdicts.map(({ statement }) => statement), ...notes];
  for (const argument of statements.flatMap((statement) => statement.arguments)) {
    if ('function' in argument) {
      all.add(argument.function);
    }
  }
  const series = [...charts.flatMap((chart) => chart.series), ...maps.flatMap((map) => map.points)];
  for (const { f } of [...figures, ...maps, ...series]) {
    if (f !== null) {
      all.add(f);
    }
  }
  return all;
}
