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
 * @param {import('app/explorer/types.js').Reading} state
 * @param {import('app/explorer/types.js').Reading} first
 * @returns {Pick<import('app/explorer/query.js').Overrides, 'x' | 'y'>}
 */
export function home(state, first) {
  const names = (/** @type {import('app/explorer/types.js').Reading} */ { curves }) =>
    curves.map((curve) => curve.name).join();
  return {
    x: range([first.window.from, first.window.to]),
    y: first.y && names(state) === names(first) ? range(first.y) : null,
  };
}
