import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ends, trace } from 'app/chart/curves.js';
import { PlotArea } from 'app/chart/plot-area.js';
import { unpack } from 'app/core/sampled.js';
import { fakeCore, fakeKinks } from './fake-core.js';

const area = new PlotArea({ left: 0, top: 0, right: 120, bottom: 100 }, [-6, 6], [-1, 4]);

/**
 * What a canvas would be told, `M` for moves and `L` for lines.
 *
 * @param {Float64Array} samples
 * @param {1 | 2} row
 * @param {import('app/chart/types.js').Kink[]} [kinks]
 */
function path(samples, row, kinks = []) {
  /** @type {string[]} */
  const steps = [];
  const record = (/** @type {string} */ letter) => (/** @type {number} */ x, /** @type {number} */ y) =>
    steps.push(`${letter}${x},${y}`);
  trace({ moveTo: record('M'), lineTo: record('L') }, samples, kinks, row, area);
  return steps;
}

/** @param {string} f */
const rows = (f) => unpack(fakeCore.sample(f, -3, 3, 2)).rows;

test('a corner is a corner, however few samples there are', () => {
  assert.deepEqual(path(rows('relu'), 1), ['M30,80', 'L60,80', 'L90,20']);
});

test('a pole is a gap without ends', () => {
  const samples = Float64Array.of(-3, 0, 0, 3, -1, -Infinity, Infinity, 1, 0, 0, 0, 0);
  assert.deepEqual(path(samples, 1), ['M30,100', 'M90,60']);
  const pole = { x: 0, left: [-Infinity, 0], right: [Infinity, 0], at: [Infinity, 0] };
  assert.deepEqual(ends([pole], 1, area), []);
});

test('where a curve begins there is no end to mark', () => {
  const root = { x: 0, left: [NaN, NaN], right: [0, Infinity], at: [0, Infinity] };
  assert.deepEqual(ends([root], 1, area), []);
});

test('a jump is a gap', () => {
  assert.deepEqual(path(rows('binary-step'), 1), ['M30,80', 'L60,80', 'M60,60', 'L90,60']);
});

test('a jump at the end of the window is not crossed', () => {
  const step = { x: 0, left: [0, 0], right: [1, 0], at: [1, 0] };
  assert.deepEqual(path(Float64Array.of(-3, 0, 0, 1, 0, 0), 1, [step]), ['M30,80', 'L60,80']);
  assert.deepEqual(path(Float64Array.of(0, 3, 0, 1, 0, 0), 1, [step]), ['M60,60', 'L90,60']);
});

test('a kink of the function is a jump of its derivative', () => {
  assert.deepEqual(path(rows('relu'), 2), ['M30,80', 'L60,80', 'M60,60', 'L90,60']);
});

test('there is a gap where there is no finite value', () => {
  const samples = Float64Array.of(-2, -1, 0, 1, 2, 1, 1, Number.NaN, 1, Infinity, 0, 0, 0, 0, 0);
  assert.deepEqual(path(samples, 1), ['M40,60', 'L50,60', 'M70,60']);
});

test('huge values stay within what a canvas can draw', () => {
  const [x, y] = path(Float64Array.of(0, 1e300, 0), 1)[0]
    .slice(1)
    .split(',')
    .map(Number);
  assert.equal(x, 60);
  assert.ok(y < 0 && y >= -1e5);
});

test('a jump ends open where the function does not go and filled where it is', () => {
  assert.deepEqual(ends(fakeKinks('binary-step'), 1, area), [
    { x: 60, y: 80, open: true },
    { x: 60, y: 60, open: false },
  ]);
});

test('a function that takes neither limit at its jump has a point of its own', () => {
  const sign = [
    {
      x: 0,
      left: /** @type {[number, number]} */ ([-1, 0]),
      right: /** @type {[number, number]} */ ([1, 0]),
      at: /** @type {[number, number]} */ ([0, 0]),
    },
  ];
  assert.deepEqual(
    ends(sign, 1, area).map(({ y, open }) => [y, open]),
    [
      [100, true],
      [60, true],
      [80, false],
    ],
  );
});

test('a corner has no ends in the function, but in its derivative', () => {
  const kinks = fakeKinks('relu');
  assert.deepEqual(ends(kinks, 1, area), []);
  assert.equal(ends(kinks, 2, area).length, 2);
});

test('ends outside the window are not drawn', () => {
  const low = new PlotArea({ left: 0, top: 0, right: 120, bottom: 100 }, [-6, 6], [-1, 0.5]);
  assert.deepEqual(
    ends(fakeKinks('binary-step'), 1, low).map(({ open }) => open),
    [true],
  );
});
