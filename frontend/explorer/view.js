import { range } from 'app/explorer/query.js';

/**
 * The window that functions are first seen in: the first view's for exactly its functions; for others, or with other
 * parameters, one whose height the chart chooses.
 *
 * @param {import('app/explorer/types.js').Reading} state
 * @param {import('app/explorer/types.js').Reading} first
 * @returns {Pick<import('app/explorer/query.js').Overrides, 'x' | 'y' | 'dy'>}
 */
export function home(state, first) {
  return {
    x: range([first.window.from, first.window.to]),
    y: first.y && notations(state) === notations(first) ? range(first.y) : null,
    dy: null,
  };
}

/**
 * @typedef {Pick<import('app/explorer/types.js').Reading, 'curves' | 'hidden' | 'minus'>} Parts what speaks of curves
 *   by their places
 */

/**
 * A view without one of its curves.
 *
 * @param {Parts} state
 * @param {number} index
 * @returns {import('app/explorer/query.js').Overrides}
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
 * @returns {import('app/explorer/query.js').Overrides}
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
 * Whether the functions of the first view have been changed and its vertical window would stay behind. Nobody has chosen
 * that window: it is the first view's own as long as its functions are, and theirs alone.
 *
 * @param {Pick<import('app/explorer/types.js').Reading, 'curves' | 'y'>} former
 * @param {Pick<import('app/explorer/types.js').Reading, 'curves'>} next
 * @param {Pick<import('app/explorer/types.js').Reading, 'curves' | 'y'>} first
 */
export function outgrown(former, next, first) {
  return (
    String(former.y) === String(first.y) &&
    notations(former) === notations(first) &&
    notations(next) !== notations(first)
  );
}

/** @param {Pick<import('app/explorer/types.js').Reading, 'curves'>} state */
function notations({ curves }) {
  return curves.map((curve) => curve.f).join();
}

/**
 * Whether it takes the language of formulas to show a view: its second derivatives, its marks, its difference.
 *
 * @param {Pick<import('app/explorer/types.js').Reading, 'show' | 'minus'>} state
 */
export function needsFormulas({ show, minus }) {
  return minus !== null || show.includes('second') || show.includes('marks');
}

/**
 * What is left of a view where the language of formulas cannot be had.
 *
 * @param {import('app/explorer/types.js').Reading} state
 * @returns {import('app/explorer/types.js').Reading}
 */
export function withoutFormulas(state) {
  return { ...state, minus: null, show: state.show.filter((part) => part !== 'second' && part !== 'marks') };
}
