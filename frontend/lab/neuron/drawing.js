import { subscript } from 'app/lab/neuron/subscript.js';

/**
 * @import { Bench, Series, Step } from 'app/lab/types.js'
 *
 * @typedef {(list: 'x' | 'w' | 'b', index: number, value: number, how: Step) => void} Set
 */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Where things stand, in the drawing's own units.
 *
 * @typedef {object} Places
 * @property {number} width of the drawing
 * @property {number} row between two inputs
 * @property {number} input
 * @property {number} sum
 * @property {number} output
 * @property {number} plate how wide a number's plate is
 * @property {number} near where on its line a weight stands, from the input on
 * @property {number} radius of the sum
 * @property {number} drop how far the output stands below the curve, where it has no room behind it
 */

/** @type {Places} */
const WIDE = {
  width: 640,
  row: 72,
  input: 60,
  sum: 370,
  output: 580,
  plate: 104,
  near: 0.4,
  radius: 36,
  drop: 0,
};

/** On a phone, so that it need not be drawn so small that nobody could read or hit it. @type {Places} */
const NARROW = {
  width: 420,
  row: 104,
  input: 49,
  sum: 262,
  output: 370,
  plate: 96,
  near: 0.5,
  radius: 46,
  drop: 92,
};

/** A drawing that has less room, in pixels, is narrow. */
const NARROWEST = 500;

/** Who moves no further than so many pixels has only pressed. */
const STILL = 2;

/** So many pixels of a drag are 1. */
const PER_UNIT = 24;

/** The neuron as textbooks draw it: inputs, weights on the lines, the sum, the curve, the output. */
export class Drawing {
  /** @type {{ list: 'x' | 'w' | 'b', index: number, at: number, value: number, pointer: number, moves: boolean } | null} */
  #drag = null;

  /** @type {{ x: number[], w: number[], b: number }} */
  #values = { x: [], w: [], b: 0 };

  /** @type {{ z: number | string | null, y: number | string | null, curve: Series | undefined }} */
  #told = { z: null, y: null, curve: undefined };

  /** @param {Bench} bench @param {Set | null} set null if nothing of it can be changed */
  constructor(bench, set) {
    this.bench = bench;
    this.set = set;
    this.element = svg('svg', {
      class: 'neuron-drawing',
      role: 'img',
      'aria-label': bench.word('draw.title'),
    });
    /** @type {Places} */
    this.places = bench.root.clientWidth < NARROWEST ? NARROW : WIDE;
    new ResizeObserver(([{ contentRect }]) => {
      const places = contentRect.width < NARROWEST ? NARROW : WIDE;
      if (places !== this.places) {
        this.places = places;
        this.#paint();
      }
    }).observe(this.element);
    if (set) {
      this.#listen();
    }
  }

