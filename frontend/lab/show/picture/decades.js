import { reading } from 'app/chart/words/numbers.js';
import { print } from 'app/lab/words.js';

/** Which numbers of a decade are told, where a logarithmic axis has many of these, some, or not even one. */
const DIGITS = [
  { below: 1.5, told: Array.from({ length: 45 }, (_, i) => (50 + 10 * i) / 50) },
  { below: 4, told: [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9] },
  { below: 15, told: [1, 1.5, 2, 3, 4, 5, 7] },
  { below: 1000, told: [1, 2, 5] },
  { below: Number.POSITIVE_INFINITY, told: [1] },
];

/** From here on numbers are told as powers of ten, as on the pictures of the server. */
const SMALL = 1e-3;

/** How far apart powers of ten are told. */
const PITCHES = [1, 2, 3, 5, 10, 20, 50, 100];

/**
 * Leaves of the ticks of a logarithmic axis round numbers that are evenly far apart.
 *
 * @param {{ min: number, max: number, ticks: { value: number }[] }} scale
 * @param {number} most how many there may be
 */
export function tellDecades(scale, most) {
  const width = scale.max / scale.min;
  const decades = Math.log10(width);
  const pitch = PITCHES.find((each) => decades / each < most) ?? Math.ceil(decades / most);
  scale.ticks = scale.ticks.filter(({ value }) => isTold(value, width, pitch));
}

/** @param {number} value of a logarithmic axis @param {number} width its greatest number by its least @param {number} pitch */
function isTold(value, width, pitch) {
  const decade = Math.floor(Math.log10(value) + 1e-9);
  const digit = Number((value / 10 ** decade).toPrecision(3));
  const digits = DIGITS.find(({ below }) => !(width >= below))?.told;
  return (digits?.includes(digit) ?? true) && decade % pitch === 0;
}

/** What a number is called on a logarithmic axis. @param {number} value */
export function tickOf(value) {
  return value < SMALL ? reading(value) : print(value);
}
