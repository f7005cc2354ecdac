import { nearest, sampled } from 'app/lab/nonlinearity/network/lines.js';

/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 *
 * @typedef {object} Connection
 * @property {SVGPathElement} path
 * @property {number} layer
 * @property {number} unit
 * @property {number} input
 * @property {number[]} points along it, x and y in turn
 */

const SVG = 'http://www.w3.org/2000/svg';

/** More lines than this are a grey mass: then those of the unit under the pointer alone are drawn. */
const MOST = 1200;

/** A weight as strong as this has the widest line. */
const STRONG = 3;
const WIDEST = 7;

/** How far beside a line one may point, in pixels: with a finger further. */
const NEAR = 8;
const NEAR_FINGER = 16;

/** The weights, or their gradients, as lines between units: their sign as colour, their size as width. */
export class Connections {
  /** @type {Connection[]} */
  #all = [];

  /** @type {Network | null} */
  #network = null;

  /** @type {HTMLElement | null} */
  #picture = null;

  /** @type {Element[][]} */
  #columns = [];

  /** @type {[number, number]} the unit under the pointer */
  #pointed = [-1, -1];

  /** @type {Connection | null} the line under the pointer */
  #hovered = null;

  /** Where the keyboard is. */
  #at = 0;

  /** Whether the gradients of the last mini-batch are shown in the place of weights. */
  showsGradients = false;

  /** @type {(connection: Connection | null) => void} is told of the line under the pointer or with the focus */
  onPoint = () => {};

  /** @type {(connection: Connection) => void} is told of a line that was pressed */
  onPress = () => {};

  /** @param {Bench} bench @param {(layer: number, unit: number, input: number) => string} name of a line */
  constructor(bench, name) {
    this.bench = bench;
    this.name = name;
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('class', 'play-lines');
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', bench.word('play.weights'));
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** @param {HTMLElement} picture in which the pointer is looked for */
  listen(picture) {
    this.#picture = picture;
    picture.addEventListener('pointermove', (event) => this.#hover(this.#under(event)));
    picture.addEventListener('pointerleave', () => this.#hover(null));
    picture.addEventListener('click', (event) => {
      const connection = this.#under(/** @type {PointerEvent} */ (event));
      if (connection) {
        this.onPress(connection);
      }
    });
  }

  /** @param {PointerEvent} event */
  #under(event) {
    const target = /** @type {Element} */ (event.target);
    if (!this.#picture || target.closest('button, input, .play-card')) {
      return null;
    }
    const box = this.#picture.getBoundingClientRect();
    const x = event.clientX - box.left + this.#picture.scrollLeft;
    const y = event.clientY - box.top + this.#picture.scrollTop;
    return nearest(this.#all, x, y, event.pointerType === 'touch' ? NEAR_FINGER : NEAR);
  }

  /** @param {Connection | null} connection */
  #hover(connection) {
    if (connection !== this.#hovered) {
      this.#hovered?.path.classList.remove('is-pointed');
      this.#hovered = connection;
      connection?.path.classList.add('is-pointed');
      this.#picture?.classList.toggle('is-on-line', connection !== null);
      this.onPoint(connection);
    }
  }

  /** Up and down go along the inputs of a unit, left and right to the next units. @param {KeyboardEvent} event */
  #key(event) {
    const { layer, unit, input } = this.#all[this.#at] ?? {};
    const find = (/** @type {(each: Connection) => boolean} */ is) => this.#all.findIndex(is);
    const beside = (/** @type {number} */ step) => this.#beside(step);
    /** @type {Record<string, () => number>} */
    const keys = {
      ArrowDown: () => find((each) => each.layer === layer && each.unit === unit && each.input === input + 1),
      ArrowUp: () => find((each) => each.layer === layer && each.unit === unit && each.input === input - 1),
      ArrowRight: () => beside(1),
      ArrowLeft: () => beside(-1),
      Home: () => 0,
      End: () => this.#all.length - 1,
    };
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.onPress(this.#all[this.#at]);
    } else if (keys[event.key]) {
      event.preventDefault();
      this.#focus(keys[event.key]());
    }
  }

  /** The first line of the next or the last unit. @param {number} step */
  #beside(step) {
    const units = this.#all.filter(({ input }) => input === 0);
    const { layer, unit } = this.#all[this.#at];
    const here = units.findIndex((each) => each.layer === layer && each.unit === unit);
    const next = units[here + step];
    return next ? this.#all.indexOf(next) : -1;
  }

