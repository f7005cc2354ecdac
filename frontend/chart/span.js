import { round } from 'app/chart/words/numbers.js';

/** @import { Span } from 'app/chart/types.js' */

/** Windows reach this far from 0. */
const FARTHEST = 1e6;

/** An address takes 1e-6; a little more leaves room for rounding. */
const NARROWEST = 1.01e-6;

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
  return [round(low, exponent), round(high, exponent)];
}

/**
 * A window of this width from here, moved to where windows may be.
 *
 * @param {number} low
 * @param {number} width
 * @returns {Span}
 */
function place(low, width) {
  const from = clamp(low, -FARTHEST, FARTHEST - width);
  return tidy(from, from + width);
}

/**
 * The window seen closer.
 *
 * @param {Span} span
 * @param {number} factor 2 shows half as much
 * @param {number} [about] the point that stays where it is; the middle if left out
 * @returns {Span}
 */
export function zoom([low, high], factor, about = (low + high) / 2) {
  const width = clamp((high - low) / factor, NARROWEST, 2 * FARTHEST);
  return place(about - ((about - low) / (high - low)) * width, width);
}

/**
 * The window moved sideways.
 *
 * @param {Span} span
 * @param {number} fraction of its width
 * @returns {Span}
 */
export function pan([low, high], fraction) {
  return place(low + fraction * (high - low), high - low);
}

/**
 * The window between two points, in any order.
 *
 * @param {number} one
 * @param {number} other
 * @returns {Span}
 */
export function between(one, other) {
  return zoom([Math.min(one, other), Math.max(one, other, Math.min(one, other) + NARROWEST)], 1);
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
