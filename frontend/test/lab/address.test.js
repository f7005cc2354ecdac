import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Address } from 'app/lab/address.js';

/** @type {string[]} */
let steps;

/** @type {{ pathname: string, search: string, hash: string }} */
let location;

/** @type {Address} */
let address;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  steps = [];
  location = { pathname: '/lab/neuron', search: '?lang=zh&b=1', hash: '' };
  const go =
    (/** @type {string} */ kind) =>
    (/** @type {unknown} */ _, /** @type {string} */ __, /** @type {any} */ url) => {
      steps.push(`${kind} ${url}`);
      location.search = url.startsWith('?') ? url : '';
    };
  address = new Address({ location, history: { pushState: go('push'), replaceState: go('replace') } }, [
    'b',
    'f',
  ]);
});

test('a change is a step, and what is no setting stays', () => {
  address.write('b=2', 'step', 0);
  address.write('', 'step', 0);
  assert.deepEqual(steps, ['push ?b=2&lang=zh', 'push ?lang=zh']);
});

test('what is there already is no step', () => {
  location.search = '?b=2';
  address.write('b=2', 'step', 0);
  assert.deepEqual(steps, []);
});

test('who has only gone to a place in the page, or to what is no setting, is at the same settings', () => {
  location.hash = '#main';
  assert.equal(address.hasMoved, false);
  location.search = '?lang=zh&lecture=2&b=1';
  assert.equal(address.hasMoved, false);
  location.search = '?lang=zh&b=3';
  assert.equal(address.hasMoved, true);
  address.arrive();
  assert.equal(address.hasMoved, false);
  address.write('b=4', 'step', 0);
  assert.equal(address.hasMoved, false);
});

test('what the address is to say is known before a drag rests', () => {
  address.write('b=2', 'drag', 1);
  address.write('b=3', 'drag', 1);
  assert.equal(location.search, '?b=2&lang=zh');
  assert.equal(address.search, '?b=3&lang=zh');
});

test('a whole drag is one step, and the address follows when it rests', () => {
  address.write('b=2', 'drag', 1);
  address.write('b=3', 'drag', 1);
  address.write('b=4', 'drag', 1);
  mock.timers.tick(200);
  address.write('b=5', 'drag', 1);
  address.write('b=6', 'drag', 2);
  assert.deepEqual(steps, [
    'push ?b=2&lang=zh',
    'replace ?b=4&lang=zh',
    'replace ?b=5&lang=zh',
    'push ?b=6&lang=zh',
  ]);
});

test('what rests in the hand is still the same drag, on the keyboard a rest ends it', () => {
  address.isHeld = true;
  address.write('b=2', 'drag', 1);
  mock.timers.tick(5000);
  address.isHeld = false;
  address.write('b=3', 'drag', 1);
  mock.timers.tick(5000);
  address.write('b=4', 'drag', 1);
  assert.deepEqual(steps, ['push ?b=2&lang=zh', 'replace ?b=3&lang=zh', 'push ?b=4&lang=zh']);
});

test('going back leaves what was not written yet', () => {
  address.write('b=2', 'drag', 1);
  address.write('b=3', 'drag', 1);
  address.arrive();
  mock.timers.tick(5000);
  assert.deepEqual(steps, ['push ?b=2&lang=zh']);
});