  /** @param {number} index */
  #focus(index) {
    if (index >= 0 && index < this.#all.length) {
      this.#all[index].path.focus();
    }
  }

  /** The keyboard is there, and comes back there. @param {number} index */
  #arrive(index) {
    this.#all[this.#at]?.path.setAttribute('tabindex', '-1');
    this.#at = index;
    this.#all[index].path.setAttribute('tabindex', '0');
  }

  /**
   * Draws lines between these elements.
   *
   * @param {Element[][]} columns inputs, then the units of each layer, all or the first ones
   */
  place(columns) {
    this.#columns = columns;
    const picture = this.#picture;
    if (!picture) {
      return;
    }
    this.#hover(null);
    const around = picture.getBoundingClientRect();
    // Not of all that scrolls: that has the former lines in it.
    const { offsetWidth, offsetHeight } = /** @type {HTMLElement} */ (picture.querySelector('.play-columns'));
    this.element.setAttribute('width', String(offsetWidth));
    this.element.setAttribute('height', String(offsetHeight));
    /** @param {Element} element @param {'left' | 'right'} side */
    const at = (element, side) => {
      const box = element.getBoundingClientRect();
      return [
        box[side] - around.left + picture.scrollLeft,
        box.top + box.height / 2 - around.top + picture.scrollTop,
      ];
    };
    const before = this.#all;
    this.#all = [];
    for (const [layer, units] of columns.slice(1).entries()) {
      for (const [unit, element] of units.entries()) {
        const isPointed = this.#pointed[0] === layer && this.#pointed[1] === unit;
        for (const [input, from] of columns[layer].entries()) {
          if (!this.isCrowded || isPointed) {
            const connection = this.#same(before[this.#all.length], layer, unit, input);
            draw(connection, [...at(from, 'right'), ...at(element, 'left')]);
            this.#all.push(connection);
          }
        }
      }
    }
    if (before.length !== this.#all.length || before.some((one, index) => one !== this.#all[index])) {
      this.#at = Math.min(this.#at, Math.max(0, this.#all.length - 1));
      for (const [index, { path }] of this.#all.entries()) {
        path.setAttribute('tabindex', index === this.#at ? '0' : '-1');
      }
      this.element.replaceChildren(...this.#all.map(({ path }) => path));
    }
    this.repaint();
  }

  /** Whether there are more lines than anybody could tell apart. */
  get isCrowded() {
    const columns = this.#columns;
    return (
      columns.slice(1).reduce((sum, units, layer) => sum + units.length * columns[layer].length, 0) > MOST
    );
  }

  /**
   * What is only to be drawn elsewhere keeps the keyboard.
   *
   * @param {Connection | undefined} before
   * @param {number} layer
   * @param {number} unit
   * @param {number} input
   */
  #same(before, layer, unit, input) {
    const name = this.name(layer, unit, input);
    const isSame = before?.layer === layer && before.unit === unit && before.input === input;
    return isSame && before.path.getAttribute('aria-label') === name
      ? before
      : this.#line(name, layer, unit, input);
  }

  /** @param {string} name @param {number} layer @param {number} unit @param {number} input @returns {Connection} */
  #line(name, layer, unit, input) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('role', 'button');
    path.setAttribute('tabindex', '-1');
    path.setAttribute('aria-label', name);
    const connection = { path, layer, unit, input, points: [] };
    path.addEventListener('focus', () => {
      this.#arrive(this.#all.indexOf(connection));
      this.onPoint(connection);
    });
    path.addEventListener('blur', () => this.onPoint(null));
    return connection;
  }

  /**
   * Makes the lines to a unit stand out; of a network that is crowded they stay until it is another unit's turn.
   *
   * @param {number} layer −1 for none
   * @param {number} unit
   */
  point(layer, unit) {
    if (this.isCrowded) {
      if (layer >= 0) {
        this.#pointed = [layer, unit];
        this.place(this.#columns);
      }
      return;
    }
    for (const each of this.#all) {
      each.path.classList.toggle('is-pointed', each.layer === layer && each.unit === unit);
    }
  }

  /** @param {Network} network */
  draw(network) {
    this.#network = network;
    this.repaint();
  }

  repaint() {
    const layers = this.#network?.layers;
    const gradients = this.showsGradients;
    const most = gradients
      ? Math.max(...(layers ?? []).flatMap(({ dw }) => dw.map(Math.abs).filter(Number.isFinite)), 1e-300)
      : STRONG;
    for (const { path, layer, unit, input } of this.#all) {
      const found = layers?.[layer];
      // Of a layer before it some units may not be drawn.
      const at = found ? (unit * found.w.length) / found.units + input : 0;
      const number = (gradients ? found?.dw : found?.w)?.[at] ?? 0;
      const size = Number.isNaN(number) ? 0 : number;
      const share = gradients ? Math.max(-1, Math.min(size / most, 1)) : Math.tanh(size);
      path.setAttribute('stroke', `rgb(${this.bench.shade((share + 1) / 2).join()})`);
      path.setAttribute('stroke-width', (0.6 + WIDEST * Math.min(Math.abs(size) / most, 1)).toFixed(2));
    }
  }
}

/** @param {Connection} connection @param {number[]} ends from where to where */
function draw(connection, [x1, y1, x2, y2]) {
  const middle = (x1 + x2) / 2;
  connection.path.setAttribute('d', `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`);
  connection.points = sampled(x1, y1, x2, y2);
}
