import { exact } from 'app/chart/words/numbers.js';
import { range } from 'app/explorer/query.js';

/**
 * What a curve is called: its title and its parameters by their symbols, `Swish (β = 1.5)`.
 *
 * @param {import('app/explorer/types.js').Titled} entry of its function
 * @param {readonly (number | 'inf' | '-inf')[]} settings
 */
export function labelOf({ title, parameters }, settings) {
  const printed = parameters.map(({ symbol }, index) => {
    const setting = Number(String(settings[index]).replace('inf', 'Infinity'));
    return `${symbol} = ${exact(Number(setting.toPrecision(4)))}`;
  });
  return printed.length ? `${title} (${printed.join(', ')})` : title;
}

/**
 * The window that functions are first seen in: the first view's for the functions of the first view, whatever their
 * parameters; for others, one whose height the chart chooses.
 *
 * @param {import('app/explorer/types.js').State} state
 * @param {import('app/explorer/types.js').State} first
 * @returns {Pick<import('app/explorer/query.js').Overrides, 'x' | 'y'>}
 */
export function home(state, first) {
  const names = (/** @type {import('app/explorer/types.js').State} */ { curves }) =>
    curves.map((curve) => curve.name).join();
  return {
    x: range([first.window.from, first.window.to]),
    y: first.y && names(state) === names(first) ? range(first.y) : null,
  };
}

/**
 * A kink as numbers: JSON has neither infinities, which poles have, nor what a side without values has.
 *
 * @param {{ x: number, left: Told, right: Told, at: Told }} kink
 * @returns {import('app/chart/types.js').Kink}
 */
export function kinkOf({ x, left, right, at }) {
  return { x, left: numbers(left), right: numbers(right), at: numbers(at) };
}

/** @typedef {[number | 'inf' | '-inf' | null, number | 'inf' | '-inf' | null]} Told */

/** @param {Told} told @returns {[number, number]} */
function numbers([value, derivative]) {
  return [number(value), number(derivative)];
}

/** @param {number | 'inf' | '-inf' | null} told */
function number(told) {
  return told === null ? Number.NaN : Number(String(told).replace('inf', 'Infinity'));
}
