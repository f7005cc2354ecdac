/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 *
 * @typedef {object} Connection
 * @property {SVGPathElement} path
 * @property {number} layer
 * @property {number} unit
 * @property {number} input
 */

const SVG = 'http://www.w3.org/2000/svg';

/** More lines than this are a grey mass: then those of the unit under the pointer alone are drawn. */
const MOST = 1200;

/** A weight as strong as this has the widest line. */
const STRONG = 3;
const WIDEST = 7;

/** The weights as lines between units: their sign as colour, their size as width. */
export class Connections {
  /** @type {Connection[]} */
  #all = [];

  /** @type {Network | null} */
  #network = null;

  /** @type {Element[][]} */
  #columns = [];

  /** @type {[number, number]} the unit under the pointer */
  #pointed = [-1, -1];

  /** @param {Bench} bench @param {(text: string) => void} tell */
  constructor(bench, tell) {
    this.bench = bench;
    this.tell = tell;
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('class', 'play-lines');
    this.element.setAttribute('aria-hidden', 'true');
  }

  /**
   * Draws lines between these elements.
   *
   * @param {HTMLElement} picture around them
   * @param {Element[][]} columns inputs, then the units of each layer
   */
  place(picture, columns) {
    this.#columns = columns;
    const around = picture.getBoundingClientRect();
    this.element.setAttribute('width', String(picture.scrollWidth));
    this.element.setAttribute('height', String(picture.scrollHeight));
    /** @param {Element} element @param {'left' | 'right'} side */
    const at = (element, side) => {
      const box = element.getBoundingClientRect();
      return [box[side] - around.left + picture.scrollLeft, box.top + box.height / 2 - around.top];
    };
    this.#all = [];
    const lines = columns
      .slice(1)
      .reduce((sum, units, layer) => sum + units.length * columns[layer].length, 0);
    for (const [layer, units] of columns.slice(1).entries()) {
      for (const [unit, element] of units.entries()) {
        const isPointed = this.#pointed[0] === layer && this.#pointed[1] === unit;
        for (const [input, from] of columns[layer].entries()) {
          if (lines <= MOST || isPointed) {
            this.#add(layer, unit, input, [...at(from, 'right'), ...at(element, 'left')]);
          }
        }
      }
    }
    this.element.replaceChildren(...this.#all.map(({ path }) => path));
    this.#paint();
  }

  /** @param {number} layer @param {number} unit @param {number} input @param {number[]} ends */
  #add(layer, unit, input, [x1, y1, x2, y2]) {
    const path = document.createElementNS(SVG, 'path');
    const middle = (x1 + x2) / 2;
    path.setAttribute('d', `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`);
    path.addEventListener('pointerenter', () => this.#say(layer, unit, input));
    this.#all.push({ path, layer, unit, input });
  }

  /** @param {number} layer @param {number} unit */
  point(layer, unit) {
    this.#pointed = [layer, unit];
    for (const each of this.#all) {
      each.path.classList.toggle('is-pointed', each.layer === layer && each.unit === unit);
    }
  }

  /** @param {Network} network */
  draw(network) {
    this.#network = network;
    this.#paint();
  }

  #paint() {
    for (const { path, layer, unit, input } of this.#all) {
      const before = this.#columns[layer].length;
      const weight = this.#network?.layers[layer]?.w[unit * before + input] ?? 0;
      path.setAttribute('stroke', `rgb(${this.bench.shade((Math.tanh(weight) + 1) / 2).join()})`);
      const width = 0.6 + (WIDEST * Math.min(Math.abs(weight), STRONG)) / STRONG;
      path.setAttribute('stroke-width', width.toFixed(2));
    }
  }

  /** @param {number} layer @param {number} unit @param {number} input */
  #say(layer, unit, input) {
    const { word, print } = this.bench;
    const found = this.#network?.layers[layer];
    if (!this.#network || !found) {
      return;
    }
    const at = unit * this.#columns[layer].length + input;
    const from =
      layer === 0 ? word(`value.${this.#network.inputs[input]}`) : word('play.unit', input + 1, layer);
    const isOutput = layer === this.#network.layers.length - 1;
    const to = isOutput ? word('play.output') : word('play.unit', unit + 1, layer + 1);
    this.tell(word('play.weight', from, to, print(found.w[at]), print(found.dw[at])));
  }
}
