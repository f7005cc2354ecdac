import { Shares } from 'app/lab/run/shares.js';
import { Team } from 'app/lab/run/team.js';
import { FASTEST } from 'app/lab/worker/pace.js';

/**
 * @import { Mate } from 'app/lab/run/mate.js'
 * @import { HeatMap, Report, RunState } from 'app/lab/types.js'
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

/**
 * A run of an experiment, shared out over workers. Each has one trial at a time; what the others find is taken over by
 * the one that leads, which makes the reports.
 */
export class LiveRun {
  /** @type {Order | null} */
  #order = null;

  #number = 0;

  #wantsToGo = true;
  #speed = FASTEST;

  /** @type {(() => void)[]} */
  #listeners = [];

  /** @type {RunState} */
  state = 'opening';

  /** Whether there is something that no report has told yet. */
  isNews = false;

  /** Why it failed. */
  reason = '';

  /**
   * @param {string} experiment
   * @param {object} addresses what a worker's script begins with
   * @param {() => import('app/lab/run/mate.js').Port} hire
   * @param {number} most how many workers there may be
   */
  constructor(experiment, addresses, hire, most) {
    this.experiment = experiment;
    this.most = most;
    this.shares = new Shares((mate, trial) => this.#must(mate.ask('give', [trial])));
    this.team = new Team(hire, addresses, {
      found: (mate, run, trial, progress, result) => this.#found(mate, run, trial, progress, result),
      broke: (run, reason) => this.#failed(run, new Error(reason)),
      failed: (reason) => this.#failed(this.#number, new Error(reason)),
    });
  }

  /** Is told that a run is to begin of which no settings are known: none ever did. */
  onlost = () => {};

  /** @param {() => void} listener */
  onState(listener) {
    this.#listeners.push(listener);
  }

  /** How far all trials together are, from 0 to 1. */
  get progress() {
    return this.shares.progress;
  }

  /** Which run it is: every beginning has another number. */
  get number() {
    return this.#number;
  }

  get trials() {
    return this.shares.trials;
  }

  /** How many workers share it. */
  get workers() {
    return this.team.active.length;
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
    return this.team.leader.ask('read', [this.experiment, query]);
  }

  /**
   * Calls an export of the core that has nothing to do with any run.
   *
   * @param {string} name
   * @param {...any} values
   */
  consult(name, ...values) {
    return this.team.leader.ask(name, values);
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
    const { workers, idle } = this.team.share(Math.min(trials, this.most));
    for (const mate of idle) {
      this.#must(mate.ask('pause'));
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
    if (problems[0]) {
      this.#enter('refused');
      return;
    }
    this.team.active = workers;
    this.#tell('speed', this.#speed);
    this.shares.begin(trials, workers, together);
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
    const asked = this.team.leader.ask('report');
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
    const answer = await this.team.leader.ask(name, values);
    if (number !== this.#number) {
      throw new Error('the run is another by now');
    }
    this.isNews = true;
    return answer;
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
    if (result) {
      this.#must(this.team.active[0].ask('take', [trial, progress, result], [result.buffer]));
    }
    this.isNews = true;
    this.shares.take(mate, trial, progress);
    if (this.shares.areOver) {
      this.#enter('ended');
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
    for (const mate of this.team.active) {
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
    this.team.dismiss();
    this.#enter('failed');
  }

  /** @param {RunState} state */
  #enter(state) {
    this.state = state;
    this.team.work(state === 'going');
    this.#changed();
  }

  #changed() {
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
