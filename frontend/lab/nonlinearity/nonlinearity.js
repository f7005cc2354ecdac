import { keepLevel } from 'app/lab/level.js';
import { place } from 'app/lab/neuron/place.js';
import { Code } from 'app/lab/nonlinearity/code.js';
import { hideSettings, isWanted } from 'app/lab/nonlinearity/controls.js';
import { Brush } from 'app/lab/nonlinearity/data/brush.js';
import { dataButtons } from 'app/lab/nonlinearity/data/data.js';
import { OwnData } from 'app/lab/nonlinearity/data/own-data.js';
import { Points } from 'app/lab/nonlinearity/data/points.js';
import { fits } from 'app/lab/nonlinearity/fits.js';
import { lesson, lessonNote } from 'app/lab/nonlinearity/lesson.js';
import { Looking } from 'app/lab/nonlinearity/looking.js';
import { Diagram } from 'app/lab/nonlinearity/network/diagram.js';
import { Edits } from 'app/lab/nonlinearity/network/edits.js';
import { networkOf } from 'app/lab/nonlinearity/network/network.js';
import { UnitPanel } from 'app/lab/nonlinearity/network/unit-panel.js';
import { Onlooker } from 'app/lab/nonlinearity/onlooker.js';
import { Legend } from 'app/lab/nonlinearity/plane/legend.js';
import { CELLS } from 'app/lab/nonlinearity/plane/pixels.js';
import { drawPlanes, examplesOf, Plane } from 'app/lab/nonlinearity/plane/plane.js';
import { View } from 'app/lab/nonlinearity/plane/view.js';
import { presets } from 'app/lab/nonlinearity/presets.js';
import { Standing } from 'app/lab/nonlinearity/standing.js';
import { allow, make, pressed } from 'app/lab/page.js';

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
 * @property {number} steps that it has taken
 * @property {(number | string | null)[]} losses of what it learns from and of what it is judged by
 * @property {'accuracy' | 'explained'} score of classes the share that is told rightly, of numbers that of their variance
 * @property {(number | string | null)[]} scores likewise
 * @property {Layer[]} layers
 */

/** The playground: the network drawn, with what one may do to it. */
class Playground {
  /** Which run is on. */
  #present = -1;

  /** Of which run, and in which colours, what does not change with it is drawn. */
  #drawn = '';

  /** @type {Network | null} */
  #network = null;

