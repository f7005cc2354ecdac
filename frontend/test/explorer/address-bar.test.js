import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { AddressBar } from 'app/explorer/address-bar.js';

/** @type {string[]} */
let steps;

/** @type {{ pathname: string, search: string }} */
let location;

/** @type {AddressBar} */
let bar;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  steps = [];
  location = { pathname: '/actiscope/', search: '' };
  const go =
    (/** @type {string} */ kind) =>
    (/** @type {unknown} */ _, /** @type {string} */ __, /** @type {string} */ url) => {
      steps.push(`${kind} ${url}`);
      location.search = url.startsWith('?') ? url : '';
    };
  bar = new AddressBar({ location, history: { pushState: go('push'), replaceState: go('replace') } });
});

test('a drag prints and replaces the address once, when it pauses', () => {
  let printed = 0;
  for (const beta of [1, 2, 3]) {
    bar.follow(() => {
      printed++;
      return `f=swish:beta=${beta}`;
    }, 'replace');
    mock.timers.tick(100);
  }
  assert.deepEqual(steps, []);
  mock.timers.tick(100);
  assert.deepEqual(steps, ['replace ?f=swish:beta=3']);
  assert.equal(printed, 1);
});

test('a step is pushed at once, after what still waited', () => {
  bar.follow(() => 'f=relu&at=1', 'replace');
  bar.follow(() => 'f=relu&f=mish&at=1', 'push');
  mock.timers.tick(1000);
  assert.deepEqual(steps, ['replace ?f=relu&at=1', 'push ?f=relu&f=mish&at=1']);
});

test('the language that was asked for stays in the address', () => {
  location.search = '?f=relu&lang=zh';
  bar.follow(() => 'f=mish', 'push');
  assert.deepEqual(steps, ['push ?f=mish&lang=zh']);
});

test('the first view has no query', () => {
  location.search = '?f=relu';
  bar.follow(() => '', 'push');
  assert.deepEqual(steps, ['push /actiscope/']);
});

test('what waits is forgotten when the visitor goes elsewhere', () => {
  bar.follow(() => 'f=relu', 'replace');
  bar.forget();
  mock.timers.tick(1000);
  assert.deepEqual(steps, []);
});
