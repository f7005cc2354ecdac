import { Mate } from 'app/lab/run/mate.js';

/** How often it is looked whether workers are still heard of, in milliseconds; after so many times in vain they failed. */
const LOOK = 5000;
const LOOKS = 3;

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

  /** @type {ReturnType<typeof setInterval> | undefined} while somebody works */
  #looking;

  #silent = 0;

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

  /** @param {boolean} isWorking whether those that have a part should be heard of */
  listen(isWorking) {
    this.#silent = 0;
    clearInterval(this.#looking);
    if (isWorking) {
      this.#looking = setInterval(() => this.#look(), LOOK);
    }
  }

  /** @param {number} size @returns {Mate[]} */
  #some(size) {
    while (this.#mates.length < Math.max(size, 1)) {
      /** @type {Mate} */
      const mate = new Mate(this.hire(), this.addresses, {
        found: (...found) => this.events.found(mate, ...found),
        broke: this.events.broke,
        failed: this.events.failed,
      });
      this.#mates.push(mate);
    }
    return this.#mates.slice(0, Math.max(size, 1));
  }

  /** A worker that the browser has ended says nothing at all. */
  #look() {
    const isSilent = this.active.some((mate) => mate.busy > 0 && !mate.heard);
    this.#silent = isSilent ? this.#silent + 1 : 0;
    for (const mate of this.active) {
      mate.heard = false;
    }
    if (this.#silent >= LOOKS) {
      this.events.failed('');
    }
  }
}
