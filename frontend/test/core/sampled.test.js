import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpack } from 'app/core/sampled.js';

test('an answer of the core is its rows, its kinks with their sides, and how high it reaches', () => {
  const step = [-1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, ...[0, 0, NaN, Infinity, 0, 1, 0], 0, 1, -2, 2, 1, 1];
  assert.deepEqual(unpack(Float64Array.from(step)), {
    rows: Float64Array.of(-1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0),
    kinks: [{ x: 0, left: [0, NaN], right: [Infinity, 0], at: [1, 0] }],
    extent: Float64Array.of(0, 1, -2, 2),
    fills: true,
  });
});

test('a smooth function has no kinks', () => {
  const { rows, kinks } = unpack(Float64Array.of(0, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0));
  assert.equal(rows.length, 6);
  assert.deepEqual(kinks, []);
});
