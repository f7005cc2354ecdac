/** @import { Axis, Chart, Series } from 'app/lab/types.js' */

/**
 * What is drawn of a chart, as Chart.js takes it.
 *
 * @typedef {object} Drawn
 * @property {'line' | 'bar'} type
 * @property {{ x: number, y: number }[]} data
 * @property {string} label
 * @property {string} borderColor
 * @property {string} backgroundColor
 * @property {number} borderWidth
 * @property {number[]} borderDash
 * @property {number} pointRadius
 * @property {string} pointStyle
 * @property {boolean} showLine
 * @property {string | false} fill
 * @property {number | undefined} clip how far beyond the axes it may reach, in pixels, if not by half its width
 * @property {number} order what is drawn before others has a greater one
 * @property {string} style as the report has it
 * @property {string | null} f of which function it is
 * @property {boolean} isEdge whether it is an edge of a band, told with the line in it
 */

/** What theory says is broken, and otherwise for each form; of lines that have one colour the first is whole. */
const THEORIES = [
  [7, 5],
  [14, 3, 7, 3],
  [3, 6],
  [20, 6],
];
const DASHES = [[], [2, 3], [9, 3, 2, 3], [14, 4]];
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot'];

const WIDTH = 2;
const BAND = 0.18;
const BAR = 0.55;
const GUIDE = 0.7;

/**
 * @param {Chart} chart
 * @param {object} looks
 * @param {(series: Series) => string} looks.colour `#rrggbb`, or a colour of the system's
 * @param {(series: Series) => string} looks.label
 * @param {(series: Series) => number} [looks.form] what tells series of one colour apart, from 0
 * @param {number} [looks.scale] how many times as thick as before a screen
 * @returns {Drawn[]}
 */
export function drawn({ x, y, series }, { colour, label, form = () => 0, scale = 1 }) {
  const upper = upperEdges(series);
  return series.map((one, index) => {
    const { style } = one;
    const own = colour(one);
    const data = points(one, x, y);
    const isEdge = style === 'band' || upper.has(index);
    const isLine = style === 'line' || style === 'theory';
    return {
      type: style === 'bars' ? 'bar' : 'line',
      data,
      label: label(one),
      borderColor: style === 'guide' ? faint(own, GUIDE, own) : own,
      backgroundColor: style === 'band' ? faint(own, BAND) : style === 'bars' ? filling(own, form(one)) : own,
      borderWidth:
        scale *
        (isEdge && !(isLine && upper.has(index))
          ? edge(own)
          : style === 'bars' || style === 'guide'
            ? 1
            : WIDTH),
      borderDash: dash(series, index, upper, form(one)).map((length) => scale * length),
      pointRadius: style === 'points' || (isLine && data.length === 1) ? 3 * scale : 0,
      pointStyle: SHAPES[(form(one) + alike(series, index)) % SHAPES.length],
      showLine: style !== 'points',
      order: style === 'guide' ? 1 : style === 'points' ? -1 : 0,
      fill: style === 'band' && !upper.has(index) ? '+1' : false,
      // A point at an axis is seen whole.
      clip: style === 'points' ? 4 * scale : undefined,
      style,
      f: one.f,
      isEdge,
    };
  });
}

/**
 * Between what a line lies at one of its places, if there is a band, whose edges come right before it.
 *
 * @param {readonly { f?: string | null, isEdge?: boolean, data: readonly { x: number, y: number }[] }[]} datasets
 * @param {number} line
 * @param {number} index
 * @returns {[number, number] | null}
 */
export function bandAt(datasets, line, index) {
  const [low, high] = datasets.slice(Math.max(0, line - 2), line);
  const isBand = low?.isEdge && high?.isEdge && low.f === datasets[line].f;
  const ends = isBand ? [low.data[index]?.y, high.data[index]?.y] : [];
  return ends.length && ends.every(Number.isFinite) ? [ends[0], ends[1]] : null;
}

/**
 * What tells a line from others of the same function.
 *
 * @param {readonly Series[]} series
 * @param {number} index
 * @param {Set<number>} upper
 * @param {number} form
 */
function dash(series, index, upper, form) {
  const { style, f } = series[index];
  if (style === 'theory') {
    return THEORIES[form % THEORIES.length];
  }
  const isAlike = (/** @type {Series} */ other, /** @type {number} */ i) =>
    other.style === 'line' && other.f === f && !upper.has(i);
  const before = style === 'line' ? series.slice(0, index).filter(isAlike).length : 0;
  return DASHES[(before + form) % DASHES.length];
}

