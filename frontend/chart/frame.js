import { drawn } from 'app/chart/state.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { State, Words } from 'app/chart/types.js' */

/** Low and high of what is not to be seen, and of a window that nobody has asked for. */
const NOTHING = [Infinity, -Infinity];
const UNASKED = [NaN, NaN];

/**
 * The vertical windows of a state, as the core chooses them.
 *
 * @param {Omit<State, 'frame'>} state
 * @param {Answers} answers
 * @param {Words} words
 * @returns {State['frame']}
 */
export function frameOf(state, answers, words) {
  const { window, show, y, dy } = state;
  const needed = drawn(state, answers, words).flatMap(({ curve: { f, stochastic } }) => [
    ...answers.sample(f, window).extent,
    ...(stochastic && show.includes('draws') ? answers.band(f, window).subarray(-2) : NOTHING),
    ...(show.includes('second') ? answers.second(f, window).extent.subarray(2) : NOTHING),
  ]);
  const asked = [...(y ?? UNASKED), ...(dy ?? UNASKED)];
  const [low, high, lowSlope, highSlope, lowSecond, highSecond] = Array.from(
    answers.core.frame(Float64Array.from(needed), Float64Array.from(asked)),
  );
  return { value: [low, high], derivative: [lowSlope, highSlope], second: [lowSecond, highSecond] };
}
