import { drawn } from 'app/chart/state.js';
import { fill } from 'app/chart/words/numbers.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Mark, Marks, State, Words } from 'app/chart/types.js' */

/**
 * What is marked, in words: each curve's extrema and zeros, the same of the difference of two, then where curves meet,
 * then whether some may be missing.
 *
 * @param {Marks} found
 * @param {Pick<State, 'curves' | 'hidden' | 'minus'>} state
 * @param {Answers} answers
 * @param {Words} words
 * @returns {string[]} sentences
 */
export function marksInWords({ marks, undecided, truncated }, state, answers, words) {
  const labels = new Map(drawn(state, answers, words).map(({ curve, index }) => [index, curve.label]));
  /** @param {Mark} mark */
  const sentence = ({ kind, chart, label, curves: of }) =>
    fill(words[`chart.mark.${chart}.${kind}`], ...of.map((index) => labels.get(index) ?? ''), label);
  return [
    ...marks.map(sentence),
    ...(undecided ? [words['chart.mark.undecided']] : []),
    ...(truncated ? [words['chart.mark.truncated']] : []),
  ];
}
