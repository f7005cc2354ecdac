import { exact, fixed, scaled } from 'app/chart/words/numbers.js';

/** @import { Span } from 'app/chart/types.js' */

/** A label of more characters than this says how far it is from a rounder one. */
const LONGEST = 9;

/**
 * @typedef {object} Step what lies between two ticks: 1, 2 or 5 times a power of ten
 * @property {1 | 2 | 5} mantissa
 * @property {number} exponent
 */

/** @param {Step} step */
const size = ({ mantissa, exponent }) => multiple(1, { mantissa, exponent });

/**
 * A multiple of a step, correctly rounded: 3 × 0.1 is 0.3.
 *
 * @param {number} n
 * @param {Step} step
 */
function multiple(n, { mantissa, exponent }) {
  return exponent < 0 ? (n * mantissa) / 10 ** -exponent : n * mantissa * 10 ** exponent;
}

/**
 * @param {Span} span
 * @param {Step} step
 */
function multiples([low, high], step) {
  const width = size(step);
  const slack = 1e-9 * width;
  const values = [];
  for (let n = Math.ceil((low - slack) / width); multiple(n, step) <= high + slack; n++) {
    values.push(multiple(n, step) + 0);
  }
  return values;
}

/**
 * The steps from one power of ten below what is wanted, ascending.
 *
 * @param {number} wanted
 * @returns {Generator<Step, never>}
 */
function* steps(wanted) {
  for (let exponent = Math.floor(Math.log10(wanted)); ; exponent++) {
    yield { mantissa: 1, exponent };
    yield { mantissa: 2, exponent };
    yield { mantissa: 5, exponent };
  }
}

/**
 * How many zeros a number ends with, before or after the point; 0 ends with all of them.
 *
 * @param {number} value
 */
function roundness(value) {
  if (value === 0) {
    return Infinity;
  }
  const [mantissa, exponent] = value.toExponential(14).split('e');
  return Number(exponent) - mantissa.replace(/\.?0+$/, '').replace(/\D/g, '').length;
}

/**
 * @param {number[]} values
 * @param {Step} step
 */
function label(values, { exponent }) {
  const largest = Math.max(...values.map(Math.abs));
  if (largest >= 1e7 || largest < 1e-4) {
    return powers(values, exponent);
  }
  const labels = values.map((value) => fixed(value, Math.max(0, -exponent)));
  if (exponent >= 0 || labels.every((text) => text.length <= LONGEST)) {
    return labels;
  }
  const base = values.reduce((best, value) => (roundness(value) > roundness(best) ? value : best));
  const distances = powers(
    values.map((value) => Math.abs(value - base)),
    exponent,
  );
  return values.map((value, i) =>
    value === base ? exact(base) : `… ${value < base ? '−' : '+'} ${distances[i]}`,
  );
}

/**
 * Labels with one power of ten, that of the largest.
 *
 * @param {number[]} values
 * @param {number} exponent of the step
 */
function powers(values, exponent) {
  const largest = Math.max(...values.map(Math.abs));
  const common = Math.floor(Math.log10(largest || 1) + 1e-6);
  return values.map((value) => scaled(value, common, Math.max(0, common - exponent)));
}

/**
 * Round numbers along an axis, as many as fit.
 *
 * @param {Span} span what the axis shows
 * @param {number} length of the axis in pixels
 * @param {(label: string) => number} room how many pixels a label needs
 * @returns {{ values: number[], labels: string[] }}
 */
export function ticks(span, length, room) {
  const [low, high] = span;
  const perPixel = (high - low) / Math.max(length, 1);
  for (const step of steps(room('0') * perPixel)) {
    const values = multiples(span, step);
    const labels = values.length > 0 ? label(values, step) : [];
    const rooms = labels.map((text) => room(text) * perPixel);
    if (rooms.every((own, i) => i === 0 || (rooms[i - 1] + own) / 2 <= size(step) * 1.000001)) {
      return { values, labels };
    }
  }
  throw new RangeError('an axis needs a length');
}
