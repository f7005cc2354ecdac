/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Curve, State, Words } from 'app/chart/types.js' */

/** A curve that is shown, with its place among all of them: that is its colour. */
/** @typedef {{ curve: Curve, index: number }} Visible */

/** @typedef {'value' | 'derivative' | 'second'} Kind which panel */

/** The panels there can be, from top to bottom, as the core numbers them. */
export const KINDS = /** @type {const} */ (['value', 'derivative', 'second']);

/** The place of the difference, as the core counts: after all curves there can be. */
export const DIFFERENCE = 8;

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
 * What is drawn: the visible curves, and last the difference of two.
 *
 * @param {Pick<State, 'curves' | 'hidden' | 'minus'> | null} state
 * @param {Answers} answers
 * @param {Words} words
 * @returns {Visible[]}
 */
export function drawn(state, answers, words) {
  const pair = state?.minus?.map((index) => state.curves[index]);
  return pair
    ? [...visible(state), { curve: difference(pair, answers, words), index: DIFFERENCE }]
    : visible(state);
}

/**
 * @param {Curve[]} pair
 * @param {Answers} answers
 * @param {Words} words
 * @returns {Curve}
 */
function difference([minuend, subtrahend], answers, words) {
  const f = `${minuend.f}&${subtrahend.f}`;
  return {
    f,
    name: '',
    title: words['chart.difference'],
    label: answers.label(f, `${minuend.title}&${subtrahend.title}`),
    settings: [],
    stochastic: false,
  };
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

/** Which row of the samples a panel draws: 1 for the values, 2 for the slopes. @param {Kind} kind */
export function rowOf(kind) {
  return kind === 'value' ? 1 : 2;
}
