import { Connections } from 'app/lab/nonlinearity/network/connections.js';
import { Features } from 'app/lab/nonlinearity/network/features.js';
import { Layers } from 'app/lab/nonlinearity/network/layers.js';
import { peeks } from 'app/lab/nonlinearity/network/peeking.js';
import { WeightCard } from 'app/lab/nonlinearity/network/weight-card.js';
import { probability } from 'app/lab/nonlinearity/plane/classes.js';
import { CELLS, paintUnit } from 'app/lab/nonlinearity/plane/pixels.js';
import { make, mark } from 'app/lab/page.js';
import { write } from 'app/lab/show/findings/text.js';

/**
 * @import { Plane } from 'app/lab/nonlinearity/plane/plane.js'
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** Of a layer with more units than these so many are drawn first: the network is seen at a glance. */
const MOST_UNFOLDED = 16;
const FIRST = 12;

/** The network: features, layers of units with what each makes of the plane, and the output. */
export class Diagram {
  #shape = '';

  /** @type {HTMLButtonElement[][]} units by layer */
  #units = [];

  /** @type {Set<number>} the layers all of whose very many units are drawn */
  #unfolded = new Set();

  /** @type {Float64Array} unit by unit */
  #maps = new Float64Array(0);

  /** @type {HTMLElement[]} where what layers are called stands, if it is not typed */
  #names = [];

  /** @type {HTMLInputElement[]} where what layers are called is typed */
  #typed = [];

  /** One, or one for each of several classes. */
  #outputs = 1;

