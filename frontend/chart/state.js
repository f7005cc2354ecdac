/** @import { Curve, State } from 'app/chart/types.js' */

/** A curve that is shown, with its place among all of them: that is its colour. */
/** @typedef {{ curve: Curve, index: number }} Visible */

/** @typedef {'value' | 'derivative'} Kind which panel */

const KINDS = /** @type {const} */ (['value', 'derivative']);

/**
 * The curves that are not hidden; none before there is a state.
 *
 * @param {Pick<State, 'curves' | 'hidden'> | null} state
 * @returns {Visible[]}
 */
export function visible(state) {
  const curves = state?.curves ?? [];
  return curves
    .map((curve, index) => ({ curve, index }))
    .filter(({ index }) => !state?.hidden.includes(index));
}

/**
 * The panels that a state shows, from top to bottom; never none.
 *
 * @param {Pick<State, 'show'> | null} state
 * @returns {Kind[]}
 */
export function kindsOf(state) {
  const kinds = KINDS.filter((kind) => state?.show.includes(kind));
  return kinds.length > 0 ? kinds : ['value'];
}

/** Which row of the samples a panel draws: 1 for the values, 2 for the derivatives. @param {Kind} kind */
export function rowOf(kind) {
  return KINDS.indexOf(kind) + 1;
}
