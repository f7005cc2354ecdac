import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align, exact, fill, fixed, reading, round } from 'app/chart/words/numbers.js';

test('an exact number is short, with a true minus and powers of ten', () => {
  assert.equal(exact(-0.25), '−0.25');
  assert.equal(exact(-0), '0');
  assert.equal(exact(1e-7), '10⁻⁷');
  assert.equal(exact(-1e21), '−10²¹');
  assert.equal(exact(2.5e21), '2.5×10²¹');
  assert.equal(exact(-1000000), '−1\u202f000\u202f000');
  assert.equal(exact(1234), '1234');
  assert.equal(exact(Number.NEGATIVE_INFINITY), '−∞');
});

test('a reading stands short where that is all, else with four decimals', () => {
  assert.equal(reading(0.25), '0.25');
  assert.equal(reading(1), '1');
  assert.equal(reading(0.12501), '0.1250');
  assert.equal(reading(-1.23456), '−1.2346');
  assert.equal(reading(1234.5678), '1234.57');
});

test('what computing adds to a decimal is not read', () => {
  assert.equal(reading(0.1 * 3), '0.3');
  assert.equal(reading(-100 * 0.07), '−7');
});

test('a reading of a tiny or huge value has significant digits', () => {
  assert.equal(reading(1.69951e-17), '1.700×10⁻¹⁷');
  assert.equal(reading(-4.23456e12), '−4.235×10¹²');
  assert.equal(reading(-4.2e12), '−4.2×10¹²');
  assert.equal(reading(1e-5), '10⁻⁵');
});

test('a reading is never rounded onto a plain number that it misses', () => {
  assert.equal(reading(Math.tanh(-9)), '−1 + 3.0×10⁻⁸');
  assert.equal(reading(1 - 2e-13), '1 − 2.0×10⁻¹³');
  assert.equal(reading(1.50003), '1.5 + 3.0×10⁻⁵');
  assert.equal(reading(0.99994), '0.9999');
});

test('differences of a narrow window are read with more decimals', () => {
  assert.equal(reading(0.123456789, 8), '0.12345679');
  assert.equal(reading(0.1234, 8), '0.1234');
});

test('the points of a column stand under each other', () => {
  const [digit, point] = ['\u2007', '\u2008'];
  assert.deepEqual(align(['1', '0.25', '−0.1966', '1 − 3.0×10⁻⁸']), [
    `1${point}${digit.repeat(4)}`,
    `0.25${digit.repeat(2)}`,
    '−0.1966',
    '1 − 3.0×10⁻⁸',
  ]);
});

test('a marked number of a column leaves the others where they are', () => {
  assert.deepEqual(align(['0*', '0.5']), ['0*\u2008\u2007', '0.5\u2007']);
});

test('a reading of what is not a number is a dash', () => {
  assert.equal(reading(Number.NaN), '–');
  assert.equal(reading(Infinity), '∞');
});

test('fixed keeps its decimals', () => {
  assert.equal(fixed(0.5, 2), '0.50');
  assert.equal(fixed(0, 2), '0');
});

test('rounding to a power of ten gives the nearest short decimal', () => {
  assert.equal(round(0.123456, -2), 0.12);
  assert.equal(round(123456, 3), 123000);
});

test('a template takes its values by number', () => {
  assert.equal(fill('{1} before {0}', 'a', 'b'), 'b before a');
});
