import { Mate } from 'app/lab/run/mate.js';
import { FASTEST } from 'app/lab/worker/pace.js';

/**
 * @import { HeatMap, Problem, Report, RunState } from 'app/lab/types.js'
 *
 * @typedef {object} Order
 * @property {string} query
 * @property {number} trials
 * @property {number} together with how many of them a worker goes on side by side
 * @property {boolean} digits
 * @property {number} laps of what a clock measures; 0 if none does
 * @property {number} exercises of a lap
 *
 * @typedef {object} Answer of the worker that leads
 * @property {Report} report
 * @property {HeatMap[]} running the maps of the trial that goes on there
 * @property {Record<string, string>} labels of functions
 * @property {number} milliseconds that it took
 */

/** So many trials more a worker has been given: when it has ended one it need not wait for the next. */
const AHEAD = 1;

/** How often it is looked whether workers are still heard of, in milliseconds; after so many times in vain they failed. */
const LOOK = 5000;
const LOOKS = 3;

/**
 * A run of an experiment, shared out over workers. Each has one trial at a time; what the others find is taken over by
 * the one that leads, which makes the reports.
 */
export class LiveRun {
  /** @type {Mate[]} the first one leads */
  #mates = [];

  /** @type {Mate[]} those that have a part in the present run */
  #active = [];

  /** @type {Order | null} */
  #order = null;

  #number = 0;

  /** @type {number[]} of each trial, from 0 to 1 */
  #progress = [];

  #next = 0;
  #wantsToGo = true;
  #speed = FASTEST;
  #silent = 0;

  /** @type {ReturnType<typeof setInterval> | undefined} while it goes on */
  #looking;

  /** @type {(() => void)[]} */
  #listeners = [];

  /** @type {RunState} */
  state = 'opening';

  /** Whether there is something that no report has told yet. */
  isNews = false;

  /** Why it failed. */
  reason = '';

  /** @type {Problem | null} why it was refused */
  problem = null;

  /**
   * @param {string} experiment
   * @param {object} addresses what a worker's script begins with
   * @param {() => import('app/lab/run/mate.js').Port} hire
   * @param {number} most how many workers there may be
   */
  constructor(experiment, addresses, hire, most) {
    this.experiment = experiment;
    this.addresses = addresses;
    this.hire = hire;
    this.most = most;
  }

  /** Is told that a run is to begin of which no settings are known: none ever did. */
  onlost = () => {};

  /** @param {() => void} listener */
  onState(listener) {
    this.#listeners.push(listener);
  }

  /** How far all trials together are, from 0 to 1. */
  get progress() {
    const { length } = this.#progress;
    return length ? this.#progress.reduce((sum, share) => sum + share, 0) / length : 0;
  }

  /** Which run it is: every beginning has another number. */
  get number() {
    return this.#number;
  }

  get trials() {
    return this.#progress.length;
  }

  /** How many workers share it. */
  get workers() {
    return this.#active.length;
  }

  get speed() {
    return this.#speed;
  }

  set speed(speed) {
    this.#speed = speed;
    this.#tell('speed', speed);
    this.#changed();
  }

  /**
   * What a query sets the experiment to.
   *
   * @param {string} query
   */
  read(query) {
    return this.#leader().ask('read', [this.experiment, query]);
  }

