import { make } from 'app/lab/page.js';

/**
 * @import { Connection } from 'app/lab/nonlinearity/network/connections.js'
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** How far the slider goes: what is further can be typed. */
const REACH = 5;

/** What a line is: pointed at it says its weight, pressed it takes another. */
export class WeightCard {
  /** @type {Connection | null} */
  #connection = null;

  /** @type {Network | null} */
  #network = null;

  #isOpen = false;

  /** Whether the visitor has set the weight, and it is not drawn yet. */
  #isSet = false;

  /**
   * @param {Bench} bench
   * @param {(layer: number, unit: number, input: number) => string} name of a line
   * @param {(layer: number, unit: number, input: number, value: number) => void} change
   */
  constructor(bench, name, change) {
    this.bench = bench;
    this.name = name;
    this.change = change;
    const { word } = bench;
    this.title = make('strong');
    this.text = make('p');
    this.spoken = make('p', { class: 'visually-hidden', role: 'status' });
    this.field = make('input', { type: 'number', step: 'any', 'aria-label': word('play.weight-value') });
    this.slider = make('input', {
      type: 'range',
      min: -REACH,
      max: REACH,
      step: 0.01,
      class: 'lab-slider',
      'aria-label': word('play.weight-value'),
    });
    const done = make('button', { type: 'button', class: 'button' }, word('play.done'));
    done.addEventListener('click', () => this.close());
    for (const input of [this.field, this.slider]) {
      input.addEventListener('input', () => this.#set(input.valueAsNumber));
    }
    this.editor = make('div', { class: 'play-buttons' }, this.field, this.slider, done);
    this.element = make(
      'div',
      { class: 'play-card', hidden: true },
      this.title,
      this.text,
      this.spoken,
      this.editor,
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' || (event.key === 'Enter' && event.target !== done)) {
        event.preventDefault();
        this.close();
      }
    });
    document.addEventListener('pointerdown', (event) => {
      if (this.#isOpen && !this.element.contains(/** @type {Node} */ (event.target))) {
        this.shut();
      }
    });
  }

  /** @param {number} value */
  #set(value) {
    const connection = this.#connection;
    if (connection && Number.isFinite(value)) {
      this.#isSet = true;
      this.change(connection.layer, connection.unit, connection.input, value);
    }
  }

  /** Tells what a line is, unless another is being edited. @param {Connection | null} connection */
  point(connection) {
    if (!this.#isOpen) {
      this.#connection = connection;
      this.#show();
      this.#say();
    }
  }

  /** @param {Connection} connection */
  open(connection) {
    this.#connection = connection;
    this.#isOpen = true;
    this.#show();
    this.#say();
    this.field.focus({ preventScroll: true });
    this.field.select();
  }

  /** And the keyboard goes back to the line. */
  close() {
    const path = this.#connection?.path;
    this.shut();
    path?.focus({ preventScroll: true });
  }

  shut() {
    this.#isOpen = false;
    this.#connection = null;
    this.#show();
  }

  /** @param {Network} network */
  draw(network) {
    const wasHidden = this.element.hidden;
    this.#network = network;
    this.#show();
    if (this.#isSet || this.element.hidden !== wasHidden) {
      this.#isSet = false;
      this.#say();
    }
  }

  /** To who does not see it: what the visitor has chosen or set, and not each weight that is learned. */
  #say() {
    this.spoken.textContent = this.element.hidden ? '' : this.text.textContent;
  }

  #show() {
    const connection = this.#connection;
    const layer = connection && this.#network?.layers[connection.layer];
    this.element.hidden = !layer;
    if (!connection || !layer) {
      return;
    }
    const { word, print } = this.bench;
    const inputs = layer.w.length / layer.units;
    const at = connection.unit * inputs + connection.input;
    const [weight, gradient] = [Number(layer.w[at]), Number(layer.dw[at])];
    this.title.textContent = this.name(connection.layer, connection.unit, connection.input);
    this.text.textContent = word('play.weight', print(weight), print(Number(gradient.toPrecision(3))));
    this.editor.hidden = !this.#isOpen;
    this.element.classList.toggle('is-open', this.#isOpen);
    for (const input of [this.field, this.slider]) {
      if (input !== document.activeElement || !this.#isOpen) {
        input.value = String(Number(weight.toPrecision(6)));
      }
    }
    this.#place(connection.points);
  }

  /** Above the middle of the line, or below it where there is more room. @param {number[]} points */
  #place(points) {
    const middle = 2 * Math.floor(points.length / 4);
    const [x, y] = points.slice(middle, middle + 2);
    const picture = this.element.parentElement;
    if (picture) {
      const { style, offsetWidth, offsetHeight } = this.element;
      const seen = picture.scrollLeft;
      const left = Math.max(seen, Math.min(x - offsetWidth / 2, seen + picture.clientWidth - offsetWidth));
      style.setProperty('left', `${left}px`);
      style.setProperty('top', `${y > offsetHeight + 12 ? y - offsetHeight - 10 : y + 12}px`);
    }
  }
}
