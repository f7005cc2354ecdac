import { range } from 'app/explorer/query.js';

/**
 * The window that functions are first seen in: the first view's for the functions of the first view, whatever their
 * parameters; for others, one whose height the chart chooses.
 *
 * @param {import('app/explorer/types.js').Reading} state
 * @param {import('app/explorer/types.js').Reading} first
 * @returns {Pick<import('app/explorer/query.js').Overrides, 'x' | 'y'>}
 */
export function home(state, first) {
  const names = (/** @type {import('app/explorer/types.js').Reading} */ { curves }) =>
    curves.map((curve) => curve.name).join();
  return {
    x: range([first.window.from, first.window.to]),
    y: first.y && names(state) === names(first) ? range(first.y) : null,
  };
}
