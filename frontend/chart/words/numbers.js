/** Numbers as a reader sees them: a true minus, powers of ten written out, thin spaces between thousands. */

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
  return `${digits}×10${Number(exponent) < 0 ? '⁻' : ''}${power}`;
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
 * A number in full, as short as it can be: `−0.25`, `10 000`, `10⁻⁷` as `1×10⁻⁷`.
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

/**
 * A number as a multiple of a power of ten.
 *
 * @param {number} number
 * @param {number} exponent of the power
 * @param {number} decimals
 */
export function scaled(number, exponent, decimals) {
  return print(number, () => `${(number / 10 ** exponent).toFixed(decimals)}e${exponent}`);
}

/**
 * A measured value, with enough digits to compare by: four decimals, or four significant digits where that would say
 * nothing. Whole numbers stand without decimals, so that 1 is told from almost 1.
 *
 * @param {number} number
 * @param {number} [decimals] more of them where differences are small
 */
export function reading(number, decimals = 4) {
  const size = Math.abs(number);
  if (Number.isInteger(number) && size < 1e7) {
    return exact(number);
  }
  if (size < 1e-3 || size >= 1e7) {
    return print(number, () => number.toExponential(3));
  }
  return fixed(number, size < 1000 ? decimals : decimals - 2);
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
