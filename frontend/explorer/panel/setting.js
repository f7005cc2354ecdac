import { typeset, untypeset } from 'app/explorer/address/query.js';
import { explainField, fromTemplate, query, words } from 'app/explorer/page.js';

let settings = 0;

/** A parameter's slider and number field. */
export class Setting {
  /**
   * @param {import('app/explorer/types.js').Slot} slot
   * @param {object} model
   * @param {(position: number) => import('app/explorer/types.js').Problem[]} model.move takes a position of the slider,
   *   0 to 1, or says why not
   * @param {(typed: string) => import('app/explorer/types.js').Problem[]} model.set takes a value, or says why not
   */
  constructor(slot, { move, set }) {
    this.element = /** @type {HTMLElement} */ (fromTemplate('setting-template').firstElementChild);
    this.slider = /** @type {HTMLInputElement} */ (query(this.element, '.slider'));
    this.field = /** @type {HTMLInputElement} */ (query(this.element, '.number'));
    this.error = query(this.element, '.error');
    this.fill = query(this.element, '.track .fill');
    this.field.id = `setting-${++settings}`;
    this.error.id = `setting-error-${settings}`;
    query(this.element, 'label').setAttribute('for', this.field.id);
    this.slot = slot;
    this.set = set;
    this.good = '';
    /** What Escape goes back to. */
    this.before = '';
    this.position = '';
    this.isTaking = false;
    query(this.element, '.symbol').textContent = slot.symbol;
    query(this.element, '.low').textContent = typeset(slot.low);
    query(this.element, '.high').textContent = typeset(slot.high);
    this.slider.addEventListener('input', () => {
      const [problem] = move(Number(this.slider.value));
      if (problem) {
        this.slider.value = this.position;
        this.#say(problem);
      } else {
        this.#clear();
      }
    });
    this.field.addEventListener('input', () => this.#take(false));
    this.field.addEventListener('change', () => this.#take(true));
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.field.value !== this.before) {
        event.preventDefault();
        this.set(untypeset(this.before));
        this.#clear();
        this.field.value = this.good;
      }
    });
    this.field.addEventListener('focusin', () => (this.before = this.good));
    this.field.addEventListener('focusout', () => this.#leave());
  }

  /**
   * @param {number | string} value
   * @param {number} position of the slider
   * @param {string} label for a screen reader
   */
  show(value, position, label) {
    const good = typeset(value);
    // Who types is left alone, unless it is by other means that it changes, such as going back.
    const isLeft = (this.isTaking || good === this.good) && document.activeElement === this.field;
    this.good = good;
    this.position = String(position);
    this.slider.value = this.position;
    this.fill.setAttribute('width', `${100 * position}%`);
    this.slider.setAttribute('aria-valuetext', this.good);
    this.slider.setAttribute('aria-label', label);
    this.field.setAttribute('aria-label', label);
    if (!isLeft || this.field.getAttribute('aria-invalid') !== 'true') {
      this.#clear();
      if (!isLeft) {
        this.field.value = good;
      }
    }
  }

  /** @param {boolean} finished whether the visitor is done typing */
  #take(finished) {
    this.isTaking = true;
    const [problem] = this.set(untypeset(this.field.value));
    this.isTaking = false;
    if (!problem) {
      this.#clear();
      if (finished) {
        this.field.value = this.good;
      }
    } else if (finished) {
      this.field.setAttribute('aria-invalid', 'true');
      this.field.setAttribute('aria-describedby', this.error.id);
      this.#say(problem);
    }
  }

  /** A number that was refused makes room for the one that counts; what was wrong with it can still be read. */
  #leave() {
    if (document.activeElement !== this.field && this.field.getAttribute('aria-invalid') === 'true') {
      this.field.removeAttribute('aria-invalid');
      this.field.value = this.good;
    }
  }

  /** @param {import('app/explorer/types.js').Problem} problem */
  #say(problem) {
    const symbols = problem.arguments.map((text) => (text === this.slot.name ? this.slot.symbol : text));
    const inSymbols = `live.setting-problem.${problem.code}`;
    this.error.textContent = explainField(
      { ...problem, arguments: symbols },
      inSymbols in words ? inSymbols : undefined,
    );
    this.error.hidden = false;
  }

  #clear() {
    this.field.removeAttribute('aria-invalid');
    this.field.removeAttribute('aria-describedby');
    this.error.hidden = true;
  }
}
