import { make } from 'app/lab/page.js';
import { bandAt } from 'app/lab/show/picture/chart-data.js';
import { ChartJs } from 'app/lab/show/picture/chartjs.js';
import { tellDecades, tickOf } from 'app/lab/show/picture/decades.js';
import { evenRanges } from 'app/lab/show/picture/even.js';
import { next, stops } from 'app/lab/show/picture/walk.js';
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
            filter: (/** @type {any} */ { dataset }) => !dataset.isEdge && dataset.style !== 'guide',
            callbacks: {
              title: (/** @type {any[]} */ [item]) =>
                item && !this.#arePaths ? this.#place(item.parsed.x) : '',
              label: (/** @type {any} */ item) => `${item.dataset.label}: ${this.#value(item)}`,
            },
          },
        },
      },
    };
    this.config = config;
    /** @type {any} */
    this.chart = null;
    this.canvas.addEventListener('keydown', (event) => this.#walk(event));
    this.canvas.addEventListener('blur', () => this.#point([]));
  }

  /** What the axes are drawn for: as long as that is the same they stay. */
  #axes = '';

  /** What the horizontal axis is called. */
  #across = '';

  /** Whether lines may go anywhere. */
  #arePaths = false;

  /** What a number is called on an axis, if not by itself. @param {string} axis @param {number} value */
  name(axis, value) {
    const name = Number.isInteger(value) ? this.looks.words.word(`tick.${axis}.${value}`) : String(value);
    return name === String(value) ? print(value) : name;
  }

  /** A place of the horizontal axis. @param {number} x */
  #place(x) {
    const name = this.name(this.#across, x);
    return name === print(x) ? `${this.#axis(this.#across)} ${name}` : name;
  }

  /** What there is at a place. @param {any} item of a tooltip */
  #value({ parsed: { x, y }, datasetIndex, dataIndex }) {
    if (this.#arePaths) {
      return `${print(x)}, ${print(y)}`;
    }
    const band = bandAt(this.chart.data.datasets, datasetIndex, dataIndex);
    return band ? this.looks.words.word('live.between', print(y), ...band.map(print)) : print(y);
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
    this.#arePaths = equal;
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
    const { theme } = this.looks;
    const most = isPhone ? 6 : 9;
    return {
      type: logarithmic ? 'logarithmic' : 'linear',
      min: low ?? undefined,
      max: high ?? undefined,
      suggestedMin: others[0],
      suggestedMax: others[1],
      title: { display: true, text: this.#axis(name), color: theme.colour('chart-text') },
      grid: { color: theme.colour('chart-grid') },
      border: { color: theme.colour('chart-axis') },
      // What is not told would take the room of what is.
      afterBuildTicks: logarithmic ? (/** @type {any} */ scale) => tellDecades(scale, most) : undefined,
      ticks: {
        color: theme.colour('chart-text'),
        maxTicksLimit: most,
        // Rounding hides from Chart.js which are powers of ten.
        major: { enabled: false },
        maxRotation: 0,
        autoSkipPadding: 12,
        // An end that is no round number has none, which would stand too near to the last one.
        includeBounds: false,
        precision: isWhole ? 0 : undefined,
        callback: (/** @type {number} */ value) =>
          logarithmic ? tickOf(value) : inLines(this.name(name, value), isPhone),
      },
    };
  }

  /** @param {KeyboardEvent} event */
  #walk(event) {
    const { chart } = this;
    if (event.key === 'Escape') {
      if (chart?.tooltip?.getActiveElements().length) {
        event.preventDefault();
      }
      this.#point([]);
    } else if (chart?.tooltip) {
      const present = chart.tooltip.getActiveElements();
      const points = next(stops(chart.data.datasets, this.#arePaths), present, event.key);
      if (points) {
        event.preventDefault();
        this.#point(points);
        this.looks.announce(this.#told);
      }
    }
  }

  /** @param {import('app/lab/show/picture/walk.js').Point[]} points that are told; none for no more */
  #point(points) {
    const { chart } = this;
    if (chart?.tooltip) {
      chart.tooltip.setActiveElements(points, { x: 0, y: 0 });
      chart.update('none');
    }
  }

  /** What is told now, for who hears it. */
  get #told() {
    const { title, body } = this.chart.tooltip;
    const values = (body ?? []).flatMap((/** @type {{ lines: string[] }} */ { lines }) => lines);
    return [...(title ?? []), ...values].join(', ');
  }

  /** @param {string} name of an axis */
  #axis(name) {
    return this.looks.words.word(`axis.${name}`);
  }
}

/** @param {any} scales @param {{ x: number[], y: number[] }} ranges */
function setRanges(scales, ranges) {
  [scales.x.min, scales.x.max] = ranges.x;
  [scales.y.min, scales.y.max] = ranges.y;
}

/** @param {{ data: { x: number }[] }} dataset whose places are all whole numbers */
function isByWholes({ data }) {
  return data.every(({ x }) => Number.isInteger(x));
}

/** So long a word of an axis is broken on a phone, so that none has to be left out. */
const LONG = 12;

/** @param {string} name @param {boolean} isPhone @returns {string | string[]} */
function inLines(name, isPhone) {
  const half = name.length / 2;
  const blanks = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (!isPhone || name.length <= LONG || blanks.length === 0) {
    return name;
  }
  const at = blanks.reduce((best, next) => (Math.abs(next - half) < Math.abs(best - half) ? next : best));
  return [name.slice(0, at), name.slice(at + 1)];
}
