import assert from 'node:assert/strict';
import { test } from 'node:test';

import { next, stops } from 'app/lab/show/picture/walk.js';

const line = (/** @type {number[]} */ xs, style = 'line') => ({
  data: xs.map((x) => ({ x, y: x * x })),
  style,
});

test('what is told at a place has its x, whatever its number in the series', () => {
  assert.deepEqual(stops([line([1, 2, 4]), line([2, 4])], false), [
    [{ datasetIndex: 0, index: 0 }],
    [
      { datasetIndex: 0, index: 1 },
      { datasetIndex: 1, index: 0 },
    ],
    [
      { datasetIndex: 0, index: 2 },
      { datasetIndex: 1, index: 1 },
    ],
  ]);
});

test('paths that come back are followed step by step', () => {
  assert.deepEqual(stops([line([3, 1, 3])], true).flat(), [
    { datasetIndex: 0, index: 0 },
    { datasetIndex: 0, index: 1 },
    { datasetIndex: 0, index: 2 },
  ]);
});

test('a guide and what has no value are passed over', () => {
  assert.deepEqual(stops([line([1, 2], 'guide'), line([Number.NaN, 5])], false), [
    [{ datasetIndex: 1, index: 1 }],
  ]);
});

test('arrow keys begin at an end and stay there', () => {
  const all = stops([line([1, 2, 3])], false);
  assert.equal(next(all, [], 'ArrowRight'), all[0]);
  assert.equal(next(all, [], 'ArrowLeft'), all[2]);
  assert.equal(next(all, all[0], 'ArrowRight'), all[1]);
  assert.equal(next(all, all[0], 'ArrowLeft'), all[0]);
  assert.equal(next(all, all[2], 'ArrowRight'), all[2]);
  assert.equal(next(all, all[1], 'Home'), all[0]);
  assert.equal(next(all, all[1], 'End'), all[2]);
});

test('other keys, and any where there is nothing, lead nowhere', () => {
  assert.equal(next(stops([line([1])], false), [], 'a'), null);
  assert.equal(next([], [], 'ArrowLeft'), null);
  assert.equal(next([], [], 'End'), null);
});
