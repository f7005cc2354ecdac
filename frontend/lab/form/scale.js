/** @import { Setting } from 'app/lab/types.js' */

/** From so many times the least on, equal factors are equally far on a slider of whole numbers. */
const WIDE = 100;

/** A range that is more than so many times as wide as usual values is not all on the slider. */
const FAR = 10;

/** Digits of a number that a slider sets. */
const DIGITS = 3;

/** So many places are a pixel or two from each other, and a step of the keyboard. */
const PLACES = 200;

/** More than so many whole numbers are not chosen by a slider. */
const MANY = 1e6;

/**
 * The slider of a number: where which of its values is.
 *
 * @typedef {object} Scale
 * @property {number} low
 * @property {number} high
 * @property {number} places that a slider stops at, but for the first
 * @property {(value: number) => number} position from 0 to 1
 * @property {(position: number) => number} value
 *
 * @param {Setting} setting a number, or numbers
 * @returns {Scale | null} null if it is not for sliders, as a seed
 */
export function scaleOf({ kind, min, max, logarithmic, standard: [usualText] }) {
  if (min === null || max === null) {
    return null;
  }
  const isWhole = kind === 'count' || kind === 'counts';
  if (isWhole && max - min > MANY) {
    return null;
  }
  if (logarithmic || (isWhole && min >= 1 && max >= WIDE * min)) {
    return byFactors(min, max, isWhole);
  }
  const usual = Math.max(1, ...usualText.split(',').map((text) => Math.abs(Number(text)) || 0));
  const reach = FAR * usual;
  return max - min > 4 * reach && !isWhole
    ? evenly(Math.max(min, -reach), Math.min(max, reach), isWhole)
    : evenly(min, max, isWhole);
}

/** @param {number} low @param {number} high @param {boolean} isWhole @returns {Scale} */
function byFactors(low, high, isWhole) {
  const from = Math.log(low);
  const width = Math.log(high) - from;
  return {
    low,
    high,
    places: PLACES,
    position: (value) => bounded((Math.log(Math.max(value, low)) - from) / width),
    value: (position) => rounded(Math.exp(from + position * width), low, high, isWhole, 0),
  };
}

/** @param {number} low @param {number} high @param {boolean} isWhole @returns {Scale} */
function evenly(low, high, isWhole) {
  const grain = 10 ** Math.floor(Math.log10((high - low) / 500));
  return {
    low,
    high,
    places: isWhole ? Math.min(PLACES, high - low) : PLACES,
    position: (value) => bounded((value - low) / (high - low)),
    value: (position) => rounded(low + position * (high - low), low, high, isWhole, grain),
  };
}

/** @param {number} position */
function bounded(position) {
  return Math.min(1, Math.max(0, position));
}

/** @param {number} value @param {number} low @param {number} high @param {boolean} isWhole @param {number} grain 0 for digits */
function rounded(value, low, high, isWhole, grain) {
  const near = isWhole
    ? Math.round(value)
    : Number((grain > 0 ? Math.round(value / grain) * grain : value).toPrecision(grain > 0 ? 12 : DIGITS));
  return Math.min(high, Math.max(low, near));
}
