/**
 * A view as a query. This writes it in full; the core reads it and gives back the canonical form.
 *
 * @typedef {object} Overrides parts of a query in place of the state's own, as an address writes them
 * @property {string[]} [f]
 * @property {string} [x]
 * @property {string | null} [y] null where the chart shall choose
 * @property {string | null} [dy] the same for the derivative
 * @property {string | null} [at] null for no pinned cursor
 * @property {number[]} [hidden] indexes from 0
 * @property {number[] | null} [minus] indexes from 0; null for no difference
 * @property {string[]} [show]
 * @property {number} [seed]
 * @property {string} [share] in percent
 */

/** @param {number | string} number as an address writes it */
export function plain(number) {
  return String(number).replace('Infinity', 'inf').replace('e+', 'e');
}

/** @param {number | string} number as people write it: a minus sign and ∞ */
export function typeset(number) {
  return plain(number).replace('inf', '∞').replaceAll('-', '−');
}

/** A number as an address writes it, or a window: two of them with two dots between. */
const NUMBERS = /^(-?(inf|[.\d]+(e-?\d+)?)){1,2}$/;

/** @param {string} text as fields show it, if it is a number or a window */
export function inFields(text) {
  return NUMBERS.test(text) ? typeset(text) : text;
}

/** @param {string} text a number as people type it, to one as an address writes it */
export function untypeset(text) {
  return text.replaceAll('−', '-').replace('∞', 'inf').replace(/\s/g, '').replace(/^\+/, '');
}

/** @param {readonly number[]} span */
export function range([low, high]) {
  return `${plain(low)}..${plain(high)}`;
}

/**
 * @param {Omit<import('app/explorer/types.js').State, 'frame'>} state
 * @param {Overrides} [overrides]
 * @returns {string} without the question mark
 */
export function queryOf(state, overrides = {}) {
  const parts = {
    f: state.curves.map((curve) => curve.f),
    x: range([state.window.from, state.window.to]),
    y: state.y && range(state.y),
    dy: state.dy && range(state.dy),
    at: state.at === null ? null : plain(state.at),
    hidden: state.hidden,
    minus: state.minus,
    show: state.show,
    seed: state.seed,
    share: plain(state.share),
    ...overrides,
  };
  /** @type {[string, string | number | null][]} */
  const entries = [
    ...parts.f.map((f) => /** @type {[string, string]} */ (['f', f])),
    ['x', parts.x],
    ['y', parts.y],
    ['dy', parts.dy],
    ['points', state.window.points],
    ['hide', numbers(parts.hidden)],
    ['minus', numbers(parts.minus ?? [])],
    ['at', parts.at],
    ['show', parts.show.join(',')],
    ['seed', parts.seed],
    ['share', parts.share],
  ];
  return print(entries.filter(([, value]) => value !== null));
}

/**
 * What follows a page's path.
 *
 * @param {string} query of a view
 * @param {string | null} language that the address asks for, if it asks
 * @returns {string} a question mark and the whole query, or nothing
 */
export function suffix(query, language) {
  const whole = [query, language && `lang=${encodeURIComponent(language)}`].filter(Boolean).join('&');
  return whole && `?${whole}`;
}

/** @param {readonly number[]} indexes of curves, to their numbers in an address */
function numbers(indexes) {
  return indexes.map((index) => index + 1).join(',') || null;
}

/** @param {[string, string | number | null][]} entries names and values, in the order of the query */
export function print(entries) {
  return entries.map(([name, value]) => `${name}=${readable(String(value))}`).join('&');
}

/** @param {string} value escaped as the core does it */
function readable(value) {
  return encodeURIComponent(value)
    .replace(/%(3A|3D|2C|2F)/g, decodeURIComponent)
    .replaceAll('!', '%21');
}
