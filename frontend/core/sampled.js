/**
 * A function as the core has sampled it.
 *
 * @typedef {object} Sampled
 * @property {Float64Array} rows every x, then every f(x), then every f′(x); a kink inside the window stands twice
 * @property {import('app/chart/types.js').Kink[]} kinks of the window, both its ends included
 * @property {Float64Array} extent between which ends the values are, and between which the slopes are, poles cut off
 * @property {boolean} [fills] whether the rows go to and fro within a band, which they fill since they cannot follow
 */

/** How many numbers the core tells of a kink, and of an extent. */
const KINK = 7;
const EXTENT = 4;

/**
 * @param {Float64Array} answer of the core's `sample`
 * @returns {Sampled}
 */
export function unpack(answer) {
  const last = answer.length - 1;
  const extent = last - 1 - EXTENT;
  const rows = extent - KINK * answer[last];
  const kinks = [];
  for (let i = rows; i < extent; i += KINK) {
    kinks.push({
      x: answer[i],
      left: pair(answer, i + 1),
      right: pair(answer, i + 3),
      at: pair(answer, i + 5),
    });
  }
  return {
    rows: answer.subarray(0, rows),
    kinks,
    extent: answer.subarray(extent, last - 1),
    fills: answer[last - 1] > 0,
  };
}

/** @param {Float64Array} numbers @param {number} index @returns {[number, number]} value and derivative */
function pair(numbers, index) {
  return [numbers[index], numbers[index + 1]];
}
