import { exact } from 'app/chart/words/numbers.js';

/** @typedef {number | string | null} Figure "inf" or "-inf" for an infinity, null for none */

const DIGITS = 6;

/**
 * Two results as they are compared: no longer than they differ.
 *
 * @param {Figure} naive
 * @param {Figure} value
 * @param {string} none for what is no number
 * @returns {string[]}
 */
export function compared(naive, value, none) {
  const short = [naive, value].map((figure) => written(figure, none, DIGITS));
  return short[0] === short[1] ? [naive, value].map((figure) => written(figure, none)) : short;
}

/**
 * @param {Figure} figure
 * @param {string} none
 * @param {number} [digits] all of them if it is left out
 */
function written(figure, none, digits) {
  if (figure === null) {
    return none;
  }
  const number = Number(String(figure).replace('inf', 'Infinity'));
  return exact(digits ? Number(number.toPrecision(digits)) : number);
}
