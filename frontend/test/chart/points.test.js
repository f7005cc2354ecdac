import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ends, trace } from 'app/chart/drawing/points.js';
import { PlotArea } from 'app/chart/plot-area.js';
import { unpack } from 'app/core/sampled.js';
import { fakeCore, fakeKinks } from './fake-core.js';

const area = new PlotArea({ left: 0, top: 0, right: 120, bottom: 100 }, [-6, 6], [-1, 4]);

/**
 * The data of one row, as pairs; NaN is a gap.
 *
 * @param {import('app/core/sampled.js').Sampled} sampled
 * @param {1 | 2} row
 */
function data(sampled, row) {
  /** @type {import('app/chart/drawing/points.js').DataPoint[]} */
  const points = [];
  trace(sampled, row, points, area.y);
  return points.map(({ x, y }) => [x, y]);
}

/**
 * @param {number[]} rows
 * @param {import('app/chart/types.js').Kink[]} [kinks]
 */
const sampled = (rows, kinks = []) => ({ rows: Float64Array.from(rows), kinks, extent: new Float64Array(4) });

/** @param {string} f */
const sample = (f) => unpack(fakeCore.sample(f, -3, 3, 2));

/** How near ends are that are not told apart, in pixels. */
const RADIUS = 1;

test('a corner is a corner, however few samples there are', () => {
  assert.deepEqual(data(sample('relu'), 1), [
    [-3, 0],
    [0, 0],
    [3, 3],
  ]);
});

test('at a pole a curve leaves what is seen on either side, without ends', () => {
  const heights = data(sampled([-3, 0, 0, 3, -1, -Infinity, Infinity, 1, 0, 0, 0, 0]), 1).map(([, y]) => y);
  assert.deepEqual(heights, [-1, -1.25, NaN, 4.25, 1]);
  const pole = { x: 0, left: [-Infinity, 0], right: [Infinity, 0], at: [Infinity, 0] };
  assert.deepEqual(ends([pole], 1, area, RADIUS), []);
});

test('where a curve begins there is no end to mark', () => {
  const root = { x: 0, left: [NaN, NaN], right: [0, Infinity], at: [0, Infinity] };
  assert.deepEqual(ends([root], 1, area, RADIUS), []);
});

test('a jump is a gap', () => {
  assert.deepEqual(data(sample('binary-step'), 1), [
    [-3, 0],
    [0, 0],
    [0, NaN],
    [0, 1],
    [3, 1],
  ]);
});

test('a jump at the end of the window is not crossed', () => {
  const step = { x: 0, left: [0, 0], right: [1, 0], at: [1, 0] };
  assert.deepEqual(data(sampled([-3, 0, 0, 1, 0, 0], [step]), 1), [
    [-3, 0],
    [0, 0],
  ]);
  assert.deepEqual(data(sampled([0, 3, 1, 1, 0, 0], [step]), 1), [
    [0, 1],
    [3, 1],
  ]);
});

test('a kink of the function is a jump of its derivative', () => {
  assert.deepEqual(data(sample('relu'), 2), [
    [-3, 0],
    [0, 0],
    [0, NaN],
    [0, 1],
    [3, 1],
  ]);
});

test('data is written over, whatever their number was', () => {
  /** @type {import('app/chart/drawing/points.js').DataPoint[]} */
  const points = [];
  trace(sample('binary-step'), 1, points, area.y);
  const [first] = points;
  trace(sampled([-1, 1, 5, 6, 0, 0]), 1, points, area.y);
  assert.equal(points[0], first);
  assert.deepEqual(points, [
    { x: -1, y: 5 },
    { x: 1, y: 6 },
  ]);
});

test('a jump ends open where the function does not go and filled where it is', () => {
  assert.deepEqual(ends(fakeKinks('binary-step'), 1, area, RADIUS), [
    { x: 0, y: 0, open: true },
    { x: 0, y: 1, open: false },
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
    ends(sign, 1, area, RADIUS).map(({ y, open }) => [y, open]),
    [
      [-1, true],
      [1, true],
      [0, false],
    ],
  );
});

test('a corner has no ends in the function, but in its derivative', () => {
  const kinks = fakeKinks('relu');
  assert.deepEqual(ends(kinks, 1, area, RADIUS), []);
  assert.equal(ends(kinks, 2, area, RADIUS).length, 2);
});

test('ends outside the window are not drawn', () => {
  const low = new PlotArea({ left: 0, top: 0, right: 120, bottom: 100 }, [-6, 6], [-1, 0.5]);
  assert.deepEqual(
    ends(fakeKinks('binary-step'), 1, low, RADIUS).map(({ open }) => open),
    [true],
  );
});

test('at a jump of the function its derivative has an open end, as it has none', () => {
  assert.deepEqual(ends(fakeKinks('binary-step'), 2, area, RADIUS), [{ x: 0, y: 0, open: true }]);
});
