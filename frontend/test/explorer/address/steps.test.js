import assert from 'node:assert/strict';
import { test } from 'node:test';
import { held, watchSteps } from 'app/explorer/address/steps.js';

const window = new EventTarget();
const root = Object.assign(new EventTarget(), { activeElement: null, documentElement: new EventTarget() });
Object.assign(globalThis, { window, document: root, Element: class {} });

const bar = /** @type {any} */ ({ grasp() {}, release() {}, settle() {}, end() {} });
watchSteps(bar);

/** @param {string} type @param {number} [pointerId] */
function tell(type, pointerId) {
  window.dispatchEvent(Object.assign(new Event(type), { pointerId }));
}

test('something is in the hand as long as a pointer is down', () => {
  tell('pointerdown', 1);
  tell('pointerdown', 2);
  tell('pointerup', 1);
  assert.ok(held());
  tell('pointerup', 2);
  assert.ok(!held());
});

for (const end of ['pointercancel', 'contextmenu', 'blur']) {
  test(`nothing is after ${end}: nobody need hear of the pointer again`, () => {
    tell('pointerdown', 1);
    tell(end, end === 'pointercancel' ? 1 : undefined);
    assert.ok(!held());
  });
}
