import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cursor, snap, step } from 'app/chart/input/cursor.js';

/** @type {[number, number]} */
const span = [-6, 6];

/** @param {Cursor} cursor @param {string} key @param {boolean} [shiftKey] */
function press(cursor, key, shiftKey = false) {
  return cursor.key(/** @type {KeyboardEvent} */ ({ key, shiftKey }), span, [0]);
}

test('a kink within reach attracts, the nearest most', () => {
  assert.equal(snap(0.04, [0, 0.05], 0.1), 0.05);
  assert.equal(snap(0.2, [0], 0.1), 0.2);
});

test('steps lead to round numbers', () => {
  assert.equal(step(1.234, 1, false, span, []), 1.3);
  assert.equal(step(1.3, -1, true, span, []), 0);
});

test('no step goes over a kink or out of the window', () => {
  assert.equal(step(-0.05, 1, false, span, [0]), 0);
  assert.equal(step(0.5, -1, true, span, [0, 0.2]), 0.2);
  assert.equal(step(5.95, 1, true, span, []), 6);
});

test('a cursor follows the mouse until it is pinned', () => {
  const cursor = new Cursor(() => {});
  cursor.hover(1);
  assert.equal(cursor.x, 1);
  cursor.click(2, 0.1, true);
  cursor.hover(3);
  assert.deepEqual([cursor.x, cursor.pinned], [2, true]);
});

test('a click on the pin lets go, a click elsewhere moves it', () => {
  const cursor = new Cursor(() => {});
  cursor.click(2, 0.1, true);
  cursor.click(4, 0.1, true);
  assert.deepEqual([cursor.x, cursor.pinned], [4, true]);
  cursor.click(4.05, 0.1, true);
  assert.deepEqual([cursor.x, cursor.pinned], [4.05, false]);
});

test('a tap on the pin leaves no cursor, since no mouse is there', () => {
  const cursor = new Cursor(() => {});
  cursor.click(2, 0.1, false);
  cursor.click(2, 0.1, false);
  assert.deepEqual([cursor.x, cursor.pinned], [null, false]);
});

test('keys move it from the middle, pin it and let go', () => {
  const cursor = new Cursor(() => {});
  assert.ok(press(cursor, 'ArrowRight'));
  assert.equal(cursor.x, 0.1);
  press(cursor, 'End');
  press(cursor, 'Enter');
  assert.deepEqual([cursor.x, cursor.pinned], [6, true]);
  press(cursor, 'ArrowLeft', true);
  assert.deepEqual([cursor.x, cursor.pinned], [5, true]);
  press(cursor, 'Escape');
  assert.deepEqual([cursor.x, cursor.pinned], [null, false]);
  assert.equal(press(cursor, 'a'), false);
});

test('it goes where the state says without calling back', () => {
  let calls = 0;
  const cursor = new Cursor(() => calls++);
  cursor.follow(1.5);
  assert.deepEqual([cursor.x, cursor.pinned], [1.5, true]);
  cursor.follow(null);
  assert.deepEqual([cursor.x, cursor.pinned], [null, false]);
  assert.equal(calls, 0);
});

test('a state without a pin leaves the mouse its cursor', () => {
  const cursor = new Cursor(() => {});
  cursor.hover(1);
  cursor.follow(null);
  assert.equal(cursor.x, 1);
});
