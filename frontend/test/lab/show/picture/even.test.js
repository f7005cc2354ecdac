import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evenRanges } from 'app/lab/show/picture/even.js';

/** @param {number} low @param {number} high @returns {any} */
const axis = (low, high) => ({ name: 'a', logarithmic: false, low, high });

test('the axis that has room to spare goes further, to both sides', () => {
  const wide = evenRanges(axis(0, 2), axis(-1, 1), { width: 400, height: 200 });
  assert.deepEqual(wide, { x: [-1, 3], y: [-1, 1] });
  const high = evenRanges(axis(0, 2), axis(-1, 1), { width: 100, height: 200 });
  assert.deepEqual(high, { x: [0, 2], y: [-2, 2] });
  assert.deepEqual(evenRanges(axis(0, 2), axis(-1, 1), { width: 0, height: 0 }), { x: [0, 2], y: [-1, 1] });
});
