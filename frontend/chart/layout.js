import { ticks } from 'app/chart/axis.js';
import { STRIP } from 'app/chart/layers.js';

/** @import { Span } from 'app/chart/types.js' */

/** @typedef {{ values: number[], labels: string[] }} Ticks */

/**
 * @typedef {object} Place where one of the two charts is and what its axes say, in pixels
 * @property {'value' | 'derivative'} kind
 * @property {number} top of its canvas
 * @property {number} width
 * @property {number} height
 * @property {number} left of its plot area
 * @property {number} right margin of its plot area
 * @property {number} caption height of the caption above the plot area
 * @property {number} strips height below the plot area for the strips of saturation
 * @property {number} axis height of the x axis with its labels, 1 for the line alone
 * @property {Span} spanX
 * @property {Span} spanY
 * @property {Ticks} x
 * @property {Ticks} y
 */

const CAPTION = 22;
const AXIS = 26;
const LINE = 6;
const ROW = 36;

/** Between a label and its axis. */
export const LABEL_GAP = 6;

/** How much of the height the function has when both charts are shown. */
const SHARE = 0.6;

/**
 * Places the charts one above the other, with the same plot area from left to right and one labelled x axis.
 *
 * @param {object} wanted
 * @param {number} wanted.width
 * @param {number} wanted.height
 * @param {Span} wanted.x
 * @param {{ kind: 'value' | 'derivative', y: Span }[]} wanted.charts one or two, from top to bottom
 * @param {number} wanted.strips how many strips of saturation there are
 * @param {(label: string) => number} measure the width of a label
 * @returns {Place[]}
 */
export function layOut({ width, height, x, charts, strips }, measure) {
  const stripsHeight = strips > 0 ? strips * STRIP.pitch + 4 : 0;
  const frames = charts.map(({ kind, y }, i) => {
    const axis = i === charts.length - 1 ? AXIS : LINE;
    return { kind, spanY: y, axis, strips: i === 0 ? stripsHeight : 0, caption: CAPTION };
  });
  const around = frames.reduce((sum, frame) => sum + frame.caption + frame.strips + frame.axis, 0);
  const plots = Math.max(height - around, 2 * ROW);
  const heights =
    charts.length === 1 ? [plots] : [Math.round(plots * SHARE), plots - Math.round(plots * SHARE)];
  const rows = frames.map((frame, i) => ticks(frame.spanY, heights[i], () => ROW));
  const labels = Math.max(...rows.flatMap((row) => row.labels.map(measure)));
  const left = Math.ceil(labels) + 2 * LABEL_GAP;
  const columns = ticks(x, width - left - LABEL_GAP, (label) => Math.max(measure(label) + 18, 32));
  const right = Math.max(Math.ceil(overhang(columns, x, width - left, measure)), 2 * LABEL_GAP);
  let top = 0;
  return frames.map((frame, i) => {
    const own = frame.caption + heights[i] + frame.strips + frame.axis;
    const place = { ...frame, top, width, height: own, left, right, spanX: x, x: columns, y: rows[i] };
    top += own;
    return place;
  });
}

/**
 * How far the last label of the x axis reaches beyond its end.
 *
 * @param {Ticks} columns
 * @param {Span} span
 * @param {number} length
 * @param {(label: string) => number} measure
 */
function overhang({ values, labels }, [low, high], length, measure) {
  if (values.length === 0) {
    return 0;
  }
  const last = values.length - 1;
  return measure(labels[last]) / 2 - ((high - values[last]) / (high - low)) * length;
}
