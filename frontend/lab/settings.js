/**
 * @import { Problem, Setting, Step } from 'app/lab/types.js'
 *
 * @typedef {object} Reading what the core makes of a query
 * @property {string} query
 * @property {Record<string, string[]>} settings
 * @property {Problem[]} problems
 * @property {number} trials
 * @property {number} together with how many of them a worker goes on side by side
 * @property {boolean} digits
 * @property {number} laps of what a clock measures; 0 if none does
 * @property {number} exercises of a lap
 */

/**
 * What the experiment is set to. What the visitor wants goes to the core, and is taken only if all of it is good: until
 * then everything stays, and the form says what is wrong.
 */
export class LiveSettings {
  /** @type {(() => void)[]} */
  #listeners = [];

  /** @type {((problems: Problem[], wanted: Record<string, string[]>) => void)[]} */
  #refusals = [];

  /** @type {[Problem[], Record<string, string[]>]} what was wrong with what was asked for last */
  #refused = [[], {}];

  /** @type {Record<string, string[]>} what the form says, be it good or not */
  #wanted;

  /** @type {Record<string, string[]>} */
  #values;

  /** @type {Record<string, string[]>} what was set since an address was last followed */
  #mine = {};

  #isReading = false;

  /** How many addresses have been followed: what was asked for before the last one is nobody's wish any more. */
  #followed = 0;

  /** What is set meanwhile is set upon what the address says. */
  #following = Promise.resolve();

  /** @type {{ how: Step, drag: number } | null} of what was changed since the core was last asked */
  #next = null;

  /** How many drags have ended: what is set in one may be taken only after it. */
  #drags = 0;

  /** @type {(() => void) | null} asks again what got no answer */
  #unanswered = null;

  /**
   * @param {readonly Setting[]} known
   * @param {(query: string) => Promise<Reading>} read
   */
  constructor(known, read) {
    this.known = known;
    this.read = read;
    this.#values = Object.fromEntries(known.map(({ name, text }) => [name, text]));
    this.#wanted = { ...this.#values };
  }

  /**
   * @type {(reading: Reading, how: Step | null, drag: number) => void} is told what they are now, and in which drag they
   *   were set last; null where the address came first
   */
  ontake = () => {};

  /**
   * @type {(problems: Problem[], wanted: Record<string, string[]>) => void} is told what is wrong with what was asked for,
   *   or that nothing is
   */
  onproblems = () => {};

  /** @type {() => void} is told that something was changed, before it is known whether it is good */
  onasked = () => {};

  /** @param {string} name */
  get(name) {
    return this.#values[name] ?? [];
  }

  /** @param {() => void} listener */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  /** @param {(problems: Problem[], wanted: Record<string, string[]>) => void} listener */
  onRefused(listener) {
    this.#refusals.push(listener);
    listener(...this.#refused);
  }

  /** @param {Problem[]} problems @param {Record<string, string[]>} wanted */
  #refuse(problems, wanted) {
    this.#refused = [problems, wanted];
    for (const listener of this.#refusals) {
      listener(problems, wanted);
    }
  }

  /**
   * @param {Record<string, string[]>} values
   * @param {Step} [how]
   */
  set(values, how = 'step') {
    Object.assign(this.#wanted, values);
    Object.assign(this.#mine, values);
    this.#next = { how: this.#next?.how === 'step' ? 'step' : how, drag: this.#drags };
    this.onasked();
    this.#ask();
  }

  /** What is set from now on is not of the present drag. */
  endDrag() {
    this.#drags++;
  }

  /**
   * Takes what an address says; what is wrong there has its default, as on the page that a server makes of it, as long as
   * nothing else is set.
   *
   * @param {string} query
   */
  follow(query) {
    this.#mine = {};
    this.#next = null;
    this.#unanswered = null;
    const number = ++this.#followed;
    const following = this.#follow(query, number);
    this.#following = following.catch(() => {
      if (number === this.#followed) {
        this.#unanswered = () => this.follow(query).catch(() => {});
      }
    });
    return following;
  }

  /** Asks again what got no answer, since the worker that was asked is gone. @returns {boolean} whether there was any */
  retry() {
    const again = this.#unanswered;
    this.#unanswered = null;
    again?.();
    return again !== null;
  }

  /** @param {string} query @param {number} number */
  async #follow(query, number) {
    const reading = await this.read(query);
    if (number !== this.#followed) {
      return;
    }
    const said = new URLSearchParams(query);
    const asked = this.known
      .filter(({ name }) => said.has(name))
      .map(({ name }) => [name, said.getAll(name)]);
    const wanted = { ...reading.settings, ...Object.fromEntries(asked) };
    const wrong = asked.filter(([name]) => reading.problems.some(({ parameter }) => parameter === name));
    // What is wrong is still asked for until somebody puts it right, and what somebody sets while the core is still on its
    // way is not lost.
    this.#wanted = { ...reading.settings, ...Object.fromEntries(wrong), ...this.#mine };
    this.onproblems(reading.problems, wanted);
    this.#take(reading, null, this.#drags);
    this.#refuse(reading.problems, wanted);
  }

  /** One question at a time: what is changed meanwhile is asked together. */
  async #ask() {
    if (this.#isReading) {
      return;
    }
    this.#isReading = true;
    try {
      for (let next = this.#changes(); next; next = this.#changes()) {
        const number = this.#followed;
        await this.#following;
        const reading = await this.read(queryOf(this.#wanted)).catch(() => null);
        if (number !== this.#followed) {
          continue;
        }
        if (!reading) {
          this.#unanswered = () => {
            this.#next = this.#next ?? next;
            this.#ask();
          };
          return;
        }
        if (this.#next) {
          this.#next.how = next.how === 'step' ? next.how : this.#next.how;
          continue;
        }
        this.onproblems(reading.problems, { ...this.#wanted });
        this.#refuse(reading.problems, { ...this.#wanted });
        if (reading.problems.length === 0) {
          this.#wanted = { ...reading.settings };
          this.#take(reading, next.how, next.drag);
        }
      }
    } finally {
      this.#isReading = false;
    }
  }

  /** What was changed, once. */
  #changes() {
    const next = this.#next;
    this.#next = null;
    return next;
  }

  /** @param {Reading} reading @param {Step | null} how @param {number} drag */
  #take(reading, how, drag) {
    this.#values = reading.settings;
    this.ontake(reading, how, drag);
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

/** @param {Record<string, string[]>} values @returns {string} all of them, for the core to make short */
export function queryOf(values) {
  return Object.entries(values)
    .flatMap(([name, texts]) => texts.map((text) => `${name}=${encodeURIComponent(text)}`))
    .join('&');
}
