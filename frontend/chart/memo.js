/**
 * Remembers what the last frame computed, for the next one: of four curves a slider changes one.
 */
export class Memo {
  /** @type {Map<string, unknown>} */
  #last = new Map();
  /** @type {Map<string, unknown>} */
  #current = new Map();

  /** Begins a frame: what the frame before did not ask for is forgotten. */
  next() {
    this.#last = this.#current;
    this.#current = new Map();
  }

  /**
   * @template T
   * @param {string} key
   * @param {() => T} compute
   * @returns {T}
   */
  get(key, compute) {
    const known = this.#current.get(key) ?? this.#last.get(key) ?? compute();
    this.#current.set(key, known);
    return /** @type {T} */ (known);
  }
}
