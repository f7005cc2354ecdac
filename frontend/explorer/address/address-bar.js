import { suffix } from 'app/explorer/address/query.js';

/** How long the page has to be at rest before the address follows, in milliseconds. */
const REST = 150;

/** How long nothing has to change until the next change of the same thing is a step of its own. */
const PAUSE = 1000;

/**
 * Keeps the browser's address in step with the page, and its history in steps that people would undo: a whole drag of a
 * slider is one.
 */
export class AddressBar {
  /** @type {(() => string) | null} prints what is not in the address yet */
  #waiting = null;

  /** @type {string | null} what the present step is made of, as long as it goes on */
  #going = null;

  /** What has come of what the visitor has taken in hand; null while nothing is. @type {'nothing' | 'step' | null} */
  #grasp = null;

  /** @type {string | null} the address that the present step began at */
  #before = null;

  /** @type {Map<number, string>} addresses that came too late for the steps they belong to */
  #late = new Map();

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;

  /**
   * @param {{ history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back' | 'forward'>,
   *   location: Pick<Location, 'pathname' | 'search'> }} window
   * @param {() => boolean} [held] whether something is still in the visitor's hand
   */
  constructor({ history, location }, held = () => false) {
    this.history = history;
    this.location = location;
    this.held = held;
    /** Which step the page shows: 0 is where it came from. */
    this.place = this.#place();
    /** The last step there is. */
    this.last = this.place;
  }

  /** @type {(query: string) => void} is told what the address now says, without a language */
  onwrite = () => {};

  /** The query the browser is at, without the question mark. */
  get query() {
    return this.location.search.slice(1);
  }

  /** What the present step is made of, as long as it goes on. */
  get going() {
    return this.#going;
  }

  /**
   * @param {() => string} query prints the view's in canonical form, when it is time to
   * @param {import('app/explorer/types.js').Step} step
   */
  follow(query, step) {
    if (step === 'push') {
      this.end();
      this.#push(query());
      return;
    }
    const goesOn = this.#grasp === 'step' && this.#going !== null;
    if (step !== this.#going && !goesOn) {
      this.end();
      this.#push(null);
    }
    this.#going = step;
    this.#grasp &&= 'step';
    this.#waiting = query;
    clearTimeout(this.#rest);
    clearTimeout(this.#pause);
    this.#rest = setTimeout(() => this.settle(), REST);
    this.#pause = setTimeout(() => this.held() || this.end(), PAUSE);
  }

  /** The visitor takes something in hand: all that comes of it is one step, even if a second finger joins. */
  grasp() {
    this.#grasp = 'nothing';
  }

  release() {
    this.#grasp = null;
  }

  /** Writes at once what still waits for the page to rest. */
  settle() {
    clearTimeout(this.#rest);
    if (this.#waiting !== null) {
      const query = this.#waiting();
      this.#waiting = null;
      this.history.replaceState(this.place, '', this.#address(query));
      this.onwrite(query);
    }
  }

  /** The step is complete: what comes next is another. */
  end() {
    this.settle();
    clearTimeout(this.#pause);
    this.#going = null;
  }

  /** Goes a step back, as the browser's button does, but never off the page. */
  undo() {
    if (this.place > 0) {
      this.end();
      this.place--;
      this.history.back();
    }
  }

  redo() {
    if (this.place < this.last) {
      this.end();
      this.place++;
      this.history.forward();
    }
  }

  /** The browser is at another step; what it left unsaid is written when it comes back. */
  arrive() {
    clearTimeout(this.#rest);
    clearTimeout(this.#pause);
    if (this.#waiting !== null) {
      this.#late.set(this.place, this.#address(this.#waiting()));
      this.#waiting = null;
    }
    this.#going = null;
    this.#before = null;
    this.place = this.#place();
    const late = this.#late.get(this.place);
    if (late !== undefined) {
      this.#late.delete(this.place);
      this.history.replaceState(this.place, '', late);
    }
  }

  /** The visitor leaves: the steps ahead may be another page's when he comes back. */
  leave() {
    this.settle();
    this.last = this.place;
  }

  /**
   * Begins a step; where the present one has ended as it began, in its place.
   *
   * @param {string | null} query null where the address follows later
   */
  #push(query) {
    const now = this.#here();
    const next = query === null ? now : this.#address(query);
    if (now === this.#before) {
      this.history.replaceState(this.place, '', next);
    } else if (query === null || next !== now) {
      this.history.pushState(++this.place, '', next);
      this.#before = query === null ? now : null;
    }
    this.last = this.place;
    this.#late.clear();
    if (query !== null) {
      this.onwrite(query);
    }
  }

  #place() {
    const { state } = this.history;
    return typeof state === 'number' ? state : 0;
  }

  #here() {
    return this.location.search || this.location.pathname;
  }

  /** @param {string} query */
  #address(query) {
    const language = new URLSearchParams(this.location.search).get('lang');
    return suffix(query, language) || this.location.pathname;
  }
}
