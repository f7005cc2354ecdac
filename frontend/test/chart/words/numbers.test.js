import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exact, fill, fixed, reading, round } from 'app/chart/words/numbers.js';

test('an exact number is short, with a true minus and powers of ten', () => {
  assert.equal(exact(-0.25), '−0.25');
  assert.equal(exact(-0), '0');
  assert.equal(exact(1e-7), '1×10⁻⁷');
  assert.equal(exact(2.5e21), '2.5×10²¹');
  assert.equal(exact(-1000000), '−1\u202f000\u202f000');
  assert.equal(exact(1234), '1234');
  assert.equal(exact(Number.NEGATIVE_INFINITY), '−∞');
});

test('a reading has four decimals where they tell something', () => {
  assert.equal(reading(0.25), '0.2500');
  assert.equal(reading(-1.23456), '−1.2346');
  assert.equal(reading(1234.5678), '1234.57');
});

test('a reading of a tiny or huge value has significant digits', () => {
  assert.equal(reading(1.69951e-17), '1.700×10⁻¹⁷');
  assert.equal(reading(-4.2e12), '−4.200×10¹²');
});

test('a reading tells 1 from almost 1', () => {
  assert.equal(reading(1), '1');
  assert.equal(reading(1 - 1e-9), '1.0000');
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
