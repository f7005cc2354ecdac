import { fill } from 'app/chart/words/numbers.js';

/** @import { Mark, Marks, State, Words } from 'app/chart/types.js' */

/**
 * What is marked, in words: each curve's extrema and zeros, then where curves meet, then whether some may be missing.
 *
 * @param {Marks} found
 * @param {Pick<State, 'curves'>} state
 * @param {Words} words
 * @returns {string[]} sentences
 */
export function marksInWords({ marks, undecided, truncated }, { curves }, words) {
  /** @param {Mark} mark */
  const sentence = ({ kind, chart, label, curves: of }) =>
    fill(words[`chart.mark.${chart}.${kind}`], ...of.map((index) => curves[index].label), label);
  return [
    ...marks.map(sentence),
    ...(undecided ? [words['chart.mark.undecided']] : []),
    ...(truncated ? [words['chart.mark.truncated']] : []),
  ];
}
