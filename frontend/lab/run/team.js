import { Mate } from 'app/lab/run/mate.js';

/**
 * The workers of a page: they are hired when they are needed, and stay.
 *
 * @typedef {object} TeamEvents
 * @property {(mate: Mate, run: number, trial: number, progress: number, result?: Float64Array) => void} found
 * @property {(run: number, reason: string) => void} broke one could not go on with a run
 * @property {(reason: string) => void} failed one cannot go on at all
 */
export class Team {
  /** @type {Mate[]} the first one leads */
  #mates = [];

  /** @type {Mate[]} those that have a part in the present run */
  active = [];

  /**
   * @param {() => import('app/lab/run/mate.js').Port} hire
   * @param {object} addresses what a worker's script begins with
   * @param {TeamEvents} events
   */
  constructor(hire, addresses, events) {
    this.hire = hire;
    this.addresses = addresses;
    this.events = events;
  }

  get leader() {
    return this.#some(1)[0];
  }

  /** Who shares a run, and who has no part in it. @param {number} size */
  share(size) {
    const workers = this.#some(size);
    return { workers, idle: this.#mates.slice(workers.length) };
  }

  /** Nobody is needed any more, or whoever is left cannot be trusted. */
  dismiss() {
    for (const mate of this.#mates) {
      mate.dismiss();
    }
    this.#mates = [];
    this.active = [];
  }

  /** @param {boolean} isWorking whether those that have a part go on with it */
  work(isWorking) {
    for (const mate of this.#mates) {
      mate.work(isWorking && this.active.includes(mate));
    }
  }

  /** @param {number} size @returns {Mate[]} */
  #some(size) {
    while (this.#mates.length < Math.max(size, 1)) {
      /** @type {Mate} */
      const mate = new Mate(this.hire(), this.addresses, {
        found: (...found) => this.events.found(mate, ...found),
        broke: this.events.broke,
        failed: (reason) => {
          this.#mates = this.#mates.filter((other) => other !== mate);
          this.events.failed(reason);
        },
      });
      this.#mates.push(mate);
    }
    return this.#mates.slice(0, Math.max(size, 1));
  }
}
