import { unpack } from 'app/core/sampled.js';

/** Half the width of the part of the plane that a sparkline shows, and its lower and upper end. */
const HALF = 4;
const LOW = -1.75;
const HIGH = 2.25;

const POINTS = 49;

/** The `viewBox` of a sparkline: the plane itself, upside down. */
export const VIEW_BOX = `${-HALF} ${-HIGH} ${2 * HALF} ${HIGH - LOW}`;

/**
 * The shape of a function as an SVG path; a jump is a gap.
 *
 * @param {import('app/explorer/types.js').Core} core
 * @param {string} f
 */
export function sparkline(core, f) {
  const { rows } = unpack(core.sample(f, -HALF, HALF, POINTS));
  const count = rows.length / 3;
  let path = '';
  for (let i = 0; i < count; i++) {
    const jumps = i > 0 && rows[i] === rows[i - 1] && rows[count + i] !== rows[count + i - 1];
    path += `${i === 0 || jumps ? 'M' : 'L'}${rows[i].toFixed(2)} ${(-rows[count + i]).toFixed(2)}`;
  }
  return path;
}
