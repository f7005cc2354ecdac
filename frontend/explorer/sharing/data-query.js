import { print, range } from 'app/explorer/address/query.js';

/**
 * The query that asks the API for the numbers of a view: those of the curves that are seen.
 *
 * @param {import('app/explorer/types.js').State} state
 */
export function dataQuery(state) {
  const seen = state.curves.filter((_, index) => !state.hidden.includes(index));
  return print([
    ...(seen.length ? seen : state.curves).map((curve) => /** @type {[string, string]} */ (['f', curve.f])),
    ['x', range([state.window.from, state.window.to])],
    ['points', state.window.points],
    ...(state.show.includes('second') ? [/** @type {[string, number]} */ (['order', 2])] : []),
  ]);
}
