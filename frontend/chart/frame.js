import { visible } from 'app/chart/state.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { State } from 'app/chart/types.js' */

/**
 * The vertical windows of a state: the function's is the one that was asked for, or what the visible curves need.
 *
 * @param {Omit<State, 'frame'>} state
 * @param {Answers} answers
 * @param {(low: number, high: number, lowSlope: number, highSlope: number) => ArrayLike<number>} frame the core's
 * @returns {State['frame']}
 */
export function frameOf(state, answers, frame) {
  const { window, show, y, dy } = state;
  const needed = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { curve } of visible(state)) {
    include(needed, answers.sample(curve.f, window).extent);
    if (curve.stochastic && show.includes('draws')) {
      include(needed, answers.band(curve.f, window).subarray(-2));
    }
  }
  const [low, high, lowSlope, highSlope] = needed;
  const chosen = frame(low, high, lowSlope, highSlope);
  return { value: y ?? [chosen[0], chosen[1]], derivative: dy ?? [chosen[2], chosen[3]] };
}

/** @param {number[]} needed @param {Float64Array} ends a low one, a high one, and so on */
function include(needed, ends) {
  ends.forEach((end, i) => {
    needed[i] = i % 2 ? Math.max(needed[i], end) : Math.min(needed[i], end);
  });
}
