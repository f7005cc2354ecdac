import { unpack } from 'app/core/sampled.js';

/** Half the width of the part of the plane that a sparkline shows, and its lower and upper end. */
const HALF = 4;
const LOW = -1.75;
const HIGH = 2.25;

/** Where a corner should stand to be seen: not farther out, and not higher up. */
const SEEN = { across: 3.5, up: 2 };

const POINTS = 49;

/**
 * The shape of a function in a part of the plane in which all its corners are seen.
 *
 * @param {import('app/explorer/types.js').Core} core
 * @param {string} f
 */
export function sparkline(core, f) {
  const scale = scaleOf(core, f);
  const half = HALF * scale;
  const [low, high] = [LOW * scale, HIGH * scale];
  return {
    viewBox: `${-half} ${-high} ${2 * half} ${high - low}`,
    axes: `M${-half} 0H${half}M0 ${-high}V${-low}`,
    shape: shape(core, f, half),
    band: band(core, f, half),
  };
}

/**
 * How many times as large the part of the plane has to be as that which most functions are told apart in.
 *
 * @param {import('app/explorer/types.js').Core} core
 * @param {string} f
 */
function scaleOf(core, f) {
  const far = 4 * HALF;
  const { kinks } = unpack(core.sample(f, -far, far, 2));
  return Math.max(
    1,
    ...kinks.map(({ x, at }) => Math.max(Math.abs(x) / SEEN.across, Math.abs(at[0]) / SEEN.up)),
  );
}

/**
 * The function as an SVG path, the plane upside down; a jump is a gap.
 *
 * @param {import('app/explorer/types.js').Core} core
 * @param {string} f
 * @param {number} half
 */
function shape(core, f, half) {
  const { rows } = unpack(core.sample(f, -half, half, POINTS));
  const count = rows.length / 3;
  let path = '';
  for (let i = 0; i < count; i++) {
    const jumps = i > 0 && rows[i] === rows[i - 1] && rows[count + i] !== rows[count + i - 1];
    path += `${i === 0 || jumps ? 'M' : 'L'}${rows[i].toFixed(2)} ${(-rows[count + i]).toFixed(2)}`;
  }
  return path;
}

/**
 * Between which ends the draws of a random function lie, as an SVG path; of another, nothing.
 *
 * @param {import('app/explorer/types.js').Core} core
 * @param {string} f
 * @param {number} half
 */
function band(core, f, half) {
  const edges = core.band(f, -half, half, POINTS);
  const count = Math.floor(edges.length / 3);
  const point = (/** @type {number} */ i, /** @type {number} */ row) =>
    `${edges[i].toFixed(2)} ${(-edges[row * count + i]).toFixed(2)}`;
  const there = Array.from({ length: count }, (_, i) => point(i, 1));
  const back = Array.from({ length: count }, (_, i) => point(count - 1 - i, 2));
  return count > 0 ? `M${[...there, ...back].join('L')}Z` : '';
}