  /**
   * Begins anew with these settings.
   *
   * @param {Order} order
   */
  async open(order) {
    this.#order = order;
    const number = ++this.#number;
    this.isNews = false;
    this.#enter('opening');
    const { query, digits, trials, together, laps, exercises } = order;
    const workers = this.#team(Math.min(trials, this.most));
    for (const idle of this.#mates.slice(workers.length)) {
      this.#must(idle.ask('pause'));
    }
    let problems;
    try {
      problems = await Promise.all(
        workers.map((mate, index) => {
          const leads = index === 0;
          const { experiment } = this;
          return mate.ask('open', [
            { run: number, experiment, query, digits, together, laps, exercises, leads, speed: this.#speed },
          ]);
        }),
      );
    } catch (error) {
      this.#failed(number, error);
      return;
    }
    if (number !== this.#number) {
      return;
    }
    this.problem = problems[0];
    if (this.problem) {
      this.#enter('refused');
      return;
    }
    this.#active = workers;
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
    this.isNews = true;
    if (this.#wantsToGo) {
      this.#tell('go');
    }
    this.#enter(this.#wantsToGo ? 'going' : 'paused');
  }

  go() {
    this.#wantsToGo = true;
    if (this.state === 'paused') {
      this.#tell('go');
      this.#enter('going');
    }
  }

  pause() {
    this.#wantsToGo = false;
    if (this.state === 'going') {
      this.#tell('pause');
      this.#enter('paused');
    }
  }

  step() {
    this.pause();
    if (this.state === 'paused') {
      this.#tell('step');
    }
  }

  restart() {
    if (this.#order) {
      this.#wantsToGo ||= this.state === 'ended' || this.state === 'failed';
      this.open(this.#order);
    } else {
      this.onlost();
    }
  }

  /** @returns {Promise<Answer>} */
  report() {
    this.isNews = false;
    const asked = this.#leader().ask('report');
    this.#must(asked);
    return asked;
  }

  /**
   * Calls an export of the core in the worker that leads.
   *
   * @param {string} name
   * @param {...any} values
   */
  async ask(name, ...values) {
    const number = this.#number;
    const answer = await this.#leader().ask(name, values);
    if (number !== this.#number) {
      throw new Error('the run is another by now');
    }
    this.isNews = true;
    return answer;
  }

  #leader() {
    return this.#team(1)[0];
  }

  /** @param {number} size @returns {Mate[]} */
  #team(size) {
    while (this.#mates.length < Math.max(size, 1)) {
      /** @type {Mate} */
      const mate = new Mate(this.hire(), this.addresses, {
        found: (run, trial, progress, result) => this.#found(mate, run, trial, progress, result),
        broke: (run, reason) => this.#failed(run, new Error(reason)),
        failed: (reason) => this.#failed(this.#number, new Error(reason)),
      });
      this.#mates.push(mate);
    }
    return this.#mates.slice(0, Math.max(size, 1));
  }

  /** @param {Mate} mate */
  #give(mate) {
    if (this.#next < this.#progress.length) {
      mate.busy++;
      this.#must(mate.ask('give', [this.#next++]));
    }
  }

  /**
   * @param {Mate} mate
   * @param {number} run
   * @param {number} trial
   * @param {number} progress
   * @param {Float64Array} [result]
   */
  #found(mate, run, trial, progress, result) {
    if (run !== this.#number || this.state === 'opening') {
      return;
    }
    this.#progress[trial] = progress;
    if (result) {
      this.#must(this.#active[0].ask('take', [trial, progress, result], [result.buffer]));
    }
    this.isNews = true;
    if (progress >= 1) {
      mate.busy--;
      this.#give(mate);
      if (this.#progress.every((share) => share >= 1)) {
        this.#enter('ended');
      }
    }
  }

  /**
   * What cannot be answered now will not be later: something broke in the worker.
   *
   * @template T
   * @param {Promise<T>} asked
   */
  #must(asked) {
    const number = this.#number;
    asked.catch((error) => this.#failed(number, error));
  }

  /** @param {string} ask @param {...any} values */
  #tell(ask, ...values) {
    for (const mate of this.#active) {
      this.#must(mate.ask(ask, values));
    }
  }

  /** @param {number} number of the run @param {unknown} error */
  #failed(number, error) {
    if (number !== this.#number || this.state === 'failed') {
      return;
    }
    this.#number++;
    this.reason = error instanceof Error ? error.message : '';
    for (const mate of this.#mates) {
      mate.dismiss();
    }
    this.#mates = [];
    this.#active = [];
    this.#enter('failed');
  }

  /** A worker that the browser has ended says nothing at all. */
  #look() {
    const silent = this.#active.some((mate) => mate.busy > 0 && !mate.heard);
    this.#silent = silent ? this.#silent + 1 : 0;
    for (const mate of this.#active) {
      mate.heard = false;
    }
    if (this.#silent >= LOOKS) {
      this.#failed(this.#number, new Error(''));
    }
  }

  /** @param {RunState} state */
  #enter(state) {
    this.state = state;
    this.#silent = 0;
    clearInterval(this.#looking);
    if (state === 'going') {
      this.#looking = setInterval(() => this.#look(), LOOK);
    }
    this.#changed();
  }

  #changed() {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