/** How many series of points come before one that are of the same function, or of none either. @param {readonly Series[]} series @param {number} index */
function alike(series, index) {
  const own = series[index];
  const isAlike = (/** @type {Series} */ { style, f }) => style === 'points' && f === own.f;
  return isAlike(own) ? series.slice(0, index).filter(isAlike).length : 0;
}

/**
 * Whether a series is worth a line of the legend: a band is told by what runs in it, a guide by its path.
 *
 * @param {readonly Series[]} series
 * @param {number} index
 */
export function isNamed(series, index) {
  const upper = upperEdges(series);
  const { style, f } = series[index];
  if (isAside(series[index])) {
    return !upper.has(index) && !series.some((other) => !isAside(other) && other.f === f);
  }
  return !upper.has(index) || style !== 'line';
}

/** @param {Series} series that goes with another and is told by that */
function isAside({ style }) {
  return style === 'band' || style === 'guide';
}

/** @param {readonly Series[]} series @returns {Set<number>} which of them are the upper edge of a band */
function upperEdges(series) {
  /** @type {Set<number>} */
  const upper = new Set();
  series.forEach(({ style }, index) => {
    if (style === 'band' && !upper.has(index)) {
      upper.add(index + 1);
    }
  });
  return upper;
}

/** @param {Series} series @param {Axis} horizontal @param {Axis} vertical */
function points({ x, y }, horizontal, vertical) {
  const data = [];
  for (let i = 0; i < x.length; i++) {
    const isThere = !(horizontal.logarithmic && x[i] <= 0);
    data.push({ x: isThere ? x[i] : Number.NaN, y: vertical.logarithmic && y[i] <= 0 ? Number.NaN : y[i] });
  }
  return data;
}

/** @param {string} colour @param {number} opacity @param {string} [otherwise] of a colour of the system's */
function faint(colour, opacity, otherwise = 'transparent') {
  const alpha = Math.round(255 * opacity)
    .toString(16)
    .padStart(2, '0');
  return isOurs(colour) ? `${colour}${alpha}` : otherwise;
}

/** Bars of one colour are full or hollow by turns. @param {string} colour @param {number} form */
function filling(colour, form) {
  return form % 2 === 0 ? faint(colour, BAR, colour) : 'transparent';
}

/** A band that cannot be shaded has edges. @param {string} colour */
function edge(colour) {
  return isOurs(colour) ? 0 : 1;
}

/** Whether it is none of the system's. @param {string} colour */
function isOurs(colour) {
  return /^#[\da-f]{6}$/i.test(colour);
}

/**
 * What a series is called beside the others: by its function, by its role, or by both where neither tells alone. What is
 * no function's does not count beside those of several.
 *
 * @param {readonly Series[]} all
 * @param {(f: string) => string} label
 * @param {(role: string) => string} role
 * @param {(f: string, role: string) => string} both
 * @returns {(series: Series) => string}
 */
export function names(all, label, role, both) {
  const functions = new Set(all.map(({ f }) => f));
  const areSeveral = functions.size > (functions.has(null) ? 2 : 1);
  const told = all.filter((series) => !isAside(series) && !(areSeveral && series.f === null));
  const roles = new Set(told.map(({ role: own }) => own));
  return (series) => {
    if (series.f === null) {
      return role(series.role);
    }
    if (roles.size <= 1) {
      return label(series.f);
    }
    return functions.size <= 1 ? role(series.role) : both(label(series.f), role(series.role));
  };
}

/**
 * What a screen reader says of a series.
 *
 * @param {Series} series
 * @returns {{ isPoint: boolean, first: [number, number], last: [number, number], low: number, high: number } | null} null
 *   if there is none
 */
export function course({ x, y }) {
  const there = Array.from(x, (_, i) => i).filter((i) => Number.isFinite(y[i]));
  if (there.length === 0) {
    return null;
  }
  const [from, to] = [there[0], there[there.length - 1]];
  const values = there.map((i) => y[i]);
  return {
    isPoint: from === to,
    first: [x[from], y[from]],
    last: [x[to], y[to]],
    low: values.reduce((least, value) => Math.min(least, value)),
    high: values.reduce((most, value) => Math.max(most, value)),
  };
}
