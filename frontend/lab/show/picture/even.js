/** @import { Axis } from 'app/lab/types.js' */

/**
 * From where to where two axes go, at least as far as they are told, with a unit as long on both.
 *
 * @param {Axis} x which says from where to where
 * @param {Axis} y likewise
 * @param {{ width: number, height: number }} area in pixels; as told where there is no room at all
 */
export function evenRanges(x, y, { width, height }) {
  if (!(width > 0 && height > 0)) {
    return { x: around(x, span(x)), y: around(y, span(y)) };
  }
  const unit = Math.max(span(x) / width, span(y) / height);
  return { x: around(x, unit * width), y: around(y, unit * height) };
}

/** @param {Axis} axis */
function span({ low, high }) {
  return (high ?? 1) - (low ?? 0);
}

/** @param {Axis} axis @param {number} length */
function around({ low, high }, length) {
  const middle = ((low ?? 0) + (high ?? 1)) / 2;
  return [middle - length / 2, middle + length / 2];
}
