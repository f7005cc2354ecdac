import { Connections } from 'app/lab/nonlinearity/connections.js';
import { Layers } from 'app/lab/nonlinearity/layers.js';
import { CELLS, greatest, paint } from 'app/lab/nonlinearity/pixels.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 */

const FEATURES = ['x1', 'x2', 'x1-squared', 'x2-squared', 'x1-x2', 'sin-x1', 'sin-x2'];

/** @type {Record<string, (x1: number, x2: number) => number>} */
const AT = {
  x1: (x1) => x1,
  x2: (_, x2) => x2,
  'x1-squared': (x1) => x1 * x1,
  'x2-squared': (_, x2) => x2 * x2,
  'x1-x2': (x1, x2) => x1 * x2,
  'sin-x1': (x1) => Math.sin(x1),
  'sin-x2': (_, x2) => Math.sin(x2),
};

/** The network: features, layers of units with what each makes of the plane, and the output. */
export class Diagram {
  #shape = '';

  /** @type {HTMLButtonElement[][]} units by layer */
  #units = [];

  /** @type {HTMLElement[]} those features that are taken */
  #inputs = [];

  /**
   * @param {Bench} bench
   * @param {import('app/lab/nonlinearity/plane.js').Plane[]} planes the output, and that of the line
   * @param {(layer: number, unit: number) => void} select
   */
  constructor(bench, planes, select) {
    this.bench = bench;
    this.select = select;
    this.layers = new Layers(bench);
    this.told = make('p', { class: 'play-told', 'aria-live': 'polite' }, bench.word('play.hover'));
    this.columns = make('div', { class: 'play-columns' });
    this.connections = new Connections(bench, (text) => this.told.replaceChildren(text));
    this.picture = make('div', { class: 'play-picture' }, this.connections.element, this.columns);
    const [plane, line] = planes;
    const pictures = make('div', { class: 'play-planes' }, plane.element, plane.options, line.element);
    this.drawn = make('div', { class: 'play-drawn' }, this.picture, this.told);
    this.element = make('div', { class: 'play-network' }, this.drawn, pictures);
    new ResizeObserver(() => this.#place()).observe(this.columns);
    bench.settings.onChange(() => this.#build());
    this.#build();
  }

  /** Builds the columns anew, where the settings ask for others. */
  #build() {
    const { units, functions } = this.layers;
    const features = this.bench.settings.get('features')[0].split(',');
    const shape = JSON.stringify([features, units, functions]);
    if (shape === this.#shape) {
      return;
    }
    this.#shape = shape;
    this.#units = units.map((count, layer) =>
      Array.from({ length: count }, (_, unit) => this.#unit(layer, unit)),
    );
    this.#units.push([this.#unit(units.length, 0, this.bench.word('play.output'))]);
    this.columns.replaceChildren(
      this.#features(features),
      ...units.map((_, layer) => this.#layer(layer)),
      this.#tools(),
      make(
        'div',
        { class: 'play-column' },
        make('p', {}, this.bench.word('play.output')),
        ...this.#units[units.length],
      ),
    );
    this.#place();
  }

  /** @param {number} layer @param {number} unit @param {string} [label] */
  #unit(layer, unit, label = this.bench.word('play.unit', unit + 1, layer + 1)) {
    const button = make('button', { type: 'button', class: 'play-unit', 'aria-label': label, title: label });
    button.append(make('canvas', { 'aria-hidden': 'true' }));
    button.addEventListener('click', () => this.select(layer, unit));
    button.addEventListener('pointerenter', () => this.connections.point(layer, unit));
    button.addEventListener('pointerleave', () => this.connections.point(-1, -1));
    return button;
  }

  /** @param {string[]} taken */
  #features(taken) {
    const { settings, word } = this.bench;
    this.#inputs = [];
    const rows = FEATURES.map((feature) => {
      const isTaken = taken.includes(feature);
      const canvas = make('canvas', { 'aria-hidden': 'true' });
      paint(canvas, map(feature), CELLS, this.#colours(map(feature)));
      const button = make(
        'button',
        { type: 'button', class: 'play-unit is-feature', 'aria-pressed': String(isTaken) },
        canvas,
        word(`value.${feature}`),
      );
      button.addEventListener('click', () => {
        const others = FEATURES.filter((other) => taken.includes(other) !== (other === feature));
        if (others.length) {
          settings.set({ features: [others.join(',')] });
        }
      });
      if (isTaken) {
        this.#inputs.push(button);
      }
      return button;
    });
    return make('div', { class: 'play-column is-features' }, make('p', {}, word('play.inputs')), ...rows);
  }

  /** @param {number} layer */
  #layer(layer) {
    const { word } = this.bench;
    const functions = make('input', {
      value: this.layers.functions[layer],
      list: 'function-names',
      'aria-label': word('play.function', layer + 1),
      spellcheck: 'false',
      autocapitalize: 'off',
    });
    functions.addEventListener('change', () => this.layers.activate(layer, functions.value));
    const head = make(
      'div',
      { class: 'play-head' },
      this.#button('−', word('play.fewer', layer + 1), () => this.layers.resize(layer, -1)),
      this.#button('+', word('play.more', layer + 1), () => this.layers.resize(layer, 1)),
      this.#button('×', word('play.remove', layer + 1), () => this.layers.remove(layer)),
    );
    return make('div', { class: 'play-column' }, head, functions, ...this.#units[layer]);
  }

  #tools() {
    const add = this.#button('+', this.bench.word('play.add'), () => this.layers.add());
    add.disabled = !this.layers.mayGrow;
    return make('div', { class: 'play-column is-tools' }, add);
  }

  /** @param {string} sign @param {string} label @param {() => void} press */
  #button(sign, label, press) {
    const button = make(
      'button',
      { type: 'button', class: 'play-button', 'aria-label': label, title: label },
      sign,
    );
    button.addEventListener('click', press);
    return button;
  }

  /** @param {ArrayLike<number>} values */
  #colours(values) {
    const most = greatest(values);
    return (/** @type {number} */ value) => this.bench.shade((value / most + 1) / 2);
  }

  /**
   * @param {Network} network
   * @param {Float64Array} maps unit by unit
   */
  draw(network, maps) {
    const size = CELLS * CELLS;
    let at = 0;
    for (const [layer, units] of this.#units.entries()) {
      if (network.layers[layer]?.units !== units.length) {
        return;
      }
      for (const button of units) {
        const values = maps.subarray(at, at + size);
        at += size;
        const canvas = button.querySelector('canvas');
        if (canvas) {
          paint(canvas, values, CELLS, this.#colours(values));
        }
      }
    }
    this.connections.draw(network);
  }

  #place() {
    this.connections.place(this.picture, [this.#inputs, ...this.#units]);
  }
}

/** A feature over the plane. @param {string} feature */
function map(feature) {
  const side = 6;
  const middle = (/** @type {number} */ cell) => (side * (2 * cell + 1 - CELLS)) / CELLS;
  return Float64Array.from({ length: CELLS * CELLS }, (_, i) =>
    AT[feature](middle(i % CELLS), middle(Math.floor(i / CELLS))),
  );
}
