import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleOf } from 'app/lab/form/scale.js';

/** @param {object} changes @returns {any} */
function setting(changes) {
  return { kind: 'amount', min: 0, max: 1, logarithmic: false, standard: ['0.5'], ...changes };
}

test('equal differences are equally far on a linear scale', () => {
  const scale = scaleOf(setting({ min: 0, max: 2 }));
  assert.equal(scale?.value(0.5), 1);
  assert.equal(scale?.position(1.5), 0.75);
});

test('equal factors are equally far on a logarithmic scale, and values have three digits', () => {
  const scale = scaleOf(setting({ min: 1e-6, max: 100, logarithmic: true }));
  assert.equal(scale?.value(0), 1e-6);
  assert.equal(scale?.value(0.5), 0.01);
  assert.equal(scale?.value(0.51), 0.012);
  assert.equal(scale?.position(0.01), 0.5);
});

test('a count over a wide range goes by factors, and stays whole', () => {
  const scale = scaleOf(setting({ kind: 'count', min: 1, max: 10_000, standard: ['500'] }));
  assert.equal(scale?.value(0.5), 100);
  assert.equal(scale?.value(0.1), 3);
});

test('the slider of a number with far bounds has what is usual', () => {
  const scale = scaleOf(setting({ min: -1000, max: 1000 }));
  assert.deepEqual([scale?.low, scale?.high], [-10, 10]);
  assert.equal(scale?.position(500), 1);
});

test('a seed has no slider', () => {
  assert.equal(scaleOf(setting({ kind: 'count', min: 0, max: 429_496_728, standard: ['1'] })), null);
});
