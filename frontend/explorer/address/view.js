import { range } from 'app/explorer/address/query.js';

/** @import { Core } from 'app/core/core.js' */
/** @import { Reading } from 'app/explorer/types.js' */

/**
 * The window that functions are first seen in.
 *
 * @param {Pick<Reading, 'curves'>} state
 * @param {Pick<Reading, 'window'>} first
 * @param {Pick<Core, 'home'>} core
 * @returns {Pick<import('app/explorer/address/query.js').Overrides, 'x' | 'y' | 'dy'>}
 */
export function home(state, first, core) {
  const [low, high] = Array.from(core.home(notations(state)));
  return {
    x: range([first.window.from, first.window.to]),
    y: high === undefined ? null : range([low, high]),
    dy: null,
  };
}

/**
 * @typedef {Pick<Reading, 'curves' | 'hidden' | 'minus'>} Parts what speaks of curves
 *   by their places
 */

/**
 * A view without one of its curves.
 *
 * @param {Parts} state
 * @param {number} index
 * @returns {import('app/explorer/address/query.js').Overrides}
 */
export function without({ curves, hidden, minus }, index) {
  const moved = (/** @type {number} */ other) => (other > index ? other - 1 : other);
  return {
    f: curves.map((curve) => curve.f).filter((_, other) => other !== index),
    hidden: hidden.filter((other) => other !== index).map(moved),
    minus: minus && !minus.includes(index) ? minus.map(moved) : null,
  };
}

/**
 * A view with one of its curves a second time, beside it.
 *
 * @param {Parts} state
 * @param {number} index
 * @returns {import('app/explorer/address/query.js').Overrides}
 */
export function withTwin({ curves, hidden, minus }, index) {
  const f = curves.map((curve) => curve.f);
  const moved = (/** @type {number} */ other) => (other > index ? other + 1 : other);
  return {
    f: [...f.slice(0, index + 1), ...f.slice(index)],
    hidden: hidden.map(moved),
    minus: minus?.map(moved) ?? null,
  };
}

/**
 * Whether the vertical window of functions would stay behind others in their place, though nobody has chosen it.
 *
 * @param {Pick<Reading, 'curves' | 'y'>} former
 * @param {Pick<Reading, 'curves'>} next
 * @param {Pick<Core, 'outgrown'>} core
 */
export function outgrown(former, next, core) {
  const { y } = former;
  return y !== null && core.outgrown(notations(former), y[0], y[1], notations(next));
}

/** @param {Pick<Reading, 'curves'>} state */
function notations({ curves }) {
  return curves.map((curve) => curve.f).join('&');
}

/**
 * What is left of a view where the language of formulas cannot be had.
 *
 * @param {Reading} state
 * @returns {Reading}
 */
export function withoutFormulas(state) {
  const left = state.show.filter((part) => !state.formulas.includes(part));
  const drawn = left.some((part) => part === 'value' || part === 'derivative');
  /** @type {Reading['show']} */
  const show = drawn ? left : ['value', 'derivative', ...left];
  return { ...state, minus: null, show, formulas: [] };
}
