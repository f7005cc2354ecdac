/** Numbers as a reader sees them: a true minus, powers of ten written out, thin spaces between thousands. */

/** Blanks as wide as a digit and as a point. */
const DIGIT = '\u2007';
const POINT = '\u2008';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** @param {string} text */
function typeset(text) {
  const [mantissa, exponent] = text.split('e');
  const [whole, fraction] = mantissa.replace('-', '−').split('.');
  const grouped = /\d{5}/.test(whole) ? whole.replace(/(?<=\d)(?=(\d{3})+$)/g, '\u202f') : whole;
  const digits = fraction ? `${grouped}.${fraction}` : grouped;
  if (!exponent) {
    return digits;
  }
  const power = String(Math.abs(Number(exponent))).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);
  const factor = { 1: '', '−1': '−' }[digits] ?? `${digits}×`;
  return `${factor}10${Number(exponent) < 0 ? '⁻' : ''}${power}`;
}

/** @param {number} number @param {(number: number) => string} finite */
function print(number, finite) {
  if (Number.isNaN(number)) {
    return '–';
  }
  if (Math.abs(number) === Infinity) {
    return number < 0 ? '−∞' : '∞';
  }
  return number === 0 ? '0' : typeset(finite(number));
}

/**
 * A number in full, as short as it can be: `−0.25`, `10 000`, `10⁻⁷`.
 *
 * @param {number} number
 */
export function exact(number) {
  return print(number, String);
}

/**
 * A number with this many decimals.
 *
 * @param {number} number
 * @param {number} decimals
 */
export function fixed(number, decimals) {
  return print(number, () => number.toFixed(decimals));
}

/** So many units in the last place are what computing may have added to a decimal that is meant. */
const NOISE = 4 * Number.EPSILON;

/**
 * A measured value, to compare by. What is short stands short: `1`, `0.25`. What is rounded keeps all its decimals, so
 * that `0.1000` is told from `0.1`; it has four significant digits where decimals would say nothing. A value is never
 * rounded onto a plain number that it misses: it stands as far from that as it is, `1 − 3.1×10⁻⁸`.
 *
 * @param {number} number
 * @param {number} [decimals] more of them where differences are small
 */
export function reading(number, decimals = 4) {
  const size = Math.abs(number);
  if (!Number.isFinite(number) || number === 0) {
    return exact(number);
  }
  if (size < 1e-3 || size >= 1e7) {
    const rounded = Number(number.toExponential(3));
    const digits = isMeant(rounded, number) ? rounded.toExponential() : number.toExponential(3);
    return print(number, () => digits);
  }
  const places = size < 1000 ? decimals : decimals - 2;
  const rounded = Math.sign(number) * round(size, -places);
  if (isMeant(rounded, number)) {
    return exact(rounded);
  }
  const missed = number - rounded;
  return isPlain(rounded)
    ? `${exact(rounded)} ${missed < 0 ? '−' : '+'} ${print(Math.abs(missed), (by) => by.toExponential(1))}`
    : fixed(rounded, places);
}

/**
 * Whether a number reads as a short decimal in full.
 *
 * @param {number} number
 */
export function isShort(number) {
  return isMeant(Number(number.toFixed(4)), number);
}

/** Whether a decimal is the number but for what computing may have added. @param {number} decimal @param {number} number */
export function isMeant(decimal, number) {
  return Math.abs(number - decimal) <= NOISE * Math.abs(number);
}

/** Whether a number is one that people think of: it has one decimal at most. @param {number} number */
function isPlain(number) {
  return Number.isInteger(Number((10 * number).toPrecision(12)));
}

/**
 * Numbers of a column, their points under each other: with blanks as wide as the decimals that the longest has, in a
 * font whose digits are all as wide.
 *
 * @param {string[]} texts
 */
export function align(texts) {
  const parts = texts.map((text) => {
    const [, number, mark] = /** @type {string[]} */ (text.match(/^(.*?)(\*?)$/));
    const decimals = number.match(/^−?[\d\u202f]+(?:\.(\d+))?$/);
    return { number, mark, decimals: decimals ? (decimals[1]?.length ?? 0) : null };
  });
  const most = Math.max(...parts.map(({ decimals }) => decimals ?? 0));
  const marked = parts.some(({ mark }) => mark);
  return parts.map(
    ({ number, mark, decimals }) =>
      number + mark + padding(decimals ?? most, most) + (marked && !mark ? DIGIT : ''),
  );
}

/** @param {number} decimals that there are @param {number} wanted */
function padding(decimals, wanted) {
  return (decimals === 0 && wanted > 0 ? POINT : '') + DIGIT.repeat(wanted - decimals);
}

/**
 * The nearest multiple of a power of ten.
 *
 * @param {number} number
 * @param {number} exponent
 */
export function round(number, exponent) {
  const power = 10 ** Math.abs(exponent);
  return exponent < 0 ? Math.round(number * power) / power : Math.round(number / power) * power;
}

/**
 * Puts arguments into a message template.
 *
 * @param {string} template with {0}, {1}, …
 * @param {...string} values
 */
export function fill(template, ...values) {
  return template.replace(/\{(\d)\}/g, (_, index) => values[Number(index)]);
}
