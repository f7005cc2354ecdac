import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharing } from 'app/lab/show/reach.js';

/** @param {string} name @param {number} low @param {number} high */
const map = (name, low, high) => /** @type {any} */ ({ name, low, high, points: [] });
const ranges = (/** @type {any[]} */ maps) => maps.map(({ low, high }) => [low, high]);

test('a colour stands for the same number in all maps of a name on both sides', () => {
  const here = [map('spread', 0, 1), map('spread', 0, 3)];
  const there = [map('spread', -2, 2)];
  assert.deepEqual(ranges(sharing(here, there)), [
    [-2, 3],
    [-2, 3],
  ]);
  assert.deepEqual(ranges(sharing(there, here)), [[-2, 3]]);
});

test('a map that only one side has keeps its colours', () => {
  assert.deepEqual(ranges(sharing([map('a', 0, 1), map('a', 0, 2)], [map('b', -9, 9)])), [
    [0, 1],
    [0, 2],
  ]);
});

test('the numbers of classes are no range', () => {
  const classes = /** @type {any} */ ({ ...map('a', 0, 2), points: [{ role: 'class-0' }] });
  assert.deepEqual(ranges(sharing([classes], [map('a', -1, 1)])), [[0, 2]]);
});