  #listen() {
    this.element.addEventListener('pointerdown', (event) => this.#begin(event));
    this.element.addEventListener('pointermove', (event) => this.#go(event));
    this.element.addEventListener('pointerup', (event) => this.#end(event));
    this.element.addEventListener('pointercancel', (event) => this.#end(event));
  }

  /** @param {number[]} x @param {number[]} w @param {number} b */
  draw(x, w, b) {
    this.#values = { x, w, b };
    this.#paint();
  }

  /** @param {number | string | null} z @param {number | string | null} y @param {Series} [curve] */
  tell(z, y, curve) {
    this.#told = { z, y, curve };
    this.#paint();
  }

  #paint() {
    const { x, w, b } = this.#values;
    const { width, row, input, sum, output, near, radius, drop } = this.places;
    const height = Math.max(3, x.length + 1) * row;
    const middle = height / 2;
    this.element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const below = row * (x.length + 0.5);
    const curve = drop ? output : (sum + output) / 2;
    // No line runs over a number: all of them lie below.
    const lines = [this.#line(input, below, sum - radius, middle, b)];
    const plates = [this.#handle('b', 0, input, below, 'b')];
    for (const [index, weight] of w.entries()) {
      const y = row * (index + 0.5);
      const along = input + near * (sum - input);
      lines.push(this.#line(input, y, sum - radius, middle, weight));
      plates.push(this.#handle('w', index, along, y + near * (middle - y), `w${subscript(index + 1)}`));
      plates.push(this.#handle('x', index, input, y, `x${subscript(index + 1)}`));
    }
    lines.push(this.#line(sum + radius, middle, output, middle, 0));
    lines.push(this.#line(output, middle, output, middle + drop, 0));
    const y = typeof this.#told.y === 'number' ? this.#told.y : Number.NaN;
    const parts = [
      ...lines,
      ...plates,
      svg('circle', { cx: sum, cy: middle, r: radius, class: 'neuron-sum' }),
      text(sum, middle - 4, 'Σ'),
      text(sum, middle + 14, `z = ${this.#number(this.#told.z)}`),
      this.#curve(curve, middle),
      this.#plate(output, middle + drop, y),
      text(output, middle + drop + 5, `y = ${this.#number(this.#told.y)}`),
    ];
    this.element.replaceChildren(...parts);
    this.element.setAttribute('aria-label', this.#words());
  }

  /** @param {number | string | null} number */
  #number(number) {
    return number === null ? '–' : this.bench.print(Number(String(number).replace('inf', 'Infinity')));
  }

  #words() {
    const { x, w, b } = this.#values;
    const { word, print } = this.bench;
    const terms = x.map((each, i) => `${print(w[i])} · ${print(each)}`).join(' + ');
    return word(
      'draw.words',
      `${terms} + ${print(b)}`,
      this.#number(this.#told.z),
      this.#number(this.#told.y),
    );
  }

  /** @param {number} value */
  #shade(value) {
    return `rgb(${this.bench.shade((Math.tanh(value / 2) + 1) / 2).join()})`;
  }

  /**
   * @param {number} x1
   * @param {number} y1
   * @param {number} x2
   * @param {number} y2
   * @param {number} weight
   */
  #line(x1, y1, x2, y2, weight) {
    const width = (1 + Math.min(8, 2 * Math.abs(weight))).toFixed(1);
    const stroke = weight === 0 ? 'currentColor' : this.#shade(weight);
    return svg('line', { x1, y1, x2, y2, 'stroke-width': width, stroke, 'stroke-linecap': 'round' });
  }

  /** Its edge has the colour of the number. @param {number} x @param {number} y @param {number} value */
  #plate(x, y, value) {
    const stroke = Number.isNaN(value) ? 'currentColor' : this.#shade(value);
    const { plate } = this.places;
    const size = { x: x - plate / 2, y: y - 18, width: plate, height: 36, rx: 18 };
    return svg('rect', { ...size, class: 'neuron-plate', stroke, 'stroke-width': 4 });
  }

  /**
   * What can be dragged.
   *
   * @param {'x' | 'w' | 'b'} list
   * @param {number} index
   * @param {number} x
   * @param {number} y
   * @param {string} name
   */
  #handle(list, index, x, y, name) {
    const { print } = this.bench;
    const values = this.#values;
    const value = list === 'b' ? values.b : values[list][index];
    const parts = [this.#plate(x, y, value), text(x, y + 5, `${name} = ${print(value)}`)];
    const group = svg(
      'g',
      this.set ? { class: 'neuron-handle', 'data-list': list, 'data-index': index } : {},
    );
    if (this.set) {
      const title = svg('title', {});
      title.textContent = this.bench.word('draw.drag');
      group.append(title);
    }
    group.append(...parts);
    return group;
  }

  /** @param {number} cx @param {number} cy */
  #curve(cx, cy) {
    const group = svg('g', { class: 'neuron-curve' });
    const size = 62;
    group.append(svg('rect', { x: cx - size / 2, y: cy - size / 2, width: size, height: size, rx: 8 }));
    const { curve, z } = this.#told;
    if (curve && typeof z === 'number') {
      const values = Array.from(curve.y).filter(Number.isFinite);
      const low = Math.min(...values, 0);
      const high = Math.max(...values, low + 1e-9);
      const side = curve.x[curve.x.length - 1];
      const place = (/** @type {number} */ at, /** @type {number} */ y) => [
        cx + (0.46 * size * at) / side,
        cy + 0.42 * size - (0.84 * size * (y - low)) / (high - low),
      ];
      let path = '';
      for (let i = 0; i < curve.x.length; i++) {
        const isThere = Number.isFinite(curve.y[i]);
        const [x, y] = place(curve.x[i], curve.y[i]);
        path += isThere
          ? `${path && Number.isFinite(curve.y[i - 1]) ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`
          : '';
      }
      group.append(
        svg('path', { d: path, fill: 'none', stroke: this.bench.colour(curve.f), 'stroke-width': 2 }),
      );
      const y = Number(this.#told.y);
      if (this.#told.y !== null && Number.isFinite(y)) {
        const [px, py] = place(z, y);
        group.append(svg('circle', { cx: px, cy: py, r: 4, fill: this.bench.colour(curve.f) }));
      }
    }
    group.append(text(cx, cy - size / 2 - 8, 'f'));
    return group;
  }

  /** @param {PointerEvent} event */
  #begin(event) {
    const target = /** @type {Element} */ (event.target).closest('.neuron-handle');
    // With Control a press opens a menu on a Mac.
    if (!(target instanceof SVGElement) || event.button !== 0 || event.ctrlKey) {
      return;
    }
    const list = /** @type {'x' | 'w' | 'b'} */ (target.dataset.list);
    const index = Number(target.dataset.index);
    const value = list === 'b' ? this.#values.b : this.#values[list][index];
    this.#drag = {
      list,
      index,
      at: event.clientX - event.clientY,
      value,
      pointer: event.pointerId,
      moves: false,
    };
    this.element.setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  /** @param {PointerEvent} event */
  #go(event) {
    if (event.buttons === 0) {
      // It was let go of where nobody told us, such as over a menu.
      this.#drag = null;
    }
    this.#move(event);
  }

  /** To the right and upwards is more. @param {PointerEvent} event */
  #move(event) {
    const drag = this.#drag;
    if (drag && event.pointerId === drag.pointer) {
      const moved = event.clientX - event.clientY - drag.at;
      drag.moves ||= Math.abs(moved) > STILL;
      if (drag.moves) {
        this.set?.(drag.list, drag.index, Math.round((drag.value + moved / PER_UNIT) * 10) / 10, 'drag');
      }
    }
  }

  /** @param {PointerEvent} event */
  #end(event) {
    this.#move(event);
    this.#drag = null;
  }
}

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number>} attributes
 * @returns {SVGElementTagNameMap[T]}
 */
function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  return element;
}

/** @param {number} x @param {number} y @param {string} content */
function text(x, y, content) {
  const element = svg('text', { x, y, 'text-anchor': 'middle' });
  element.textContent = content;
  return element;
}
