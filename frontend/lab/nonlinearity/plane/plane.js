import { colourOfClass, cornersOfClass, fieldOfClass } from 'app/lab/nonlinearity/plane/classes.js';
import { paint, paintUnit } from 'app/lab/nonlinearity/plane/pixels.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { View } from 'app/lab/nonlinearity/plane/view.js'
 * @import { Bench, HeatMap, Shown } from 'app/lab/types.js'
 *
 * @typedef {[number, number, number]} Point x₁, x₂ and the target: of two classes 1 and −1, of several
 *   their places
 *
 * @typedef {object} Examples
 * @property {Point[]} points
 * @property {boolean[]} held whether each is held out as a test
 */

/** Pixels of the picture. */
const SIZE = 480;
const RADIUS = 7;

/** What the network makes of the plane, with its points. */
export class Plane {
  /** @type {HeatMap | null} */
  #map = null;

  /** @type {{ label: string, values: ArrayLike<number> } | null} */
  #peeked = null;

  /** @type {Examples} of the present run */
  examples = { points: [], held: [] };

  /** @type {Point[] | null} one's own, as long as no run has them */
  drawn = null;

  /** @type {[number, number] | null} where the keyboard draws */
  cursor = null;

  /** @type {ArrayLike<number> | null} what the network makes of it now that it was changed by hand */
  changed = null;

  /** How much of the present points is told rightly, in words, as the core has counted; empty if nobody has. */
  score = '';

  /** @param {Bench} bench @param {'boundary' | 'line'} name of the map @param {View} view */
  constructor(bench, name, view) {
    this.bench = bench;
    this.name = name;
    this.view = view;
    const { word } = bench;
    this.canvas = make('canvas', {
      width: SIZE,
      height: SIZE,
      role: 'img',
      'aria-label': word(`map.${name}`),
    });
    this.values = make('canvas');
    this.title = make('h2', {}, word(`map.${name}`));
    this.element = make('div', { class: 'play-plane' }, this.title, this.canvas);
    view.onChange(() => this.redraw());
  }

  /** Half a side of the square. */
  get side() {
    return this.#map?.x.high ?? 6;
  }

  /** Whether several classes are told apart: then a map has the place of the one that wins. */
  get isOfSeveral() {
    return this.#map?.low === 0;
  }

  /** Where an event is in the plane. @param {MouseEvent} event @returns {[number, number]} */
  placeOf(event) {
    const box = this.canvas.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    return [(2 * share - 1) * this.side, (1 - 2 * down) * this.side];
  }

  /** Shows what a unit makes of the plane for a while, large; or no more. @param {string} [label] @param {ArrayLike<number>} [values] */
  peek(label, values) {
    this.#peeked = label !== undefined && values ? { label, values } : null;
    this.title.textContent = label ?? this.bench.word(`map.${this.name}`);
    this.redraw();
  }

  redraw() {
    this.draw(this.#map);
  }

  /** @param {HeatMap | null} map */
  draw(map) {
    this.#map = map;
    const context = this.canvas.getContext('2d');
    context?.clearRect(0, 0, SIZE, SIZE);
    if (!context || !map) {
      return;
    }
    const values = this.#values(map);
    this.#paint(map, values);
    context.imageSmoothingEnabled =
      Boolean(this.#peeked) || !(this.isOfSeveral || this.view.shows('classes'));
    context.drawImage(this.values, 0, 0, SIZE, SIZE);
    this.tell();
    const { points, held } = this.examples;
    for (const [i, point] of (this.drawn ?? points).entries()) {
      const isTest = !this.drawn && held[i];
      if (!isTest || this.view.shows('test')) {
        this.#point(context, point, isTest);
      }
    }
    this.#cross(context);
  }

  /** Says what is to be seen. */
  tell() {
    if (this.#map) {
      this.canvas.setAttribute('aria-label', this.#words(this.#values(this.#map)));
    }
  }

  /** What the network makes of the plane, with the weights that the visitor has changed. @param {HeatMap} map */
  #values(map) {
    return this.changed ?? map.values;
  }

  /** @param {HeatMap} map @param {ArrayLike<number>} values */
  #paint(map, values) {
    const { shade } = this.bench;
    if (this.#peeked) {
      paintUnit(this.values, this.#peeked.values, shade);
    } else if (this.isOfSeveral) {
      paint(this.values, values, map.columns, (value) => fieldOfClass(value, shade(0.5)));
    } else if (this.view.shows('classes')) {
      paint(this.values, values, map.columns, (value) => shade(value > 0 ? 0.8 : 0.2));
    } else {
      paint(this.values, values, map.columns, (value) => shade((value - map.low) / (map.high - map.low)));
    }
  }

  /** What can be seen. @param {ArrayLike<number>} values */
  #words(values) {
    const { word, print } = this.bench;
    const all = Array.from(values);
    const share = all.filter((value) => value > 0).length / all.length;
    const { length } = this.drawn ?? this.examples.points;
    const name = word(`map.${this.name}`);
    const seen = this.isOfSeveral
      ? word('play.picture-classes', name, length)
      : word('play.picture', name, print(Math.round(100 * share)), length);
    return this.drawn || !this.score ? seen : `${seen} ${this.score}`;
  }

  /** @param {number} x1 @param {number} x2 @returns {[number, number]} */
  #pixel(x1, x2) {
    return [((x1 / this.side + 1) / 2) * SIZE, ((1 - x2 / this.side) / 2) * SIZE];
  }

