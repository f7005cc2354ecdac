import { place } from 'app/lab/neuron/place.js';
import { Code } from 'app/lab/nonlinearity/code.js';
import { hideSettings, isWanted } from 'app/lab/nonlinearity/controls.js';
import { dataButtons } from 'app/lab/nonlinearity/data.js';
import { Diagram } from 'app/lab/nonlinearity/diagram.js';
import { CELLS } from 'app/lab/nonlinearity/pixels.js';
import { Plane } from 'app/lab/nonlinearity/plane.js';
import { Points } from 'app/lab/nonlinearity/points.js';
import { presets } from 'app/lab/nonlinearity/presets.js';
import { UnitPanel } from 'app/lab/nonlinearity/unit-panel.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Bench, Shown } from 'app/lab/types.js'
 *
 * @typedef {object} Layer
 * @property {string | null} f null of the output
 * @property {number} units
 * @property {number[]} w a row for each unit
 * @property {number[]} b
 * @property {number[]} dw gradients of the last mini-batch
 * @property {number[]} db
 *
 * @typedef {object} Network as the core tells it
 * @property {string[]} inputs
 * @property {number} side half a side of the maps' square
 * @property {Layer[]} layers
 */

/** The playground: the network drawn, with what one may do to it. */
class Playground {
  #progress = -1;
  #busy = false;

  /** @param {Bench} bench */
  constructor(bench) {
    this.bench = bench;
    bench.takes('boundary', 'line');
    this.plane = new Plane(bench, 'boundary');
    this.line = new Plane(bench, 'line');
    this.line.test = this.plane.test;
    this.line.discrete = this.plane.discrete;
    this.plane.onOptions = () => this.line.redraw();
    this.panel = new UnitPanel(bench, (...place) => this.#change(...place));
    this.diagram = new Diagram(bench, [this.plane, this.line], (layer, unit) =>
      this.panel.select(layer, unit),
    );
    this.diagram.drawn.append(this.panel.element);
    const points = new Points(bench, this.plane);
    const code = new Code(bench);
    const parts = {
      data: dataButtons(bench),
      presets: presets(bench),
      network: this.diagram.element,
      points: points.element,
      code: code.element,
    };
    const section = make('section', { class: 'play', 'aria-label': bench.word('play.title') });
    for (const [name, element] of Object.entries(parts)) {
      if (isWanted(name)) {
        section.append(element);
      }
    }
    place(bench.root, section);
    hideSettings(bench.root);
    bench.settings.onChange(() => {
      this.#progress = -1;
    });
    bench.onReport((shown) => this.#show(shown));
  }

  /** @param {Shown} shown */
  async #show(shown) {
    for (const plane of [this.plane, this.line]) {
      plane.draw(shown.maps.find(({ name }) => name === plane.name) ?? null);
    }
    if (this.#busy || shown.progress === this.#progress) {
      return;
    }
    this.#progress = shown.progress;
    await this.#look();
  }

  /** Asks how the network is, and draws it. */
  async #look() {
    this.#busy = true;
    try {
      const network = /** @type {Network} */ (JSON.parse(await this.bench.run.ask('network')));
      const maps = /** @type {Float64Array} */ (await this.bench.run.ask('unitMaps', CELLS));
      this.diagram.draw(network, maps);
      this.panel.draw(network);
    } catch {
      // The run is another by now, and the next report will come.
      this.#progress = -1;
    } finally {
      this.#busy = false;
    }
  }

  /**
   * Changes a weight, or a bias where there is no input.
   *
   * @param {number} layer
   * @param {number} unit
   * @param {number} input
   * @param {number} value
   */
  async #change(layer, unit, input, value) {
    await this.bench.run.ask('setWeight', layer, unit, input, value);
    await this.#look();
  }
}

/** @param {Bench} bench */
export function begin(bench) {
  new Playground(bench);
}
