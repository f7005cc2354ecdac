/** So many places along a line are looked at. */
const PLACES = 24;

/**
 * Places along the line between two units, x and y in turn: Bézier's, with its handles half way.
 *
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 */
export function sampled(x1, y1, x2, y2) {
  const points = [];
  for (let place = 0; place <= PLACES; place++) {
    const t = place / PLACES;
    const rest = 1 - t;
    const middle = 3 * rest * t * ((x1 + x2) / 2);
    const turn = t * t * (3 - 2 * t);
    points.push(rest ** 3 * x1 + middle + t ** 3 * x2, y1 + turn * (y2 - y1));
  }
  return points;
}

/**
 * The line that a place is nearest to.
 *
 * @template {{ points: number[] }} T
 * @param {readonly T[]} lines
 * @param {number} x
 * @param {number} y
 * @param {number} farthest
 * @returns {T | null} none if none is as near as that
 */
export function nearest(lines, x, y, farthest) {
  let best = null;
  let least = farthest * farthest;
  for (const line of lines) {
    const { points } = line;
    for (let i = 2; i < points.length; i += 2) {
      const distance = toPiece(x, y, points, i);
      if (distance <= least) {
        least = distance;
        best = line;
      }
    }
  }
  return best;
}

/** The square of the distance to a piece. @param {number} x @param {number} y @param {number[]} points @param {number} i */
function toPiece(x, y, points, i) {
  const [x1, y1, x2, y2] = points.slice(i - 2, i + 2);
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length > 0 ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
  return (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2;
}
