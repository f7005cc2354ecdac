import assert from 'node:assert/strict';
import test from 'node:test';
import { nearest, sampled } from 'app/lab/nonlinearity/network/lines.js';

const level = { points: sampled(0, 0, 100, 0) };
const rising = { points: sampled(0, 0, 100, 100) };

test('a line is found beside which one points', () => {
  assert.equal(nearest([level, rising], 80, -5, 8), level);
  assert.equal(nearest([level, rising], 80, 80, 12), rising);
});

test('far from all lines there is none', () => {
  assert.equal(nearest([level, rising], 20, 60, 8), null);
  assert.equal(nearest([], 0, 0, 8), null);
});

test('places lie on the curve that is drawn, from end to end', () => {
  const { points } = rising;
  assert.deepEqual(points.slice(0, 2), [0, 0]);
  assert.deepEqual(points.slice(-2), [100, 100]);
  const middle = points.length / 2 - 1;
  assert.deepEqual(points.slice(middle, middle + 2), [50, 50]);
});
