import { drawn } from 'app/chart/state.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { State, Words } from 'app/chart/types.js' */

/**
 * The vertical windows of a state: those that were asked for, or what the curves need that are drawn.
 *
 * @param {Omit<State, 'frame'>} state
 * @param {Answers} answers
 * @param {(low: number, high: number, lowSlope: number, highSlope: number) => ArrayLike<number>} frame the core's
 * @param {Words} words
 * @returns {State['frame']}
 */
export function frameOf(state, answers, frame, words) {
  const { window, show, y, dy } = state;
  const needed = [Infinity, -Infinity, Infinity, -Infinity];
  const second = [...needed];
  for (const { curve } of drawn(state, words)) {
    include(needed, answers.sample(curve.f, window).extent);
    if (curve.stochastic && show.includes('draws')) {
      include(needed, answers.band(curve.f, window).subarray(-2));
    }
    if (show.includes('second')) {
      include(second, answers.second(curve.f, window).extent);
    }
  }
  const [low, high, lowSlope, highSlope] = Array.from(frame(needed[0], needed[1], needed[2], needed[3]));
  const [, , lowSecond, highSecond] = show.includes('second')
    ? Array.from(frame(second[0], second[1], second[2], second[3]))
    : [0, 0, -1, 1];
  return {
    value: y ?? [low, high],
    derivative: dy ?? [lowSlope, highSlope],
    second: [lowSecond, highSecond],
  };
}

/** @param {number[]} needed @param {Float64Array} ends a low one, a high one, and so on */
function include(needed, ends) {
  ends.forEach((end, i) => {
    needed[i] = i % 2 ? Math.max(needed[i], end) : Math.min(needed[i], end);
  });
}