  /**
   * @param {Bench} bench
   * @param {Plane} plane in which a unit that is pointed at is seen large
   * @param {{ select: (layer: number, unit: number) => void,
   *   change: (layer: number, unit: number, input: number, value: number) => void } | null} does null if it is to be
   *   looked at alone
   */
  constructor(bench, plane, does) {
    this.bench = bench;
    this.plane = plane;
    this.does = does;
    this.features = new Features(bench, plane, does !== null);
    this.layers = new Layers(bench);
    this.told = make('p', { class: 'play-told' }, bench.word('play.hover'));
    this.wide = make('p', { class: 'fine', hidden: true }, bench.word('play.scrolls'));
    this.error = make('p', { class: 'error', id: 'play-function-error', hidden: true });
    this.columns = make('div', { class: 'play-columns' });
    const name = this.#line.bind(this);
    this.card = new WeightCard(bench, name, does?.change ?? (() => {}));
    this.connections = new Connections(bench, name);
    this.connections.onPoint = (connection) => this.card.point(connection);
    if (does) {
      this.connections.onPress = (connection) => this.card.open(connection);
    }
    this.picture = make(
      'div',
      { class: 'play-picture' },
      make('p', { class: 'play-coming' }, bench.word('play.coming')),
      this.connections.element,
      this.columns,
      this.card.element,
    );
    this.connections.listen(this.picture);
    const parts = [this.wide, this.error, this.picture, this.told];
    this.element = make('div', { class: 'play-drawn is-coming' }, ...parts);
    const resized = new ResizeObserver(() => this.#place());
    resized.observe(this.columns);
    resized.observe(this.picture);
    bench.settings.onChange(() => this.#build());
    bench.settings.onRefused((problems, { f = [] }) => this.#refuse(problems, f));
    this.#build();
  }

  /** What a line is called. @param {number} layer @param {number} unit @param {number} input */
  #line(layer, unit, input) {
    const { word } = this.bench;
    const last = this.layers.units.length;
    const from =
      layer === 0 ? word(`value.${this.features.taken[input]}`) : word('play.unit', input + 1, layer);
    return word(
      'play.line',
      from,
      layer === last ? this.#output(unit) : word('play.unit', unit + 1, layer + 1),
    );
  }

  /** What an output is called. @param {number} unit */
  #output(unit) {
    return this.bench.word(this.#outputs > 1 ? `series.class-${unit}` : 'play.output');
  }

  /** Builds the columns anew, where the settings ask for others. */
  #build() {
    const { units, functions } = this.layers;
    const shape = JSON.stringify([this.features.taken, units, functions, this.#outputs]);
    if (shape === this.#shape) {
      return;
    }
    this.#shape = shape;
    const held = this.#held();
    this.card.shut();
    this.#typed = [];
    this.#units = units.map((count, layer) =>
      Array.from({ length: count }, (_, unit) => this.#unit(layer, unit)),
    );
    this.#units.push(
      Array.from({ length: this.#outputs }, (_, unit) => this.#unit(units.length, unit, this.#output(unit))),
    );
    this.columns.replaceChildren(
      this.features.column(),
      ...units.map((_, layer) => this.#layer(layer)),
      ...(this.does ? [this.#tools()] : []),
      make(
        'div',
        { class: 'play-column' },
        make('p', {}, this.bench.word('play.output')),
        ...this.#units[units.length],
      ),
    );
    this.#hold(held);
    this.#place();
  }

  /** What has the keyboard is called. */
  #held() {
    const { activeElement } = document;
    return this.columns.contains(activeElement) ? nameOf(activeElement) : '';
  }

  /** Whoever has pressed something may press it again; what is gone hands the keyboard on. @param {string} name */
  #hold(name) {
    if (name) {
      const controls = /** @type {HTMLElement[]} */ ([...this.columns.querySelectorAll('button, input')]);
      const same = controls.find((control) => nameOf(control) === name && !control.matches(':disabled'));
      (same ?? controls.find((control) => control.closest('.is-tools')) ?? controls[0]).focus({
        preventScroll: true,
      });
    }
  }

  /** @param {number} layer @param {number} unit @param {string} [label] */
  #unit(layer, unit, label = this.bench.word('play.unit', unit + 1, layer + 1)) {
    const button = make('button', { type: 'button', class: 'play-unit', 'aria-label': label, title: label });
    button.append(make('canvas', { 'aria-hidden': 'true' }));
    button.addEventListener('click', () => this.does?.select(layer, unit));
    const index = this.layers.units.slice(0, layer).reduce((sum, units) => sum + units, 0) + unit;
    const isAlone = layer === this.layers.units.length && this.#outputs === 1;
    peeks(this.plane, button, label, () => (isAlone ? [] : this.#map(index)));
    for (const [type, at] of /** @type {[string, number][]} */ ([
      ['pointerenter', layer],
      ['focus', layer],
      ['pointerleave', -1],
      ['blur', -1],
    ])) {
      button.addEventListener(type, () => this.connections.point(at, unit));
    }
    return button;
  }

  /** What a unit makes of the plane; of one of several classes its probability. @param {number} index of all units */
  #map(index) {
    const size = CELLS * CELLS;
    const outputs = this.#maps.length / size - this.#outputs;
    return this.#outputs > 1 && index >= outputs
      ? probability(this.#maps.subarray(outputs * size), size, index - outputs)
      : this.#maps.subarray(index * size, (index + 1) * size);
  }

  /** @param {number} layer */
  #layer(layer) {
    const { word } = this.bench;
    if (!this.does) {
      this.#names[layer] = make('p', { class: 'play-function' });
      this.#call();
      return make('div', { class: 'play-column' }, this.#names[layer], ...this.#folded(layer));
    }
    const functions = make('input', {
      value: this.layers.functions[layer],
      list: 'function-names',
      'aria-label': word('play.function', layer + 1),
      spellcheck: 'false',
      autocapitalize: 'off',
    });
    this.#typed[layer] = functions;
    functions.addEventListener('change', () => {
      functions.value = functions.value.trim();
      this.layers.activate(layer, functions.value);
    });
    const head = make(
      'div',
      { class: 'play-head' },
      this.#button('−', word('play.fewer', layer + 1), () => this.layers.resize(layer, -1)),
      this.#button('+', word('play.more', layer + 1), () => this.layers.resize(layer, 1)),
      this.#button('×', word('play.remove', layer + 1), () => this.layers.remove(layer)),
    );
    return make('div', { class: 'play-column' }, head, functions, ...this.#folded(layer));
  }

  /** The units of a layer that are drawn: of very many the first ones, until the visitor wants all. @param {number} layer */
  #shown(layer) {
    const units = this.#units[layer];
    return units.length > MOST_UNFOLDED && !this.#unfolded.has(layer) ? units.slice(0, FIRST) : units;
  }

  /** @param {number} layer */
  #folded(layer) {
    const units = this.#units[layer];
    if (units.length <= MOST_UNFOLDED) {
      return units;
    }
    const others = units.slice(FIRST);
    const { word } = this.bench;
    const button = make('button', { type: 'button', class: 'play-button play-others' });
    const tell = () => {
      const isOpen = this.#unfolded.has(layer);
      write(button, isOpen ? word('play.first-units', FIRST) : word('play.other-units', others.length));
      button.setAttribute('aria-expanded', String(isOpen));
      button.setAttribute('aria-label', `${button.textContent} (${word('play.layer', layer + 1)})`);
    };
    button.addEventListener('click', () => {
      if (this.#unfolded.delete(layer)) {
        for (const unit of others) {
          unit.remove();
        }
      } else {
        this.#unfolded.add(layer);
        button.before(...others);
      }
      tell();
      this.#paint();
      this.#place();
    });
    tell();
    return [...this.#shown(layer), button];
  }

  /**
   * Says what is wrong with the function that was typed at a layer.
   *
   * @param {import('app/lab/types.js').Problem[]} problems
   * @param {string[]} wanted
   */
  #refuse(problems, wanted) {
    const problem = problems.find(({ parameter }) => parameter === 'f');
    const present = this.layers.functions;
    const faulty = this.#typed.filter(({ value }) => wanted.includes(value) && !present.includes(value));
    const isHere = problem !== undefined && faulty.length > 0;
    this.error.hidden = !isHere;
    this.error.textContent = isHere ? this.bench.explain(problem) : '';
    for (const field of this.#typed) {
      mark(field, isHere && faulty.includes(field) ? this.error : null);
    }
  }

  /** Writes what the functions of layers are called, as far as that is known. */
  #call() {
    for (const [layer, element] of this.#names.entries()) {
      write(element, this.bench.label(this.layers.functions[layer]));
    }
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

  /**
   * @param {Network} network
   * @param {Float64Array} maps unit by unit
   */
  draw(network, maps) {
    const outputs = network.layers[network.layers.length - 1].units;
    if (outputs !== this.#outputs) {
      this.#outputs = outputs;
      this.#build();
    }
    this.#maps = maps;
    if (this.#units.some((units, layer) => network.layers[layer]?.units !== units.length)) {
      return;
    }
    this.#paint();
    this.element.classList.remove('is-coming');
    this.connections.draw(network);
    this.card.draw(network);
    this.#call();
  }

  /** Paints the units that are drawn, if what there is is of them. */
  #paint() {
    if (this.#maps.length !== this.#units.flat().length * CELLS * CELLS) {
      return;
    }
    let first = 0;
    for (const [layer, units] of this.#units.entries()) {
      for (const [unit, button] of this.#shown(layer).entries()) {
        const canvas = button.querySelector('canvas');
        if (canvas) {
          paintUnit(canvas, this.#map(first + unit), this.bench.shade);
        }
      }
      first += units.length;
    }
  }

  /** @param {boolean} shows gradients in the place of weights */
  showGradients(shows) {
    this.connections.showsGradients = shows;
    this.connections.repaint();
  }

  #place() {
    const isWide = this.columns.offsetWidth > this.picture.clientWidth + 1;
    this.wide.hidden = !isWide;
    this.picture.classList.toggle('is-wide', isWide);
    this.connections.place([this.features.inputs, ...this.#units.map((_, layer) => this.#shown(layer))]);
    const text = this.connections.isCrowded ? 'play.crowded' : 'play.hover';
    this.told.textContent = this.bench.word(this.does ? text : 'play.kept');
  }
}

/** @param {Element | null} control */
function nameOf(control) {
  return control?.getAttribute('aria-label') ?? control?.textContent ?? '';
}
