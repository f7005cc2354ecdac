import { fill, isShort, reading } from 'app/chart/words/numbers.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Kind } from 'app/chart/state.js' */
/** @import { Kink, State, Words } from 'app/chart/types.js' */

/** Behind a slope that is no derivative. */
const MARK = '*';

/**
 * @typedef {object} Point what a curve says at one place
 * @property {number} value
 * @property {number} slope the derivative; where there is none, what PyTorch takes
 * @property {Kink | undefined} kink if value or derivative jumps there
 * @property {() => number} second the second derivative, NaN where there is none
 * @property {boolean} tends whether the function has not reached what its value, as a double, says
 */

/**
 * Asks what a curve says at one place. Whoever shows or says it takes it from here.
 *
 * @param {string} f
 * @param {number} x in the window
 * @param {Answers} answers
 * @param {State} state
 * @returns {Point}
 */
export function pointOf(f, x, answers, { window }) {
  const [value, slope, tends] = Array.from(answers.evaluate(f, x));
  const kink = answers.sample(f, window).kinks.find((one) => one.x === x);
  const second = () => answers.evaluateSecond(f, x);
  return { value, slope, second, kink, tends: tends === 1 };
}

/** Whether the value itself jumps there. @param {Kink} kink */
export function isJump({ left, right, at }) {
  return left[0] !== right[0] || left[0] !== at[0];
}

/**
 * @param {Point} point
 * @param {Kind} kind
 */
export function numberOf({ value, slope, second }, kind) {
  return kind === 'value' ? value : kind === 'derivative' ? slope : second();
}

/**
 * @param {Point} point
 * @param {Kind} kind
 * @param {number} [decimals]
 */
export function textOf(point, kind, decimals) {
  const { value, slope, kink, tends } = point;
  if (kind === 'value') {
    return approximate(tends && isShort(value), value, decimals);
  }
  if (kind === 'second') {
    return reading(point.second(), decimals);
  }
  if (kink) {
    return isJump(kink) ? '–' : `${reading(slope, decimals)}${MARK}`;
  }
  return approximate(tends && slope === 0, slope, decimals);
}

/** @param {boolean} whether @param {number} number @param {number} [decimals] */
function approximate(whether, number, decimals) {
  return (whether ? '≈ ' : '') + reading(number, decimals);
}

/**
 * What has to be said of a point besides its numbers.
 *
 * @param {Point} point
 * @param {Words} words
 * @param {boolean} [sloped] whether the slope is among the numbers
 */
export function noteOf({ kink }, words, sloped = true) {
  if (!kink) {
    return '';
  }
  if (isJump(kink)) {
    return fill(words['chart.note.jump'], reading(kink.left[0]), reading(kink.right[0]));
  }
  return sloped ? words['chart.note.corner'] : '';
}

/**
 * The slope as a screen reader says it.
 *
 * @param {Point} point
 * @param {Words} words
 */
export function slopeInWords(point, words) {
  const { slope, kink } = point;
  if (!kink) {
    return fill(words['chart.cursor.derivative'], textOf(point, 'derivative'));
  }
  return isJump(kink)
    ? fill(words['chart.cursor.jump'], reading(kink.left[0]), reading(kink.right[0]))
    : fill(words['chart.cursor.corner'], reading(slope));
}
