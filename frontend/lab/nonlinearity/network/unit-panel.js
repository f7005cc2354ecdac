import { subscript } from 'app/lab/neuron/subscript.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** The unit that was pressed: its formula with its weights, each of which may be changed. */
export class UnitPanel {
  #layer = -1;
  #unit = -1;

  /** @type {Network | null} */
  #network = null;

  /** @type {HTMLInputElement[]} the weights, and last the bias */
  #fields = [];

  /** Which unit's fields these are, and what they weigh. */
  #built = '';

  /** @type {Element | null} what was pressed */
  #opener = null;

  /**
   * @param {Bench} bench
   * @param {(layer: number, unit: number, input: number, value: number) => void} change
   */
  constructor(bench, change) {
    this.bench = bench;
    this.change = change;
    this.title = make('h3', { tabindex: '-1' });
    this.formula = make('p', { class: 'play-formula' });
    this.fields = make('div', { class: 'play-fields' });
    const done = make('button', { type: 'button', class: 'button' }, bench.word('play.done'));
    done.addEventListener('click', () => this.#close());
    this.element = make(
      'div',
      { class: 'play-unit-panel', hidden: true },
      this.title,
      this.formula,
      this.fields,
      make('p', {}, done),
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        this.#close();
      }
    });
  }

  /** @param {number} layer @param {number} unit */
  select(layer, unit) {
    this.#layer = layer;
    this.#unit = unit;
    this.#built = '';
    this.element.hidden = false;
    this.#opener = document.activeElement;
    this.#show();
    this.title.focus({ preventScroll: true });
    // It may be below the end of the screen.
    this.element.scrollIntoView({ block: 'nearest', behavior: this.bench.still ? 'auto' : 'smooth' });
  }

  /** And the keyboard goes back to the unit. */
  #close() {
    this.#layer = -1;
    this.element.hidden = true;
    /** @type {HTMLElement | null} */ (this.#opener)?.focus({ preventScroll: true });
  }

  /** The network has that unit no longer. */
  #vanish() {
    if (this.element.contains(document.activeElement)) {
      this.#opener = this.element.parentElement?.querySelector('button') ?? null;
      this.#close();
    }
    this.#layer = -1;
    this.element.hidden = true;
  }

  /** @param {Network} network */
  draw(network) {
    this.#network = network;
    this.#show();
  }

  #show() {
    const layer = this.#network?.layers[this.#layer];
    if (!this.#network || !layer || this.#unit >= layer.units) {
      if (this.#network && !this.element.hidden) {
        this.#vanish();
      }
      return;
    }
    const { word } = this.bench;
    const isOutput = layer.f === null;
    const inputs = layer.w.length / layer.units;
    const weights = [...layer.w.slice(this.#unit * inputs, (this.#unit + 1) * inputs), layer.b[this.#unit]];
    this.title.textContent = isOutput
      ? word('play.output')
      : word('play.unit', this.#unit + 1, this.#layer + 1);
    this.formula.textContent = this.#words(layer.f, weights);
    const names = weights.slice(1).map((_, index) => this.#input(index));
    const built = [this.#layer, this.#unit, ...names].join();
    if (this.#built !== built) {
      this.#built = built;
      this.#build(weights.length);
    }
    for (const [index, field] of this.#fields.entries()) {
      if (field !== document.activeElement) {
        field.value = String(Number(weights[index].toPrecision(6)));
      }
    }
  }

  /** @param {string | null} f @param {number[]} weights the bias is the last */
  #words(f, weights) {
    const { print, label } = this.bench;
    let sum = '';
    for (const [index, weight] of weights.entries()) {
      const isBias = index === weights.length - 1;
      const size =
        (Number.isNaN(weight) ? 'NaN' : print(Math.abs(weight))) + (isBias ? '' : ` ${this.#input(index)}`);
      const sign = sum ? (weight < 0 ? ' − ' : ' + ') : weight < 0 ? '−' : '';
      sum += sign + size;
    }
    return f === null ? `y = ${sum}` : `a = f(z), f = ${label(f)}, z = ${sum}`;
  }

  /** @param {number} index */
  #input(index) {
    const { word } = this.bench;
    return this.#layer === 0
      ? word(`value.${this.#network?.inputs[index]}`)
      : `a${subscript(this.#layer)}₍${subscript(index + 1)}₎`;
  }

  /** @param {number} count */
  #build(count) {
    const { word } = this.bench;
    const [layer, unit] = [this.#layer, this.#unit];
    this.#fields = Array.from({ length: count }, () => make('input', { type: 'number', step: '0.1' }));
    this.fields.replaceChildren(
      ...this.#fields.map((field, index) => {
        const isBias = index === count - 1;
        field.addEventListener('change', () => {
          if (Number.isFinite(field.valueAsNumber)) {
            this.change(layer, unit, isBias ? -1 : index, field.valueAsNumber);
          }
        });
        return make(
          'label',
          {},
          isBias ? word('play.bias') : word('play.weight-of', this.#input(index)),
          field,
        );
      }),
    );
  }
}
