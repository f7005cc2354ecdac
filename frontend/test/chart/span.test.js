import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, pan, point, UPWARDS, zoom } from 'app/chart/span.js';

test('zooming keeps the point that it is about', () => {
  assert.deepEqual(zoom([-6, 6], 2), [-3, 3]);
  assert.deepEqual(zoom([-6, 6], 2, 6), [0, 6]);
  assert.deepEqual(zoom([0, 4], 0.5, 1), [-1, 7]);
});

test('zooming in and out ends where an address ends', () => {
  const [low, high] = zoom([-6, 6], 1e12, 0.3);
  assert.ok(high - low >= 1e-6 && high - low < 1.1e-6);
  assert.deepEqual(zoom([-6, 6], 1e-12), [-1e6, 1e6]);
  const [from, to] = zoom([999999, 1e6], 1e12, 999999.7);
  assert.ok(to - from >= 1e-6 && to <= 1e6);
});

test('panning moves by a share of the width and stops at the edge', () => {
  assert.deepEqual(pan([-6, 6], 0.25), [-3, 9]);
  assert.deepEqual(pan([999990, 999999], 1), [999991, 1e6]);
});

test('a window has numbers no longer than the eye can use', () => {
  assert.deepEqual(zoom([-6, 6], 1.1, 1.2345), [-5.34, 5.57]);
});

test('two points span a window in any order, never too narrow', () => {
  assert.deepEqual(between(2, -1), [-1, 2]);
  const [low, high] = between(2, 2);
  assert.ok(high - low >= 1e-6);
});

test('a point is as short as its pixels allow and stays in the window', () => {
  assert.equal(point([-6, 6], 1.23456, 800), 1.23);
  assert.equal(point([-6, 6], 7, 800), 6);
});

test('a vertical window may be where curves are', () => {
  assert.deepEqual(pan([2e9, 4e9], 0.5, UPWARDS), [3e9, 5e9]);
  assert.deepEqual(zoom([-6e300, 6e300], 1, undefined, UPWARDS).map(Math.sign), [-1, 1]);
  const [low, high] = zoom([1e-9, 2e-9], 2, undefined, UPWARDS);
  assert.ok(high - low < 1e-9);
});
