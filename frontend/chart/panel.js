import { CurveDatasets } from 'app/chart/drawing/datasets.js';
import { PlotArea } from 'app/chart/plot-area.js';
import { clamp } from 'app/chart/span.js';
import { rowOf } from 'app/chart/state.js';

/** @import { Series } from 'app/chart/drawing/datasets.js' */
/** @import { Place } from 'app/chart/layout.js' */
/** @import { Theme } from 'app/chart/theme.js' */

/** In pixels of the layout, as the core has them. */
export const LABEL_SIZE = 12;
export const CAPTION_GAP = 9;
const LABEL_GAP = 7;
const LETTER_GAP = 4;

/** From the middle of a line of text to its baseline, and from one line to the next, in sizes of the text. */
export const BASELINE = 0.35;
const LINE = 1.2;

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
   * @param {string} caption
   * @param {import('chart.js').Plugin[]} plugins
   */
  constructor(parent, place, theme, caption, plugins) {
    this.canvas = parent.appendChild(document.createElement('canvas'));
    this.#place = place;
    this.#theme = theme;
    this.chart = new Chart(this.canvas, {
      type: 'line',
      data: { datasets: [] },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        responsive: false,
        maintainAspectRatio: false,
        events: [],
        layout: { autoPadding: false, padding: () => this.#padding() },
        plugins: {
          legend: { display: false },
          tooltip: { enabled: false },
          title: /** @type {any} */ ({
            display: () => this.#place.captioned,
            text: caption,
            align: 'start',
            fullSize: false,
            color: () => this.#theme.text,
            font: () => this.#font,
            padding: () => this.#captionPadding(),
          }),
        },
        scales: { x: this.#axis('x'), y: this.#axis('y') },
      },
      plugins: [
        // Chart.js would draw before it has a size.
        { id: 'sized', beforeUpdate: () => this.#sized },
        { id: 'letter', afterDraw: ({ ctx }) => this.#letter(ctx) },
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
      series.map(({ index }) => [index, former.get(index) ?? new CurveDatasets(this.row)]),
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

  get #font() {
    return { family: this.#theme.font, size: this.#size, weight: 'normal', lineHeight: LINE };
  }

  get #size() {
    return LABEL_SIZE * this.#place.scale;
  }

  #padding() {
    const { plot, width, captioned } = this.#place;
    return { left: 0, top: captioned ? 0 : plot.top, right: width - plot.right, bottom: 0 };
  }

  /** So that the caption's baseline is where the core says. */
  #captionPadding() {
    const bottom = CAPTION_GAP * this.#place.scale + (BASELINE - LINE / 2) * this.#size;
    return { top: this.#place.plot.top - bottom - LINE * this.#size, bottom };
  }

  /** The letter at the end of the x axis. @param {CanvasRenderingContext2D} context */
  #letter(context) {
    const { plot, lowest, scale } = this.#place;
    if (lowest) {
      context.fillStyle = this.#theme.text;
      context.font = `italic ${this.#size}px ${this.#theme.font}`;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      context.fillText('x', plot.right + LETTER_GAP * scale, plot.bottom + BASELINE * this.#size);
    }
  }

  /**
   * @param {'x' | 'y'} axis
   * @returns {import('chart.js').ScaleOptionsByType<'linear'>}
   */
  #axis(axis) {
    const ticks = () => (axis === 'x' ? this.#place.columns : this.#place.rows);
    return /** @type {any} */ ({
      type: 'linear',
      bounds: 'data',
      /** @param {import('chart.js').Scale} scale */
      afterDataLimits: (scale) => {
        [scale.min, scale.max] = axis === 'x' ? this.#place.spanX : this.#place.spanY;
      },
      /** @param {import('chart.js').Scale} scale */
      afterBuildTicks: (scale) => {
        scale.ticks = ticks().map(({ value }) => ({ value }));
      },
      /** @param {any} scale */
      afterFit: (scale) => {
        scale.paddingLeft = scale.paddingRight = scale.paddingTop = scale.paddingBottom = 0;
        if (axis === 'x') {
          scale.height = this.#place.height - this.#place.plot.bottom;
        } else {
          scale.width = this.#place.plot.left;
        }
      },
      border: { color: () => this.#theme.axis },
      grid: {
        drawTicks: false,
        /** @param {{ tick: { value: number } }} context */
        color: ({ tick }) => (tick.value === 0 ? this.#theme.axis : this.#theme.grid),
      },
      ticks: {
        autoSkip: false,
        maxRotation: 0,
        padding: () => (axis === 'y' ? LABEL_GAP * this.#place.scale : this.#labelPadding()),
        color: () => this.#theme.text,
        font: () => this.#font,
        /** @param {number} _ @param {number} index */
        callback: (_, index) => (axis === 'y' || this.#place.lowest ? ticks()[index]?.label : ''),
      },
    });
  }

  /** From the x axis to the top of its labels, so that their baseline is where the core says. */
  #labelPadding() {
    const { labelY, plot } = this.#place;
    return labelY - plot.bottom - (LINE / 2 + BASELINE) * this.#size;
  }
}
