import assert from 'node:assert/strict';
import { test } from 'node:test';
import { home, outgrown, without, withTwin } from 'app/explorer/view.js';
import { fakeState } from '../chart/fake-core.js';

const first = { ...fakeState(['relu', 'swish']), y: /** @type {[number, number]} */ ([-1.5, 3]) };

test('the functions of the first view go home to its window', () => {
  const state = fakeState(['relu', 'swish'], { window: { from: 1, to: 2, points: 601 } });
  assert.deepEqual(home(state, first), { x: '-6..6', y: '-1.5..3', dy: null });
});

test('other functions go home to a window as high as they need', () => {
  assert.deepEqual(home(fakeState(['relu', 'tanh']), first), { x: '-6..6', y: null, dy: null });
  assert.deepEqual(home(fakeState(['relu', 'swish:beta=3']), first), { x: '-6..6', y: null, dy: null });
});

test('the window of the first view is outgrown by other functions and by other settings', () => {
  const view = (/** @type {string[]} */ ...f) => ({ ...fakeState(f), y: first.y });
  assert.ok(outgrown(first, view('relu', 'tanh'), first));
  assert.ok(outgrown(first, view('relu', 'swish:beta=3'), first));
  assert.ok(!outgrown(first, view('relu', 'swish'), first));
});

test('a window that somebody chose stays', () => {
  assert.ok(!outgrown({ ...fakeState(['relu', 'swish:beta=2']), y: first.y }, fakeState(['relu']), first));
  assert.ok(!outgrown({ ...first, y: [-1, 3] }, fakeState(['relu']), first));
  assert.ok(!outgrown({ ...fakeState(['tanh']), y: first.y }, fakeState(['relu']), first));
});

test('without a curve the others stay as hidden as they were', () => {
  const state = fakeState(['relu', 'tanh', 'swish'], { hidden: [1, 2] });
  assert.deepEqual(without(state, 1), { f: ['relu', 'swish'], hidden: [1], minus: null });
});

test('a difference keeps its curves when others come and go, and goes with either of them', () => {
  const state = fakeState(['relu', 'tanh', 'swish'], { minus: [2, 1] });
  assert.deepEqual(without(state, 0).minus, [1, 0]);
  assert.equal(without(state, 1).minus, null);
  assert.deepEqual(withTwin(state, 0), { f: ['relu', 'relu', 'tanh', 'swish'], hidden: [], minus: [3, 2] });
});
