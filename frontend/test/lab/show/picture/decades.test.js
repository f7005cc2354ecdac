import assert from 'node:assert/strict';
import { test } from 'node:test';

import { tellDecades, tickOf } from 'app/lab/show/picture/decades.js';

/** @param {number} low @param {number} high both exponents @param {number} most */
function told(low, high, most) {
  const ticks = [];
  for (let decade = low; decade <= high; decade++) {
    for (let digit = 1; digit < 10; digit++) {
      ticks.push({ value: Number(`${digit}e${decade}`) });
    }
  }
  const scale = { min: 10 ** low, max: 10 ** high, ticks };
  tellDecades(scale, most);
  return scale.ticks.map(({ value }) => value);
}

test('powers of ten are told evenly far apart, however many there are', () => {
  assert.deepEqual(told(-50, 0, 9), [1e-50, 1e-40, 1e-30, 1e-20, 1e-10, 1]);
  assert.deepEqual(told(-12, 0, 9), [1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 1e-2, 1]);
  assert.deepEqual(told(-12, 0, 6), [1e-12, 1e-9, 1e-6, 1e-3, 1]);
});

test('a short axis tells numbers between them', () => {
  assert.deepEqual(told(-1, 1, 9), [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50]);
});

test('small numbers are powers of ten, as on the pictures of the server', () => {
  assert.deepEqual([1e-3, 1e-4, 2e-5, 0.05, 20].map(tickOf), ['0.001', '10⁻⁴', '2×10⁻⁵', '0.05', '20']);
});
