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
  address.write('b=2', 'step');
  address.write('', 'step');
  assert.deepEqual(steps, ['push ?b=2&lang=zh', 'push ?lang=zh']);
});

test('what is there already is no step', () => {
  location.search = '?b=2';
  address.write('b=2', 'step');
  assert.deepEqual(steps, []);
});

test('a whole drag is one step, and the address follows when it rests', () => {
  address.write('b=2', 'drag');
  address.write('b=3', 'drag');
  address.write('b=4', 'drag');
  mock.timers.tick(200);
  address.write('b=5', 'drag');
  address.end();
  address.write('b=6', 'drag');
  assert.deepEqual(steps, [
    'push ?b=2&lang=zh',
    'replace ?b=4&lang=zh',
    'replace ?b=5&lang=zh',
    'push ?b=6&lang=zh',
  ]);
});

test('going back leaves what was not written yet', () => {
  address.write('b=2', 'drag');
  address.write('b=3', 'drag');
  address.arrive();
  mock.timers.tick(5000);
  assert.deepEqual(steps, ['push ?b=2&lang=zh']);
});
