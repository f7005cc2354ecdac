/** Which elements are on screen or soon will be. */
export class Sight {
  /** @type {Map<Element, () => void>} what is to be done when an element is seen */
  #waiting = new Map();

  /** @type {Map<Element, boolean>} whether an element is seen, of those that are looked after */
  #seen = new Map();

  #observer = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: '8%' });

  /**
   * Does something at once if an element is seen, else when it is; then only what it was told last.
   *
   * @param {Element} element
   * @param {() => void} work
   */
  when(element, work) {
    if (this.#seen.get(element)) {
      work();
      return;
    }
    this.#waiting.set(element, work);
    if (!this.#seen.has(element)) {
      this.#seen.set(element, false);
      this.#observer.observe(element);
    }
  }

  /** What waits is not to be done any more. @param {Element} element */
  forget(element) {
    this.#observer.unobserve(element);
    this.#waiting.delete(element);
    this.#seen.delete(element);
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #look(entries) {
    for (const { target, isIntersecting } of entries) {
      this.#seen.set(target, isIntersecting);
      if (isIntersecting) {
        this.#waiting.get(target)?.();
        this.#waiting.delete(target);
      }
    }
  }
}
