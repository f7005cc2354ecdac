import { Looking } from 'app/lab/nonlinearity/looking.js';
import { Diagram } from 'app/lab/nonlinearity/network/diagram.js';
import { networkOf } from 'app/lab/nonlinearity/network/network.js';
import { CELLS } from 'app/lab/nonlinearity/plane/pixels.js';
import { drawPlanes, examplesOf, Plane } from 'app/lab/nonlinearity/plane/plane.js';
import { Standing } from 'app/lab/nonlinearity/standing.js';
import { make } from 'app/lab/page.js';

/**
 * @import { View } from 'app/lab/nonlinearity/plane/view.js'
 * @import { Bench, Settings, Shown, Side } from 'app/lab/types.js'
 */

/** The network at the settings that are compared with: drawn as it learns, and not to be changed. */
export class Onlooker {
  /** Of which run, and in which colours, what does not change with it is drawn. */
  #drawn = '';

  /** @type {Diagram | null} as soon as it is known what it is set to */
  #diagram = null;

  /** @type {Standing | null} */
  #standing = null;

  /** @param {Bench} bench @param {Side} side @param {View} view of both sides */
  constructor(bench, side, view) {
    this.bench = bench;
    this.side = side;
    this.view = view;
    this.plane = new Plane(bench, 'boundary', view);
    this.line = new Plane(bench, 'line', view);
    this.looking = new Looking(() => this.#draw());
    this.element = make('div', { class: 'play-network' });
    side.takes('boundary', 'line');
    side.own.append(
      make('section', { class: 'play', 'aria-label': bench.word('live.beside') }, this.element),
    );
    view.onChange(() => this.#diagram?.showGradients(view.shows('gradients')));
    side.onReport((shown) => this.#show(shown));
  }

  /** @param {Shown} shown */
  #show(shown) {
    if (!this.#diagram) {
      this.#begin(shown.settings);
    }
    drawPlanes(this.plane, this.line, shown);
    this.looking.follow(shown.progress, this.bench.shade(0));
  }

  /** @param {Record<string, string[]>} values */
  #begin(values) {
    const { bench, side, view } = this;
    const kept = { ...bench, run: side.run, settings: fixed(bench.settings, values) };
    this.#standing = new Standing(kept);
    this.#diagram = new Diagram(kept, this.plane, null);
    this.#diagram.showGradients(view.shows('gradients'));
    this.element.append(
      make('div', { class: 'play-left' }, this.#diagram.element),
      make(
        'div',
        { class: 'play-planes' },
        this.plane.element,
        make('div', { class: 'play-beside' }, this.#standing.element),
        this.line.element,
      ),
    );
  }

  async #draw() {
    const { run } = this.side;
    const network = networkOf(await run.ask('network'));
    /** @type {Float64Array} */
    const maps = await run.ask('unitMaps', CELLS);
    const drawn = [run.number, this.bench.shade(0)].join();
    if (drawn !== this.#drawn) {
      this.#diagram?.features.know(await run.ask('featureMaps', CELLS));
      this.plane.examples = examplesOf(await run.ask('examples'), network);
      this.line.examples = this.plane.examples;
      this.#drawn = drawn;
    }
    this.#standing?.draw(network);
    this.plane.score = this.#standing?.score ?? '';
    this.plane.redraw();
    this.line.redraw();
    this.#diagram?.draw(network, maps);
  }
}

/** @param {Settings} settings @param {Record<string, string[]>} values that they keep @returns {Settings} */
function fixed({ known }, values) {
  return { known, get: (name) => values[name] ?? [], set: () => {}, onChange: () => {}, onRefused: () => {} };
}
