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

/**
 * @typedef {'pole' | 'edge' | 'jump' | 'gap' | 'corner' | 'steep' | 'smooth'} Sort of what happens at a kink: the value
 *   is infinite beside it; there is none on one side; it jumps, or there is none at this one point; the slope alone
 *   jumps; it is infinite, the same on both sides; or nothing does, but the formula has another slope there, or none
 */

/** @param {Kink} kink @returns {Sort} */
export function sortOf({ left: [before, rise], right: [after, fall], at: [value] }) {
  if (Math.abs(before) === Infinity || Math.abs(after) === Infinity) {
    return 'pole';
  }
  if (Number.isNaN(before) || Number.isNaN(after)) {
    return 'edge';
  }
  if (before !== after || (Number.isFinite(value) && value !== before)) {
    return 'jump';
  }
  if (!Number.isFinite(value)) {
    return 'gap';
  }
  return rise !== fall ? 'corner' : Math.abs(rise) === Infinity ? 'steep' : 'smooth';
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
    switch (sortOf(kink)) {
      case 'corner':
        return `${reading(slope, decimals)}${MARK}`;
      case 'steep':
      case 'smooth':
        return reading(kink.left[1], decimals);
      default:
        return '–';
    }
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
  const sort = sortOf(kink);
  if (sort === 'steep' || sort === 'smooth' || (sort === 'corner' && !sloped)) {
    return '';
  }
  return fill(words[`chart.note.${sort}`], reading(kink.left[0]), reading(kink.right[0]));
}

/**
 * The slope as a screen reader says it.
 *
 * @param {Point} point
 * @param {Words} words
 */
export function slopeInWords(point, words) {
  const { slope, kink } = point;
  const sort = kink ? sortOf(kink) : 'smooth';
  if (!kink || sort === 'steep' || sort === 'smooth') {
    return fill(words['chart.cursor.derivative'], textOf(point, 'derivative'));
  }
  return sort === 'corner'
    ? fill(words['chart.cursor.corner'], reading(slope))
    : fill(words[`chart.cursor.${sort}`], reading(kink.left[0]), reading(kink.right[0]));
}
