import { query } from 'app/explorer/page.js';

/** @import { Present } from 'app/explorer/types.js' */

/** The choice of two curves whose difference is drawn. */
export class Difference {
  /**
   * @param {HTMLFormElement} form
   * @param {(minus: [number, number] | null) => void} choose
   */
  constructor(form, choose) {
    this.choose = choose;
    this.part = /** @type {HTMLFieldSetElement} */ (query(form, '#difference'));
    this.minuend = /** @type {HTMLSelectElement} */ (query(form, '[name=minuend]'));
    this.subtrahend = /** @type {HTMLSelectElement} */ (query(form, '[name=subtrahend]'));
    this.minuend.addEventListener('change', () => this.#change(this.minuend, this.subtrahend));
    this.subtrahend.addEventListener('change', () => this.#change(this.subtrahend, this.minuend));
  }

  /**
   * @param {Present} state
   * @param {readonly number[] | null} [minus] the two curves, where others than those of the state were asked for
   */
  show({ curves, hidden, minus: drawn }, minus = drawn) {
    this.minus = minus;
    this.part.disabled = curves.length < 2;
    [this.minuend, this.subtrahend].forEach((select, i) => {
      const chosen = minus?.[i] ?? -1;
      while (select.options.length > curves.length + 1) {
        select.options[select.options.length - 1].remove();
      }
      curves.forEach((curve, index) => {
        const option = select.options[index + 1] ?? select.appendChild(new Option('', String(index + 1)));
        const text = `${index + 1} ${curve.label}`;
        if (option.text !== text) {
          option.text = text;
        }
        option.disabled = hidden.includes(index) && index !== chosen;
      });
      if (select.selectedIndex !== chosen + 1) {
        select.selectedIndex = chosen + 1;
      }
    });
  }

  /**
   * Draws a difference as soon as one curve is chosen: the other is what it was, or the first that there is.
   *
   * @param {HTMLSelectElement} changed
   * @param {HTMLSelectElement} other
   */
  #change(changed, other) {
    if (!changed.value) {
      this.choose(null);
      return;
    }
    if (other.value === changed.value) {
      // Both cannot be the same: they change places.
      const former = this.minus?.[changed === this.minuend ? 0 : 1];
      other.value = former === undefined ? '' : String(former + 1);
    }
    if (!other.value) {
      other.value =
        [...other.options].find(({ value, disabled }) => value && !disabled && value !== changed.value)
          ?.value ?? '';
    }
    const [one, two] = [Number(this.minuend.value) - 1, Number(this.subtrahend.value) - 1];
    this.choose(one >= 0 && two >= 0 ? [one, two] : null);
  }
}