  /** @param {Bench} bench */
  constructor(bench) {
    this.bench = bench;
    bench.takes('boundary', 'line');
    this.view = new View(bench);
    this.plane = new Plane(bench, 'boundary', this.view);
    this.line = new Plane(bench, 'line', this.view);
    this.standing = new Standing(bench);
    this.legend = new Legend(bench);
    this.edits = new Edits(bench, this.standing, (weights) => this.#restore(weights));
    this.panel = new UnitPanel(bench, (...place) => this.#change(...place));
    this.diagram = new Diagram(bench, this.plane, {
      select: (layer, unit) => this.panel.select(layer, unit),
      change: (...place) => this.#change(...place),
    });
    this.points = new Points(bench, this.plane);
    this.brush = new Brush(bench, this.plane, this.points);
    this.looking = new Looking(() => this.#draw());
    this.view.onChange(() => this.diagram.showGradients(this.view.shows('gradients')));
    this.diagram.showGradients(this.view.shows('gradients'));
    const section = this.#section();
    place(bench.root, section);
    if (bench.beside) {
      const other = new Onlooker(bench, bench.beside, this.view);
      const network = section.querySelector('.play-network');
      if (network instanceof HTMLElement) {
        keepLevel([[network, other.element]]);
      }
    }
    bench.root.querySelector('.lab-finding')?.before(this.edits.warning);
    hideSettings(bench.root);
    bench.settings.onChange(() => this.looking.forget());
    bench.onReport((shown) => this.#show(shown));
  }

  #section() {
    const { bench, plane, points } = this;
    const { word } = bench;
    const pictures = make(
      'div',
      { class: 'play-planes' },
      plane.element,
      make(
        'div',
        { class: 'play-beside' },
        this.legend.element,
        this.standing.element,
        make('div', { class: 'play-buttons' }, this.brush.element, ...only({ steps: longer(bench) })),
        this.view.element,
      ),
      this.line.element,
    );
    this.diagram.element.append(this.edits.element, this.edits.spoken, this.panel.element);
    const parts = {
      points: new OwnData(bench, points).element,
      code: new Code(bench).element,
    };
    const names = {
      data: word('setting.data'),
      presets: word('play.presets'),
      network: word('play.network'),
      points: word('play.points'),
      code: word('play.code'),
    };
    const left = make(
      'div',
      { class: 'play-left' },
      ...only({ network: this.diagram.element, ...parts, lesson: lesson(bench, names) }),
    );
    const network = isWanted('network') ? make('div', { class: 'play-network' }, left, pictures) : left;
    return make(
      'section',
      { class: 'play', 'aria-label': word('play.title') },
      fits(bench),
      ...only({ data: dataButtons(bench), presets: presets(bench) }),
      network,
      lessonNote(bench),
    );
  }

  /** @param {Shown} shown */
  #show(shown) {
    if (shown.run !== this.#present) {
      this.#present = shown.run;
      this.looking.forget();
      this.plane.changed = null;
      this.plane.score = '';
    }
    drawPlanes(this.plane, this.line, shown);
    // What explains the square, and what shows more in it, goes with it.
    this.legend.element.hidden = this.plane.element.hidden;
    this.view.hide(['test', 'classes'], Boolean(this.plane.element.hidden));
    this.brush.element.hidden = this.plane.element.hidden || !isWanted('points');
    this.looking.follow(shown.progress, this.bench.shade(0));
  }

  async #draw() {
    const { bench, edits, plane } = this;
    const run = this.#present;
    const network = networkOf(await bench.run.ask('network'));
    /** @type {Float64Array} */
    const maps = await bench.run.ask('unitMaps', CELLS);
    const drawn = [run, bench.shade(0)].join();
    const isNew = drawn !== this.#drawn;
    if (isNew) {
      this.diagram.features.know(await bench.run.ask('featureMaps', CELLS));
      this.#take(await bench.run.ask('examples'), network);
      this.#drawn = drawn;
    }
    const { changed } = plane;
    plane.changed = edits.any ? await bench.run.ask('outputMap') : null;
    this.standing.draw(network);
    plane.score = this.standing.score;
    if (isNew || changed || plane.changed) {
      plane.redraw();
    } else {
      plane.tell();
    }
    this.#network = network;
    this.diagram.draw(network, maps);
    this.panel.draw(network);
    edits.draw(network);
  }

  /** @param {Float64Array} examples of a run that has begun @param {Network} network */
  #take(examples, network) {
    const { layers, score } = network;
    this.legend.show(layers[layers.length - 1].units, score === 'explained');
    this.points.settle();
    this.plane.examples = examplesOf(examples, network);
    this.line.examples = this.plane.examples;
    this.line.redraw();
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
    const network = this.#network;
    const found = network?.layers[layer];
    if (network && found) {
      const inputs = found.w.length / found.units;
      const before = Number(input < 0 ? found.b[unit] : found.w[unit * inputs + input]);
      this.edits.note({ layer, unit, input, value: before }, network);
      await this.#restore([{ layer, unit, input, value }]);
    }
  }

  /** @param {import('app/lab/nonlinearity/network/edits.js').Weight[]} weights */
  async #restore(weights) {
    try {
      for (const { layer, unit, input, value } of weights) {
        await this.bench.run.ask('setWeight', layer, unit, input, value);
      }
    } catch {
      // Another run has begun, without them.
      return;
    }
    await this.looking.look();
  }
}

/** Has it learn for twice as many steps, as long as there may be so many. @param {Bench} bench */
function longer({ settings, word }) {
  const most = settings.known.find(({ name }) => name === 'steps')?.max ?? 0;
  const twice = () => 2 * Number(settings.get('steps')[0]);
  const button = pressed(word('play.longer'), () => settings.set({ steps: [String(twice())] }));
  const show = () => allow(button, twice() <= most);
  settings.onChange(show);
  show();
  return button;
}

/** Those parts that the address wants. @param {Record<string, HTMLElement>} parts */
function only(parts) {
  return Object.entries(parts).flatMap(([name, element]) => (isWanted(name) ? [element] : []));
}

/** @param {Bench} bench */
export function begin(bench) {
  new Playground(bench);
}
