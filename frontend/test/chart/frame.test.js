import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers } from 'app/chart/answers.js';
import { frameOf } from 'app/chart/frame.js';
import { fakeCore, fakeState } from './fake-core.js';

/**
 * The windows of a state, if what has to be seen were the window.
 *
 * @param {Parameters<typeof fakeState>} state
 */
const frame = (...state) => frameOf(fakeState(...state), new Answers(fakeCore), (...extent) => extent, {});

test('the windows hold every visible curve', () => {
  assert.deepEqual(frame(['relu', 'leaky-relu:leak=-0.5', 'reciprocal'], { hidden: [2] }), {
    value: [0, 6],
    derivative: [-0.5, 1],
    second: [-1, 1],
  });
});

test('the height that was asked for stays, and the slopes are all seen', () => {
  assert.deepEqual(frame(['relu'], { y: [-1, 2] }), { value: [-1, 2], derivative: [0, 1], second: [-1, 1] });
});

test('the band of a random function is held where it is shown', () => {
  const window = { from: -6, to: 0, points: 3 };
  assert.equal(frame(['rrelu'], { window }).value[0], (-6 * 11) / 48);
  assert.equal(frame(['rrelu'], { window, show: ['value', 'draws'] }).value[0], -6);
});

test('where nothing is visible nothing has to be seen', () => {
  assert.deepEqual(frame(['relu'], { hidden: [0] }).value, [Infinity, -Infinity]);
});
