import { paint } from 'app/lab/nonlinearity/pixels.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Bench, HeatMap } from 'app/lab/types.js'
 *
 * @typedef {[number, number, number]} Point x₁, x₂ and the target
 */

/** Pixels of the picture. */
const SIZE = 480;
const RADIUS = 7;

/** What the network makes of the plane, with its points. */
export class Plane {
  /** @type {HeatMap | null} */
  #map = null;

  /** @type {(x1: number, x2: number) => void} */
  onPress = () => {};

  /** @type {Point[]} points that no run has yet */
  pending = [];

  /** Is told when points or colours are shown otherwise. */
  onOptions = () => {};

  /** @param {Bench} bench @param {'boundary' | 'line'} name of the map */
  constructor(bench, name) {
    this.bench = bench;
    this.name = name;
    const { word } = bench;
    this.canvas = make('canvas', {
      width: SIZE,
      height: SIZE,
      role: 'img',
      'aria-label': word(`map.${name}`),
    });
    this.values = make('canvas');
    this.test = make('input', { type: 'checkbox', checked: true });
    this.discrete = make('input', { type: 'checkbox' });
    for (const box of [this.test, this.discrete]) {
      box.addEventListener('change', () => {
        this.redraw();
        this.onOptions();
      });
    }
    this.canvas.addEventListener('click', (event) => this.#press(event));
    this.element = make('div', { class: 'play-plane' }, make('h3', {}, word(`map.${name}`)), this.canvas);
    this.options = make(
      'div',
      { class: 'play-options' },
      make('label', {}, this.test, word('play.show-test')),
      make('label', {}, this.discrete, word('play.discrete')),
    );
  }

  /** Half a side of the square. */
  get side() {
    return this.#map?.x.high ?? 6;
  }

  /** The points of the present run. @returns {Point[]} */
  get points() {
    return (this.#map?.points ?? []).flatMap(({ role, x, y }) =>
      Array.from(x, (_, i) => /** @type {Point} */ ([x[i], y[i], role.startsWith('positive') ? 1 : -1])),
    );
  }

  redraw() {
    this.draw(this.#map);
  }

  /** @param {MouseEvent} event */
  #press(event) {
    const box = this.canvas.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    this.onPress((2 * share - 1) * this.side, (1 - 2 * down) * this.side);
  }

  /** @param {HeatMap | null} map */
  draw(map) {
    this.#map = map;
    const context = this.canvas.getContext('2d');
    this.element.hidden = !map;
    this.options.hidden = !map;
    if (!context || !map) {
      return;
    }
    const { shade } = this.bench;
    const isDiscrete = this.discrete.checked;
    paint(this.values, map.values, map.columns, (value) =>
      shade(isDiscrete ? (value > 0 ? 0.8 : 0.2) : (value - map.low) / (map.high - map.low)),
    );
    context.imageSmoothingEnabled = !isDiscrete;
    context.drawImage(this.values, 0, 0, SIZE, SIZE);
    this.canvas.setAttribute('aria-label', this.#words(map));
    for (const { role, x, y } of map.points) {
      const isTest = role.endsWith('-test');
      if (!isTest || this.test.checked) {
        const isPositive = role.startsWith('positive');
        for (let i = 0; i < x.length; i++) {
          this.#point(context, x[i], y[i], isPositive, isTest);
        }
      }
    }
    for (const [x1, x2, target] of this.pending) {
      this.#point(context, x1, x2, target > 0, false);
    }
  }

  /** What can be seen. @param {HeatMap} map */
  #words(map) {
    const { word, print } = this.bench;
    const values = Array.from(map.values);
    const share = values.filter((value) => value > 0).length / values.length;
    let right = 0;
    let all = 0;
    for (const { role, x, y } of map.points) {
      for (let i = 0; i < x.length; i++) {
        const cell = (/** @type {number} */ at) =>
          Math.min(map.columns - 1, Math.max(0, Math.floor(((at / this.side + 1) / 2) * map.columns)));
        const value = map.values[cell(y[i]) * map.columns + cell(x[i])];
        right += value > 0 === role.startsWith('positive') ? 1 : 0;
        all++;
      }
    }
    return word('play.picture', word(`map.${this.name}`), print(Math.round(100 * share)), right, all);
  }

  /**
   * A disc for one class, a square for the other; held out ones are ringed in black.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {number} x1
   * @param {number} x2
   * @param {boolean} isPositive
   * @param {boolean} isTest
   */
  #point(context, x1, x2, isPositive, isTest) {
    const x = ((x1 / this.side + 1) / 2) * SIZE;
    const y = ((1 - x2 / this.side) / 2) * SIZE;
    context.beginPath();
    if (isPositive) {
      context.arc(x, y, RADIUS, 0, 2 * Math.PI);
    } else {
      context.rect(x - RADIUS * 0.9, y - RADIUS * 0.9, 1.8 * RADIUS, 1.8 * RADIUS);
    }
    context.fillStyle = `rgb(${this.bench.shade(isPositive ? 0.9 : 0.1).join()})`;
    context.strokeStyle = isTest ? '#000' : '#fff';
    context.lineWidth = isTest ? 2.5 : 1.5;
    context.fill();
    context.stroke();
  }
}
