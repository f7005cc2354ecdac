import { round } from 'app/chart/words/numbers.js';

/** @import { Span } from 'app/chart/types.js' */

/**
 * How far from 0 a window may reach and how narrow it may be, as addresses take it. A little more than the narrowest
 * leaves room for rounding.
 *
 * @typedef {{ farthest: number, narrowest: number }} Limits
 */

/** Of the x axis. @type {Limits} */
const ACROSS = { farthest: 1e6, narrowest: 1.01e-6 };

/** Of the y axes. @type {Limits} */
export const UPWARDS = { farthest: 1e300, narrowest: 1.01e-300 };

/** The narrowest window far from 0, relative to that distance: farther in, numbers could not tell its ends apart. */
const NARROWEST_RATIO = 1.01e-12;

/** Powers of ten beyond this one are not rounded to. */
const LARGEST_POWER = 290;

/** @param {number} number @param {number} low @param {number} high */
export function clamp(number, low, high) {
  return Math.min(Math.max(number, low), high);
}

/**
 * Short numbers, no further off than the eye can see.
 *
 * @param {number} low
 * @param {number} high
 * @returns {Span}
 */
function tidy(low, high) {
  const exponent = Math.floor(Math.log10((high - low) / 1000));
  if (Math.abs(exponent) > LARGEST_POWER) {
    return [low, high];
  }
  return [round(low, exponent), round(high, exponent)];
}

/**
 * A window of this width from here, moved to where windows may be.
 *
 * @param {number} low
 * @param {number} width
 * @param {Limits} limits
 * @returns {Span}
 */
function place(low, width, { farthest }) {
  const from = clamp(low, -farthest, farthest - width);
  return tidy(from, from + width);
}

/**
 * The window seen closer.
 *
 * @param {Span} span
 * @param {number} factor 2 shows half as much
 * @param {number} [about] the point that stays where it is; the middle if left out
 * @param {Limits} [limits]
 * @returns {Span}
 */
export function zoom([low, high], factor, about = low / 2 + high / 2, limits = ACROSS) {
  const narrowest = Math.max(limits.narrowest, NARROWEST_RATIO * Math.max(Math.abs(low), Math.abs(high)));
  const width = clamp((high - low) / factor, narrowest, 2 * limits.farthest);
  return place(about - ((about - low) / (high - low)) * width, width, limits);
}

/**
 * The window moved sideways.
 *
 * @param {Span} span
 * @param {number} fraction of its width
 * @param {Limits} [limits]
 * @returns {Span}
 */
export function pan([low, high], fraction, limits = ACROSS) {
  return place(low + fraction * (high - low), high - low, limits);
}

/**
 * The window between two points, in any order.
 *
 * @param {number} one
 * @param {number} other
 * @param {Limits} [limits]
 * @returns {Span}
 */
export function between(one, other, limits = ACROSS) {
  const low = Math.min(one, other);
  return zoom([low, Math.max(one, other, low + limits.narrowest)], 1, undefined, limits);
}

/**
 * A point of the window, as short a number as its pixels can tell apart.
 *
 * @param {Span} span
 * @param {number} point
 * @param {number} pixels that the window is wide
 */
export function point([low, high], point, pixels) {
  return clamp(round(point, Math.floor(Math.log10((high - low) / pixels))), low, high);
}
