import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers } from 'app/chart/answers.js';
import { frameOf } from 'app/chart/frame.js';
import { fakeCore, fakeState } from './fake-core.js';

const NOTHING = [Infinity, -Infinity];
const UNASKED = [NaN, NaN];

/**
 * What the core is told of a state, and the windows that come of its answer.
 *
 * @param {Parameters<typeof fakeState>} state
 */
function frame(...state) {
  /** @type {number[][]} */
  const told = [];
  const core = {
    ...fakeCore,
    frame: (/** @type {Float64Array} */ ...numbers) => {
      told.push(...numbers.map((array) => Array.from(array)));
      return [1, 2, 3, 4, 5, 6];
    },
  };
  const windows = frameOf(fakeState(...state), new Answers(core), {});
  return { needed: told[0], asked: told[1], windows };
}

test('the core chooses the windows of values, slopes and second derivatives', () => {
  const { windows } = frame(['relu']);
  assert.deepEqual(windows, { value: [1, 2], derivative: [3, 4], second: [5, 6] });
});

test('it is told what every visible curve needs', () => {
  assert.deepEqual(frame(['relu', 'leaky-relu:leak=-0.5', 'reciprocal'], { hidden: [2] }).needed, [
    ...[0, 6, 0, 1, ...NOTHING, ...NOTHING],
    ...[0, 6, -0.5, 1, ...NOTHING, ...NOTHING],
  ]);
  assert.deepEqual(frame(['relu'], { hidden: [0] }).needed, []);
});

test('it is told which windows were asked for', () => {
  assert.deepEqual(frame(['relu'], { y: [-1, 2] }).asked, [-1, 2, ...UNASKED]);
  assert.deepEqual(frame(['relu'], { dy: [0, 2] }).asked, [...UNASKED, 0, 2]);
});

test('the band of a random function is needed where it is shown', () => {
  const window = { from: -6, to: 0, points: 3 };
  assert.deepEqual(frame(['rrelu'], { window }).needed.slice(4, 6), NOTHING);
  assert.deepEqual(frame(['rrelu'], { window, show: ['value', 'draws'] }).needed.slice(4, 6), [-6, 0]);
});
