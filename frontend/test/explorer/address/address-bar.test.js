import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { AddressBar } from 'app/explorer/address/address-bar.js';

/** @import { Step } from 'app/explorer/types.js' */

const REST = 200;
const PAUSE = 1200;

/** @type {string[]} what was done to the history */
let steps;

/** @type {{ pathname: string, search: string }} */
let location;

/** @type {{ state: unknown, pushState: History['pushState'], replaceState: History['replaceState'], back(): void, forward(): void }} */
let history;

/** @type {AddressBar} */
let bar;

/** @type {boolean} */
let held;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  steps = [];
  held = false;
  location = { pathname: '/actiscope/', search: '?f=relu' };
  const go =
    (/** @type {string} */ kind) =>
    (
      /** @type {unknown} */ state,
      /** @type {string} */ _,
      /** @type {string | URL | null | undefined} */ url,
    ) => {
      steps.push(`${kind} ${url}`);
      history.state = state;
      location.search = String(url).startsWith('?') ? String(url) : '';
    };
  history = {
    state: null,
    pushState: go('push'),
    replaceState: go('replace'),
    back: () => steps.push('back'),
    forward: () => steps.push('forward'),
  };
  bar = new AddressBar({ location, history }, () => held);
});

/** @param {number} beta @param {Step} [step] */
function set(beta, step = 'setting') {
  bar.follow(() => `f=swish:beta=${beta}`, step);
}

test('what comes of one grasp is one step, though a second finger makes something else of it', () => {
  set(2);
  bar.grasp();
  set(3, 'cursor');
  set(4, 'window');
  bar.release();
  bar.end();
  set(5, 'window');
  bar.end();
  assert.deepEqual(
    steps.filter((step) => step.startsWith('push')),
    ['push ?f=relu', 'push ?f=swish:beta=2', 'push ?f=swish:beta=4'],
  );
});

/** @param {number} place @param {string} search as if the browser had gone there */
function arrive(place, search) {
  history.state = place;
  location.search = search;
  bar.arrive();
}

test('a drag is one step, and its address is printed once, when it pauses', () => {
  let printed = 0;
  for (const beta of [1, 2, 3]) {
    bar.follow(() => {
      printed++;
      return `f=swish:beta=${beta}`;
    }, 'setting');
    mock.timers.tick(100);
  }
  assert.deepEqual(steps, ['push ?f=relu']);
  mock.timers.tick(100);
  assert.deepEqual(steps, ['push ?f=relu', 'replace ?f=swish:beta=3']);
  assert.equal(printed, 1);
});

test('what comes soon belongs to the step, what comes after a while is another', () => {
  set(1);
  mock.timers.tick(REST);
  set(2);
  mock.timers.tick(PAUSE);
  set(3);
  mock.timers.tick(PAUSE);
  assert.deepEqual(steps, [
    'push ?f=relu',
    'replace ?f=swish:beta=1',
    'replace ?f=swish:beta=2',
    'push ?f=swish:beta=2',
    'replace ?f=swish:beta=3',
  ]);
});

test('as long as a slider is held it is one step', () => {
  held = true;
  set(1);
  mock.timers.tick(PAUSE);
  set(2);
  mock.timers.tick(PAUSE);
  assert.deepEqual(steps, ['push ?f=relu', 'replace ?f=swish:beta=1', 'replace ?f=swish:beta=2']);
});

test('letting go ends a step', () => {
  set(1);
  bar.end();
  set(2);
  bar.end();
  assert.equal(steps.filter((step) => step.startsWith('push')).length, 2);
});

test('another kind of change is another step', () => {
  set(1);
  set(1, 'window');
  assert.deepEqual(steps, ['push ?f=relu', 'replace ?f=swish:beta=1', 'push ?f=swish:beta=1']);
});

test('a complete step is pushed at once, after what still waited', () => {
  set(1);
  set(2, 'push');
  mock.timers.tick(PAUSE);
  assert.deepEqual(steps, ['push ?f=relu', 'replace ?f=swish:beta=1', 'push ?f=swish:beta=2']);
});

test('what changes nothing is no step', () => {
  bar.follow(() => 'f=relu', 'push');
  assert.deepEqual(steps, []);
});

test('a step that ends as it began makes room for the next', () => {
  bar.follow(() => 'f=relu&at=1', 'cursor');
  bar.follow(() => 'f=relu', 'cursor');
  set(2, 'push');
  assert.deepEqual(steps, ['push ?f=relu', 'replace ?f=relu', 'replace ?f=swish:beta=2']);
});

test('undo and redo go as far as there are steps, and not off the page', () => {
  bar.undo();
  bar.redo();
  set(1, 'push');
  set(2, 'push');
  bar.undo();
  bar.undo();
  bar.undo();
  bar.redo();
  bar.redo();
  bar.redo();
  assert.deepEqual(steps.slice(2), ['back', 'back', 'forward', 'forward']);
});

test('after a change there is nothing to redo', () => {
  set(1, 'push');
  bar.undo();
  arrive(0, '?f=relu');
  set(2, 'push');
  bar.redo();
  assert.ok(!steps.includes('forward'));
});

test('a page that is loaded again knows how many steps lie behind it', () => {
  history.state = 1;
  bar = new AddressBar({ location, history });
  bar.undo();
  bar.undo();
  bar.redo();
  assert.deepEqual(steps, ['back', 'forward']);
});

test('after a visit elsewhere there is nothing to redo', () => {
  set(1, 'push');
  bar.undo();
  arrive(0, '?f=relu');
  bar.leave();
  bar.redo();
  assert.ok(!steps.includes('forward'));
});

test('what was left unsaid is written when the browser comes back to it', () => {
  set(1);
  arrive(0, '?f=relu');
  mock.timers.tick(PAUSE);
  assert.deepEqual(steps, ['push ?f=relu']);
  arrive(1, '?f=relu');
  assert.deepEqual(steps, ['push ?f=relu', 'replace ?f=swish:beta=1']);
});

test('who leaves loses nothing', () => {
  set(1);
  bar.leave();
  assert.equal(location.search, '?f=swish:beta=1');
});

test('the language that was asked for stays in the address', () => {
  location.search = '?f=relu&lang=zh';
  bar.follow(() => 'f=mish', 'push');
  assert.deepEqual(steps, ['push ?f=mish&lang=zh']);
});

test('the first view has no query', () => {
  bar.follow(() => '', 'push');
  assert.deepEqual(steps, ['push /actiscope/']);
});

test('whoever listens is told every address, without its language', () => {
  location.search = '?f=relu&lang=zh';
  /** @type {string[]} */
  const told = [];
  bar.onwrite = (query) => told.push(query);
  set(1);
  mock.timers.tick(REST);
  set(2, 'push');
  assert.deepEqual(told, ['f=swish:beta=1', 'f=swish:beta=2']);
});
