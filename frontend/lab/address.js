/** @import { Step } from 'app/lab/types.js' */

/** How long a drag has to rest until the address follows, and until the next one is a step of its own, in milliseconds. */
const REST = 150;
const PAUSE = 1000;

/** Keeps the browser's address in step with the settings: a whole drag of a slider is one step of the history. */
export class Address {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;

  /** @type {number | null} the drag that goes on */
  #drag = null;

  /** Whether something is in the visitor's hand: then a rest, however long, ends nothing. */
  isHeld = false;

  /** @type {string | null} */
  #waiting = null;

  /** What of it the settings were when it was last written or gone to. */
  #settings;

  /**
   * @param {{ history: Pick<History, 'pushState' | 'replaceState'>,
   *   location: Pick<Location, 'pathname' | 'search' | 'hash'> }} window
   * @param {readonly string[]} names of the settings: what else the address says stays
   */
  constructor({ history, location }, names) {
    this.history = history;
    this.location = location;
    this.names = new Set(names);
    this.#settings = this.#said(true);
  }

  /** The query the browser is at. */
  get query() {
    return this.location.search.slice(1);
  }

  /** The search that it has, or will have as soon as a drag rests. */
  get search() {
    return this.#waiting === null ? this.location.search : this.#with(this.#waiting);
  }

  /** Whether the browser has gone to other settings, and not to a place in the page or to what is none. */
  get hasMoved() {
    return this.#said(true) !== this.#settings;
  }

  /**
   * @param {string} query of the settings
   * @param {Step} how
   * @param {number} drag which one it is part of
   */
  write(query, how, drag) {
    if (how === 'step') {
      this.end();
      this.#put(query, false);
      return;
    }
    if (drag !== this.#drag) {
      this.end();
      this.#drag = drag;
      this.#put(query, false);
    }
    this.#waiting = query;
    clearTimeout(this.#rest);
    clearTimeout(this.#pause);
    this.#rest = setTimeout(() => this.settle(), REST);
    this.#pause = setTimeout(() => this.isHeld || this.end(), PAUSE);
  }

  /** What comes next is another step. */
  end() {
    this.settle();
    clearTimeout(this.#pause);
    this.#drag = null;
  }

  /** The browser is at another step: what was not written yet is not of that one. */
  arrive() {
    clearTimeout(this.#rest);
    clearTimeout(this.#pause);
    this.#waiting = null;
    this.#drag = null;
    this.#settings = this.#said(true);
  }

  /** Writes what it is to say. */
  settle() {
    clearTimeout(this.#rest);
    if (this.#waiting !== null) {
      this.#put(this.#waiting, true);
      this.#waiting = null;
    }
  }

  /** @param {string} query @param {boolean} inPlace */
  #put(query, inPlace) {
    const search = this.#with(query);
    if (search !== this.location.search) {
      const address = search || this.location.pathname;
      this.history[inPlace ? 'replaceState' : 'pushState'](null, '', address);
      this.#settings = this.#said(true);
    }
  }

  /** @param {string} query */
  #with(query) {
    const whole = [query, this.#said(false)].filter(Boolean).join('&');
    return whole && `?${whole}`;
  }

  /** What it says of settings, or else. @param {boolean} ofSettings */
  #said(ofSettings) {
    const entries = this.query.split('&').filter(Boolean);
    return entries.filter((entry) => this.names.has(entry.split('=')[0]) === ofSettings).join('&');
  }
}
