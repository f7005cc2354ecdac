import { CurveDatasets } from 'app/chart/drawing/datasets.js';
import { optionsOf } from 'app/chart/drawing/options.js';
import { PlotArea } from 'app/chart/plot-area.js';
import { letterPlugin } from 'app/chart/plugins/letter.js';
import { clamp } from 'app/chart/span.js';
import { rowOf } from 'app/chart/state.js';

/** @import { Series } from 'app/chart/drawing/datasets.js' */
/** @import { Place } from 'app/chart/layout.js' */
/** @import { Theme } from 'app/chart/theme.js' */
/** @import { Measures } from 'app/chart/types.js' */

/**
 * One of the panels: a chart of Chart.js, whose curves are its datasets, whose axes are its scales and whose caption is
 * its title.
 */
export class Panel {
  /** @type {Place} */
  #place;
  /** @type {Theme} */
  #theme;
  /** @type {Map<number, CurveDatasets>} by the index of the curve */
  #curves = new Map();
  #sized = false;
  /** @type {Chart} */
  chart;

  /**
   * @param {HTMLElement} parent
   * @param {Place} place
   * @param {Theme} theme
   * @param {Measures} measures
   * @param {string} caption
   * @param {import('chart.js').Plugin[]} plugins
   */
  constructor(parent, place, theme, measures, caption, plugins) {
    this.measures = measures;
    this.canvas = parent.appendChild(document.createElement('canvas'));
    this.#place = place;
    this.#theme = theme;
    this.chart = new Chart(this.canvas, {
      type: 'line',
      data: { datasets: [] },
      options: optionsOf(this, caption),
      plugins: [
        // Chart.js would draw before it has a size.
        { id: 'sized', beforeUpdate: () => this.#sized },
        letterPlugin(this),
        ...plugins,
      ],
    });
  }

  get place() {
    return this.#place;
  }

  get theme() {
    return this.#theme;
  }

  /** Pixels of the screen that text is high. */
  get textSize() {
    return this.measures.text * this.#place.scale;
  }

  /** @returns {PlotArea} where the curves are, in pixels of the canvas */
  get area() {
    return new PlotArea(this.#place.plot, this.#place.spanX, this.#place.spanY);
  }

  get row() {
    return rowOf(this.#place.kind);
  }

  /** How many decimals tell its values apart. */
  get decimals() {
    const [low, high] = this.#place.spanY;
    return clamp(3 - Math.floor(Math.log10(high - low)), 4, 12);
  }

  /** Where the canvas is below the top of its parent, in pixels. */
  get top() {
    return this.#place.top;
  }

  /**
   * Draws. Axes are laid out anew only if something about them has changed, and of the curves those that have.
   *
   * @param {Place} place
   * @param {Theme} theme
   * @param {Series[]} series of the visible curves
   * @param {number} ratio of device pixels to pixels
   */
  show(place, theme, series, ratio) {
    const { chart } = this;
    const laidOut = this.#sized && this.#place === place && this.#theme === theme;
    this.#place = place;
    this.#theme = theme;
    const changed = this.#take(series);
    if (!laidOut || changed === null) {
      this.#update(ratio);
      return;
    }
    // Chart.js documents these two for its controllers; chart.update would lay out axes and titles that have not changed.
    for (const { line, ends } of changed) {
      for (const dataset of [line, ends]) {
        const { controller } = chart.getDatasetMeta(chart.data.datasets.indexOf(dataset));
        controller.buildOrUpdateElements();
        controller.update('none');
      }
    }
    chart.draw();
  }

  destroy() {
    this.chart.destroy();
    this.canvas.remove();
  }

  /**
   * @param {Series[]} series
   * @returns {CurveDatasets[] | null} those whose data alone have changed; null if more has
   */
  #take(series) {
    const former = this.#curves;
    this.#curves = new Map(
      series.map(({ index }) => [index, former.get(index) ?? new CurveDatasets(this.row, this.measures)]),
    );
    const changes = series.map((one) => {
      const curve = /** @type {CurveDatasets} */ (this.#curves.get(one.index));
      return { curve, what: curve.show(one, this.area, this.#place.scale) };
    });
    const curves = [...this.#curves.values()].reverse();
    const datasets = [
      ...curves.flatMap((curve) => curve.over),
      ...curves.map(({ line }) => line),
      ...curves.flatMap((curve) => curve.under),
    ];
    const present = this.chart.data.datasets;
    const same = datasets.length === present.length && datasets.every((one, i) => one === present[i]);
    if (!same) {
      this.chart.data.datasets = datasets;
    }
    return !same || changes.some(({ what }) => what === 'everything')
      ? null
      : changes.filter(({ what }) => what === 'data').map(({ curve }) => curve);
  }

  /** @param {number} ratio */
  #update(ratio) {
    const { chart } = this;
    const { top, width, height } = this.#place;
    this.#sized = true;
    this.canvas.style.top = `${top}px`;
    if (chart.currentDevicePixelRatio !== ratio || chart.width !== width || chart.height !== height) {
      chart.options.devicePixelRatio = ratio;
      chart.resize(width, height);
    } else {
      chart.update('none');
    }
  }
}
