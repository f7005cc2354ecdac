/** @import { Kink } from 'app/chart/types.js' */
/** @import { Sampled } from 'app/core/sampled.js' */
/** @import { PlotArea } from 'app/chart/plot-area.js' */

/** @typedef {{ x: number, y: number }} DataPoint as Chart.js takes it; NaN is a gap */

/** @typedef {DataPoint & { open: boolean }} End of a curve at a jump: open where the function is not */

/**
 * Writes one row of samples as data: corners stay corners, and there is a gap at a jump. A jump at an end of the samples
 * is not crossed, since the limit from inside stands there. On its way to a pole a curve leaves
 * what is seen.
 *
 * @param {Sampled} sampled
 * @param {number} row 1 for the values, 2 for the derivatives
 * @param {DataPoint[]} points is written over, since a drag would make thousands of them a frame
 * @param {import('app/chart/types.js').Span} seen of the y axis
 */
export function trace({ rows, kinks }, row, points, [low, high]) {
  const beyond = (high - low) / 20;
  const count = rows.length / 3;
  const offset = row * count;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const x = rows[i];
    const y = rows[offset + i];
    if (i > 0 && rows[i - 1] === x) {
      if (rows[offset + i - 1] === y) {
        continue;
      }
      put(points, size++, x, NaN);
    }
    // A pole; what is infinite elsewhere is too large for a number.
    const pole = Math.abs(y) === Infinity && (rows[i - 1] === x || rows[i + 1] === x);
    put(points, size++, x, pole ? (y > 0 ? high : low) + Math.sign(y) * beyond : y);
  }
  points.length = size;
  if (size > 0) {
    inner(points[0], kinks, 'right', row);
    inner(points[size - 1], kinks, 'left', row);
  }
}

/** @param {DataPoint[]} points @param {number} index @param {number} x @param {number} y */
function put(points, index, x, y) {
  const point = points[index];
  if (point) {
    point.x = x;
    point.y = y;
  } else {
    points[index] = { x, y };
  }
}

/**
 * Puts the limit from inside the window at its end, if there is a kink.
 *
 * @param {DataPoint} end
 * @param {Kink[]} kinks
 * @param {'left' | 'right'} side
 * @param {number} row
 */
function inner(end, kinks, side, row) {
  const kink = kinks.find(({ x }) => x === end.x);
  if (kink) {
    end.y = kink[side][row - 1];
  }
}

/**
 * The ends of a curve at its jumps: open where the function does not go, filled where it is.
 *
 * @param {Kink[]} kinks
 * @param {number} row
 * @param {PlotArea} area
 * @param {number} radius of their marks in pixels: ends nearer than half of it are none
 * @returns {End[]}
 */
export function ends(kinks, row, area, radius) {
  /** @type {End[]} */
  const marks = [];
  for (const { x, left, right, at } of kinks) {
    const [before, after, own] = [left[row - 1], right[row - 1], at[row - 1]];
    if (row === 2 && jumps(left[0], right[0])) {
      // Where a function jumps it has no derivative, whatever its slopes are on both sides.
      const limits = [...new Set([before, after])].filter((y) => area.shows(x, y));
      marks.push(...limits.map((y) => ({ x, y, open: true })));
      continue;
    }
    const apart = (/** @type {number} */ y) => Math.abs(area.down(before) - area.down(y)) > radius / 2;
    if (apart(after) || apart(own)) {
      const heights = [...new Set([before, after, own])].filter((y) => area.shows(x, y));
      marks.push(...heights.map((y) => ({ x, y, open: y !== own })));
    }
  }
  return marks;
}

/** @param {number} before @param {number} after */
function jumps(before, after) {
  return Number.isFinite(before) && Number.isFinite(after) && before !== after;
}
