import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Gestures } from 'app/chart/plugins/gestures.js';

globalThis.WheelEvent ??= /** @type {any} */ ({ DOM_DELTA_LINE: 1 });

class Surface extends EventTarget {
  getBoundingClientRect() {
    return { left: 10, top: 20 };
  }
  setPointerCapture() {}
}

/** @type {any[][]} */
let heard;
/** @type {Surface} */
let surface;

beforeEach(() => {
  heard = [];
  surface = new Surface();
  const listener = new Proxy(/** @type {any} */ ({}), {
    get:
      (_, name) =>
      (/** @type {any[]} */ ...values) =>
        heard.push([name, ...values]),
  });
  new Gestures(/** @type {any} */ (surface), listener);
});

/** @param {string} type @param {number} x @param {number} y @param {object} [more] */
function fire(type, x, y, more) {
  const event = new Event(type, { cancelable: true });
  const values = { clientX: x + 10, clientY: y + 20, button: 0, pointerId: 1, pointerType: 'mouse' };
  for (const [key, value] of Object.entries({ ...values, ...more })) {
    Object.defineProperty(event, key, { value });
  }
  surface.dispatchEvent(event);
  return event;
}

const finger = { pointerType: 'touch' };

test('a mouse hovers', () => {
  fire('pointermove', 5, 6);
  assert.deepEqual(heard, [['hover', { x: 5, y: 6 }]]);
});

test('a press that hardly moves is a click', () => {
  fire('pointerdown', 5, 6);
  fire('pointermove', 6, 6);
  fire('pointerup', 6, 6);
  assert.deepEqual(heard, [['click', { x: 6, y: 6 }, false]]);
});

test('a drag moves the window and is no click', () => {
  fire('pointerdown', 5, 5);
  fire('pointermove', 50, 5);
  fire('pointerup', 50, 5);
  assert.deepEqual(
    heard.map(([name]) => name),
    ['grab', 'move', 'move'],
  );
  assert.deepEqual(heard[1], ['move', { x: 5, y: 5 }, { x: 50, y: 5 }, 1]);
});

test('a press that was let go of elsewhere is none any more', () => {
  fire('pointerdown', 5, 5);
  fire('pointermove', 50, 5, { buttons: 0 });
  assert.deepEqual(heard, [['hover', { x: 50, y: 5 }]]);
});

test('a press that opens a menu is no click', () => {
  fire('pointerdown', 5, 6, { ctrlKey: true });
  fire('contextmenu', 5, 6, { ctrlKey: true });
  fire('pointerup', 5, 6, { ctrlKey: true });
  assert.deepEqual(heard, []);
});

test('a drag with Shift frames a box', () => {
  fire('pointerdown', 5, 5);
  fire('pointermove', 50, 40, { shiftKey: true });
  fire('pointerup', 50, 40);
  assert.deepEqual(heard[1], ['frame', { x: 5, y: 5 }, { x: 50, y: 40 }, true]);
});

test('a finger along the curves scrubs, a finger across them scrolls the page', () => {
  fire('pointerdown', 5, 5, finger);
  fire('pointermove', 30, 8, finger);
  fire('pointerup', 30, 8, finger);
  assert.deepEqual(heard[0], ['scrub', { x: 30, y: 8 }]);
  heard.length = 0;
  fire('pointerdown', 5, 5, finger);
  fire('pointermove', 8, 30, finger);
  fire('pointercancel', 8, 30, finger);
  assert.deepEqual(heard, []);
});

test('two fingers pinch about their middle', () => {
  fire('pointerdown', 40, 50, finger);
  fire('pointerdown', 60, 50, { ...finger, pointerId: 2 });
  fire('pointermove', 80, 50, { ...finger, pointerId: 2 });
  assert.deepEqual(heard, [['grab'], ['move', { x: 50, y: 50 }, { x: 60, y: 50 }, 2]]);
});

test('the wheel scrolls the page until the chart is clicked, and again after the mouse has left', () => {
  const turn = () => fire('wheel', 5, 5, { deltaY: -100, deltaMode: 0 }).defaultPrevented;
  assert.equal(turn(), false);
  fire('pointerdown', 5, 5);
  fire('pointerup', 5, 5);
  assert.equal(turn(), true);
  fire('pointerleave', 5, 5);
  assert.equal(turn(), false);
  assert.deepEqual(
    heard.map(([name]) => name),
    ['unarmed', 'click', 'wheel', 'hover', 'unarmed'],
  );
});

test('with Ctrl the wheel zooms at once, towards what it is turned to', () => {
  fire('wheel', 5, 5, { deltaY: -1, deltaMode: 0, ctrlKey: true });
  fire('wheel', 5, 5, { deltaY: 300, deltaMode: 0, ctrlKey: true });
  assert.ok(heard[0][2] > 1 && heard[0][2] < 1.1);
  assert.ok(heard[1][2] < 1 && heard[1][2] > 0.8);
});
