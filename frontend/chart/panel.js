import { LABEL_GAP } from 'app/chart/layout.js';
import { PlotArea } from 'app/chart/plot-area.js';
import { clamp } from 'app/chart/span.js';

/** @import { Theme } from 'app/chart/theme.js' */
/** @import { Place } from 'app/chart/layout.js' */

export const LABEL_SIZE = 12;

/**
 * One of the two charts. Chart.js draws its axes and its grid and calls back for the curves: they come straight from
 * the core's samples, without an object for each point.
 */
export class Panel {
  /** @type {Place} */
  #place;
  /** @type {Theme} */
  #theme;
  #sized = false;
  /** @type {Chart} */
  chart;

  /**
   * @param {HTMLElement} parent
   * @param {Place} place
   * @param {Theme} theme
   * @param {(context: CanvasRenderingContext2D, area: PlotArea, place: Place) => void} paint
   */
  constructor(parent, place, theme, paint) {
    this.canvas = parent.appendChild(document.createElement('canvas'));
    this.#place = place;
    this.#theme = theme;
    this.chart = new Chart(this.canvas, {
      type: 'scatter',
      data: { datasets: [] },
      options: {
        animation: false,
        parsing: false,
        normalized: true,
        responsive: false,
        maintainAspectRatio: false,
        events: [],
        layout: { autoPadding: false, padding: () => this.#padding() },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: { x: this.#axis('x'), y: this.#axis('y') },
      },
      plugins: [
        {
          id: 'curves',
          // Chart.js would draw before it has a size.
          beforeUpdate: () => this.#sized,
          beforeDatasetsDraw: ({ ctx }) => paint(ctx, this.area, this.#place),
        },
      ],
    });
  }

  /** @returns {PlotArea} where the curves are, in pixels of the canvas */
  get area() {
    return new PlotArea(this.chart.chartArea, this.#place.spanX, this.#place.spanY);
  }

  /** Which row of the samples it draws: 1 for the values, 2 for the derivatives. */
  get row() {
    return this.#place.kind === 'value' ? 1 : 2;
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
   * Draws. Axes are laid out anew only if something about them has changed.
   *
   * @param {Place} place
   * @param {Theme} theme
   * @param {number} [ratio] of device pixels to pixels
   */
  show(place, theme, ratio = devicePixelRatio) {
    const { chart } = this;
    const unchanged = this.#place === place && chart.currentDevicePixelRatio === ratio;
    if (this.#sized && unchanged && this.#theme === theme) {
      chart.draw();
      return;
    }
    this.#place = place;
    this.#theme = theme;
    this.#sized = true;
    this.canvas.style.top = `${place.top}px`;
    if (
      chart.currentDevicePixelRatio !== ratio ||
      chart.width !== place.width ||
      chart.height !== place.height
    ) {
      chart.options.devicePixelRatio = ratio;
      chart.resize(place.width, place.height);
    } else {
      chart.update('none');
    }
  }

  destroy() {
    this.chart.destroy();
    this.canvas.remove();
  }

  #padding() {
    const { caption, right, strips } = this.#place;
    return { left: 0, top: caption, right, bottom: strips };
  }

  /**
   * @param {'x' | 'y'} axis
   * @returns {import('chart.js').ScaleOptionsByType<'linear'>}
   */
  #axis(axis) {
    const labelled = () => axis === 'y' || this.#place.axis > LABEL_SIZE;
    return /** @type {any} */ ({
      type: 'linear',
      bounds: 'data',
      /** @param {import('chart.js').Scale} scale */
      afterDataLimits: (scale) => {
        [scale.min, scale.max] = axis === 'x' ? this.#place.spanX : this.#place.spanY;
      },
      /** @param {import('chart.js').Scale} scale */
      afterBuildTicks: (scale) => {
        scale.ticks = this.#place[axis].values.map((value) => ({ value }));
      },
      /** @param {any} scale */
      afterFit: (scale) => {
        scale.paddingLeft = scale.paddingRight = scale.paddingTop = scale.paddingBottom = 0;
        if (axis === 'x') {
          scale.height = this.#place.axis;
        } else {
          scale.width = this.#place.left;
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
        padding: LABEL_GAP,
        color: () => this.#theme.text,
        font: () => ({ family: this.#theme.font, size: LABEL_SIZE, lineHeight: 1.2 }),
        /** @param {number} _ @param {number} index */
        callback: (_, index) => (labelled() ? this.#place[axis].labels[index] : ''),
      },
    });
  }
}
