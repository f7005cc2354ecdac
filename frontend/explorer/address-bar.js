/** How long the page has to be at rest before the address follows, in milliseconds. */
const REST = 150;

/** Keeps the browser's address in step with the page, without a history entry for every move of a slider. */
export class AddressBar {
  /** @type {(() => string) | null} */
  #waiting = null;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {{ history: Pick<History, 'pushState' | 'replaceState'>, location: Pick<Location, 'pathname' | 'search'> }} window
   */
  constructor({ history, location }) {
    this.history = history;
    this.location = location;
  }

  /** The query the browser is at, without the question mark. */
  get query() {
    return this.location.search.slice(1);
  }

  /**
   * @param {() => string} query prints the view's in canonical form, when it is time to
   * @param {import('app/explorer/types.js').Step} step
   */
  follow(query, step) {
    if (step === 'push') {
      this.settle();
      this.history.pushState(null, '', this.#address(query()));
      return;
    }
    clearTimeout(this.#timer);
    this.#waiting = query;
    this.#timer = setTimeout(() => this.settle(), REST);
  }

  /** Writes at once what still waits for the page to rest. */
  settle() {
    clearTimeout(this.#timer);
    if (this.#waiting !== null) {
      this.history.replaceState(null, '', this.#address(this.#waiting()));
      this.#waiting = null;
    }
  }

  /** Forgets what waits: the visitor has gone elsewhere. */
  forget() {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  /** @param {string} query */
  #address(query) {
    const language = new URLSearchParams(this.location.search).get('lang');
    const whole = [query, language && `lang=${language}`].filter(Boolean).join('&');
    return whole ? `?${whole}` : this.location.pathname;
  }
}
