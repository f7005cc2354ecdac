/** Where a key leads among so many buttons. */
const STEPS = new Map([
  ['ArrowLeft', (/** @type {number} */ at, /** @type {number} */ count) => (at + count - 1) % count],
  ['ArrowRight', (/** @type {number} */ at, /** @type {number} */ count) => (at + 1) % count],
  ['Home', () => 0],
  ['End', (/** @type {number} */ _, /** @type {number} */ count) => count - 1],
]);

/** Buttons of which the tab key stops at one; arrows lead to the others. */
export class Toolbar {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    element.setAttribute('role', 'toolbar');
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLButtonElement) {
        this.#stopAt(target);
      }
    });
  }

  /** @param {string} label what the buttons are for */
  name(label) {
    this.element.setAttribute('aria-label', label);
  }

  /** Takes note of which buttons can be pressed now. */
  refresh() {
    const buttons = this.#buttons;
    const stop = buttons.find((button) => button.tabIndex === 0) ?? buttons[0];
    if (stop) {
      this.#stopAt(stop);
    }
  }

  /** Those that can be pressed. */
  get #buttons() {
    return [...this.element.querySelectorAll('button')].filter(
      (button) => !button.disabled && !button.hidden,
    );
  }

  /** @param {HTMLButtonElement} stop */
  #stopAt(stop) {
    for (const button of this.element.querySelectorAll('button')) {
      button.tabIndex = button === stop ? 0 : -1;
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const buttons = this.#buttons;
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const step = STEPS.get(event.key);
    if (step && at >= 0) {
      event.preventDefault();
      buttons[step(at, buttons.length)].focus();
    }
  }
}
