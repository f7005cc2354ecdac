import { Drawing } from 'app/lab/neuron/drawing.js';
import { place } from 'app/lab/neuron/place.js';
import { subscript } from 'app/lab/neuron/subscript.js';
import { allow, make, pressed } from 'app/lab/page.js';

/** @import { Bench, Shown } from 'app/lab/types.js' */

const MOST_INPUTS = 8;

/** How far a slider goes: what is further can be typed. */
const REACH = 6;

/** The drawn neuron: inputs, weights and bias on sliders, and by dragging. */
class Neuron {
  #shape = '';

  /** @type {{ slider: HTMLInputElement, field: HTMLInputElement, list: 'x' | 'w' | 'b', index: number }[]} */
  #controls = [];

  /** @param {Bench} bench */
  constructor(bench) {
    this.bench = bench;
    const { word } = bench;
    this.drawing = new Drawing(bench, (list, index, value, how) => this.#set(list, index, value, how));
    this.rows = make('div', { class: 'neuron-rows' });
    this.add = pressed(word('draw.add'), () => this.#resize(1));
    this.remove = pressed(word('draw.remove'), () => this.#resize(-1));
    const section = make(
      'section',
      { class: 'neuron is-coming', 'aria-label': word('draw.title') },
      this.drawing.element,
      make('div', { class: 'neuron-controls' }, this.rows, make('p', {}, this.add, ' ', this.remove)),
    );
    place(bench.root, section);
    if (bench.beside) {
      drawBeside(bench, bench.beside);
    }
    bench.settings.onChange(() => this.#show());
    bench.onReport((shown) => {
      section.classList.remove('is-coming');
      this.#tell(shown);
    });
    this.#show();
  }

  /** @param {'x' | 'w'} list */
  #list(list) {
    return this.bench.settings.get(list)[0].split(',').map(Number);
  }

  get #b() {
    return Number(this.bench.settings.get('b')[0]);
  }

  #show() {
    const x = this.#list('x');
    const w = this.#list('w');
    if (x.length !== w.length) {
      return;
    }
    const shape = String(x.length);
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.#build(x.length);
    }
    for (const { slider, field, list, index } of this.#controls) {
      const value = list === 'b' ? this.#b : this.#list(list)[index];
      slider.value = String(value);
      if (field !== document.activeElement) {
        field.value = String(value);
      }
    }
    allow(this.add, x.length < MOST_INPUTS);
    allow(this.remove, x.length > 1);
    this.drawing.draw(x, w, this.#b);
  }

  /** @param {number} count */
  #build(count) {
    this.#controls = [];
    const rows = [];
    for (let index = 0; index < count; index++) {
      rows.push(this.#row('x', index), this.#row('w', index));
    }
    rows.push(this.#row('b', 0));
    this.rows.replaceChildren(...rows);
  }

  /** @param {'x' | 'w' | 'b'} list @param {number} index */
  #row(list, index) {
    const name = list === 'b' ? 'b' : `${list}${subscript(index + 1)}`;
    const slider = make('input', { type: 'range', min: -REACH, max: REACH, step: 0.1, 'aria-label': name });
    const field = make('input', { type: 'number', step: 0.1, 'aria-label': name });
    slider.addEventListener('input', () => this.#set(list, index, slider.valueAsNumber, 'drag'));
    field.addEventListener('change', () => {
      if (Number.isFinite(field.valueAsNumber)) {
        this.#set(list, index, field.valueAsNumber, 'step');
      }
    });
    this.#controls.push({ slider, field, list, index });
    return make('div', { class: `neuron-row is-${list}` }, make('span', {}, name), slider, field);
  }

  /**
   * @param {'x' | 'w' | 'b'} list
   * @param {number} index
   * @param {number} value
   * @param {import('app/lab/types.js').Step} how
   */
  #set(list, index, value, how) {
    const short = Math.round(value * 1000) / 1000;
    if (list === 'b') {
      this.bench.settings.set({ b: [String(short)] }, how);
      return;
    }
    const numbers = this.#list(list);
    numbers[index] = short;
    this.bench.settings.set({ [list]: [numbers.join(',')] }, how);
  }

  /** @param {number} change */
  #resize(change) {
    const x = this.#list('x');
    const w = this.#list('w');
    if (change > 0) {
      x.push(1);
      w.push(0.5);
    } else {
      x.pop();
      w.pop();
    }
    this.bench.settings.set({ x: [x.join(',')], w: [w.join(',')] });
  }

  /** @param {Shown} shown */
  #tell({ report }) {
    tell(this.drawing, report);
  }
}

/** @param {Drawing} drawing @param {import('app/lab/types.js').Report} report */
function tell(drawing, report) {
  const figure = (/** @type {string} */ name) =>
    report.figures.find((each) => each.name === name)?.value ?? null;
  const [curve] = report.charts;
  drawing.tell(figure('z'), figure('y'), curve?.series[0]);
}

/** The neuron at the settings that are compared with: it stays as it is. @param {Bench} bench @param {import('app/lab/types.js').Side} side */
function drawBeside(bench, side) {
  const drawing = new Drawing(bench, null);
  side.own.append(make('div', { class: 'neuron' }, drawing.element));
  side.onReport(({ report, settings }) => {
    const [x, w] = [settings.x, settings.w].map(([list]) => list.split(',').map(Number));
    drawing.draw(x, w, Number(settings.b[0]));
    tell(drawing, report);
  });
}

/** @param {Bench} bench */
export function begin(bench) {
  new Neuron(bench);
}