  /**
   * A disc for one class, a square for the other, the darker the further a number is from 0; held out ones are ringed in
   * black, and that in white.
   *
   * @param {CanvasRenderingContext2D} context
   * @param {Point} point
   * @param {boolean} isTest
   */
  #point(context, [x1, x2, target], isTest) {
    const [x, y] = this.#pixel(x1, x2);
    const share = 0.5 + 0.4 * Math.max(-1, Math.min(1, target));
    const corners = this.isOfSeveral ? cornersOfClass(target) : target > 0 ? 0 : 4;
    outline(context, x, y, corners);
    const colour = this.isOfSeveral ? colourOfClass(target) : this.bench.shade(share);
    context.fillStyle = `rgb(${colour.join()})`;
    context.fill();
    context.strokeStyle = '#fff';
    context.lineWidth = isTest ? 4.5 : 1.5;
    context.stroke();
    if (isTest) {
      context.strokeStyle = '#000';
      context.lineWidth = 2.5;
      context.stroke();
    }
  }

  /** @param {CanvasRenderingContext2D} context */
  #cross(context) {
    if (!this.cursor) {
      return;
    }
    const [x, y] = this.#pixel(...this.cursor);
    for (const [colour, width] of /** @type {[string, number][]} */ ([
      ['#fff', 5],
      ['#000', 2],
    ])) {
      context.beginPath();
      context.moveTo(x - 16, y);
      context.lineTo(x + 16, y);
      context.moveTo(x, y - 16);
      context.lineTo(x, y + 16);
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
    }
  }
}

/**
 * What a report has of the network and of the line beside it. As long as they are still to come their places are kept;
 * what is fitted over one input is a curve, in a chart, and the network may be the line itself.
 *
 * @param {Plane} plane
 * @param {Plane} line
 * @param {Shown} shown
 */
export function drawPlanes(plane, line, { report, maps, trials, settings }) {
  const [boundary, straight] = [plane, line].map(
    (each) => maps.find(({ name }) => name === each.name) ?? null,
  );
  const isCurve = report.charts.some(({ name }) => name === 'fit');
  plane.draw(boundary);
  line.draw(straight);
  plane.element.hidden = isCurve;
  line.element.hidden = isCurve || trials <= Number(settings.seeds[0]);
}

/**
 * @param {Float64Array} numbers of each example its inputs, its target, and 1 if it is held out
 * @param {Network} network that learns from them
 * @returns {Examples}
 */
export function examplesOf(numbers, { score, layers }) {
  const areTwo = score === 'accuracy' && layers[layers.length - 1].units === 1;
  /** @type {Examples} */
  const all = { points: [], held: [] };
  for (let i = 0; i < numbers.length; i += 4) {
    const t = numbers[i + 2];
    all.points.push([numbers[i], numbers[i + 1], areTwo ? (t > 0.5 ? 1 : -1) : t]);
    all.held.push(numbers[i + 3] === 1);
  }
  return all;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} x
 * @param {number} y
 * @param {number} corners 0 for a disc
 */
function outline(context, x, y, corners) {
  context.beginPath();
  if (corners === 0) {
    context.arc(x, y, RADIUS, 0, 2 * Math.PI);
  }
  for (let corner = 0; corner < corners; corner++) {
    const turn = (2 * Math.PI * (corner + (corners === 4 ? 0.5 : 0))) / corners;
    context.lineTo(x + 1.25 * RADIUS * Math.sin(turn), y - 1.25 * RADIUS * Math.cos(turn));
  }
  context.closePath();
}
