import { make } from 'app/lab/page.js';
import { ChartJs } from 'app/lab/show/chartjs.js';
import { evenRanges } from 'app/lab/show/even.js';
import { print } from 'app/lab/words.js';

/** @import { Axis } from 'app/lab/types.js' */
/** @import { Looks } from 'app/lab/show/looks.js' */

/** A picture with axes in a figure: its title above, the canvas, and what stands beside it. */
export class Plot {
  /**
   * @param {string} title
   * @param {Looks} looks
   * @param {import('chart.js').ChartType} type
   * @param {any[]} plugins
   */
  constructor(title, looks, type, plugins = []) {
    this.looks = looks;
    this.title = title;
    this.canvas = make('canvas', { role: 'img', tabindex: 0, 'aria-label': title });
    this.box = make('div', { class: 'picture' }, this.canvas);
    this.caption = make('figcaption', {}, title);
    this.element = make('figure', { class: 'lab-figure' }, this.caption, this.box);
    /** @type {any} */
    const config = {
      type,
      data: { datasets: [] },
      plugins,
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        parsing: false,
        normalized: false,
        interaction: { mode: 'nearest', axis: 'x', intersect: false },
        elements: { line: { tension: 0 } },
        scales: {},
        plugins: {
          tooltip: {
            callbacks: {
              title: (/** @type {any[]} */ [item]) => (item ? this.name(this.#across, item.parsed.x) : ''),
              label: (/** @type {any} */ { dataset, parsed }) => `${dataset.label}: ${print(parsed.y)}`,
            },
          },
        },
      },
    };
    this.config = config;
    /** @type {any} */
    this.chart = null;
    this.canvas.addEventListener('keydown', (event) => this.#walk(event));
    this.canvas.addEventListener('blur', () => this.#point(null));
  }

  /** What the axes are drawn for: as long as that is the same they stay. */
  #axes = '';

  /** What the horizontal axis is called. */
  #across = '';

  /** What a number is called on an axis, if not by itself. @param {string} axis @param {number} value */
  name(axis, value) {
    const name = Number.isInteger(value) ? this.looks.words.word(`tick.${axis}.${value}`) : String(value);
    return name === String(value) ? print(value) : name;
  }

  /**
   * @param {Axis} x
   * @param {Axis} y
   * @param {{ data: { x: number }[] }[]} datasets
   * @param {object} [how]
   * @param {boolean} [how.isWhole] whether what lies between whole numbers of x tells nothing
   * @param {boolean} [how.equal] whether a unit is as long on both axes, and lines may go anywhere
   */
  draw(x, y, datasets, { isWhole = datasets.every(isByWholes), equal = false } = {}) {
    const { options, data } = this.config;
    this.#across = x.name;
    if (equal) {
      options.parsing = true;
      options.interaction = { mode: 'nearest', axis: 'xy', intersect: false };
      options.onResize = () => requestAnimationFrame(() => this.#even(x, y));
    }
    const isPhone = innerWidth < 600;
    const axes = JSON.stringify([x, y, isWhole, isPhone, this.looks.theme.number]);
    const isOther = axes !== this.#axes;
    if (isOther) {
      this.#axes = axes;
      options.scales = { x: this.#scale(x, isWhole, isPhone), y: this.#scale(y, false, isPhone) };
    }
    if (!this.chart) {
      data.datasets = datasets;
      this.chart = new ChartJs(this.canvas, this.config);
      if (equal) {
        this.#even(x, y);
      }
      return;
    }
    const { chart } = this;
    if (equal) {
      setRanges(options.scales, evenRanges(x, y, chart.chartArea));
    }
    if (isOther || equal) {
      chart.options.scales = options.scales;
    }
    const present = chart.data.datasets;
    present.length = Math.min(present.length, datasets.length);
    datasets.forEach((dataset, index) => {
      present[index] = Object.assign(present[index] ?? {}, dataset);
    });
    // Not 'none', which keeps what points looked like before.
    chart.update();
  }

  /** Has the axis that has room to spare go further, until a unit is as long on both. @param {Axis} x @param {Axis} y */
  #even(x, y) {
    const { chart } = this;
    if (chart?.canvas) {
      setRanges(chart.options.scales, evenRanges(x, y, chart.chartArea));
      chart.update('none');
    }
  }

  /** @param {string} text what the picture shows */
  tell(text) {
    this.canvas.setAttribute('aria-label', text);
  }

  remove() {
    this.chart?.destroy();
    this.element.remove();
  }

  /** @param {Axis} axis @param {boolean} isWhole @param {boolean} isPhone */
  #scale({ name, logarithmic, low, high, with: others = [] }, isWhole, isPhone) {
    const { theme, words } = this.looks;
    return {
      type: logarithmic ? 'logarithmic' : 'linear',
      min: low ?? undefined,
      max: high ?? undefined,
      suggestedMin: others[0],
      suggestedMax: others[1],
      title: { display: true, text: words.word(`axis.${name}`), color: theme.colour('chart-text') },
      grid: { color: theme.colour('chart-grid') },
      border: { color: theme.colour('chart-axis') },
      // What is not told would take the room of what is.
      afterBuildTicks: logarithmic ? tell : undefined,
      ticks: {
        color: theme.colour('chart-text'),
        maxTicksLimit: isPhone ? 6 : 9,
        maxRotation: 0,
        autoSkipPadding: 12,
        // An end that is no round number has none, which would stand too near to the last one.
        includeBounds: false,
        precision: isWhole ? 0 : undefined,
        callback: (/** @type {number} */ value) => this.name(name, value),
      },
    };
  }

  /** @param {KeyboardEvent} event */
  #walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const { chart } = this;
    if (step && chart) {
      event.preventDefault();
      const most = Math.max(0, ...chart.data.datasets.map((/** @type {any} */ { data }) => data.length));
      const at = chart.tooltip?.getActiveElements()[0]?.index;
      this.#point(at === undefined ? (step > 0 ? 0 : most - 1) : Math.min(most - 1, Math.max(0, at + step)));
    } else if (event.key === 'Escape') {
      this.#point(null);
    }
  }

  /** @param {number | null} index of the point that is told of every series */
  #point(index) {
    const { chart } = this;
    if (!chart?.tooltip) {
      return;
    }
    const active = chart.data.datasets.flatMap(
      (/** @type {any} */ { data }, /** @type {number} */ datasetIndex) =>
        index !== null && index < data.length ? [{ datasetIndex, index }] : [],
    );
    chart.tooltip.setActiveElements(active, { x: 0, y: 0 });
    chart.update('none');
    if (index !== null) {
      const [title = ''] = chart.tooltip.title ?? [];
      const lines = (chart.tooltip.body ?? []).flatMap((/** @type {any} */ { lines: text }) => text);
      this.looks.announce([title, ...lines].join(', '));
    }
  }
}

/** @param {any} scales @param {{ x: number[], y: number[] }} ranges */
function setRanges(scales, ranges) {
  [scales.x.min, scales.x.max] = ranges.x;
  [scales.y.min, scales.y.max] = ranges.y;
}

/** Which numbers of a decade are told, where a logarithmic axis has many of these, some, or not even one. */
const DIGITS = [
  { below: 1.5, told: Array.from({ length: 45 }, (_, i) => (50 + 10 * i) / 50) },
  { below: 4, told: [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9] },
  { below: 15, told: [1, 1.5, 2, 3, 4, 5, 7] },
  { below: 1000, told: [1, 2, 5] },
  { below: Number.POSITIVE_INFINITY, told: [1] },
];

/** @param {{ min: number, max: number, ticks: { value: number }[] }} scale */
function tell(scale) {
  scale.ticks = scale.ticks.filter(({ value }) => isTold(value, scale.max / scale.min));
}

/** @param {number} value of a logarithmic axis @param {number} width its greatest number by its least */
function isTold(value, width) {
  const digit = Number((value / 10 ** Math.floor(Math.log10(value) + 1e-9)).toPrecision(3));
  return DIGITS.find(({ below }) => !(width >= below))?.told.includes(digit) ?? true;
}

/** @param {{ data: { x: number }[] }} dataset whose places are all whole numbers */
function isByWholes({ data }) {
  return data.every(({ x }) => Number.isInteger(x));
}
