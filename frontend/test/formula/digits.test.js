import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Digits } from 'app/formula/digits.js';

/** @type {string[]} */
let learned;

beforeEach(() => {
  learned = [];
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

/**
 * @param {string} doubtful the curve whose digits are in doubt between −1 and 1
 * @returns {Digits}
 */
function digits(doubtful) {
  const core = {
    /** @type {import('app/core/core.js').SmallCore['isDoubtful']} */
    isDoubtful: (f, from, to) => f === doubtful && from <= 1 && to >= -1,
  };
  return new Digits(core, async () => {
    learned.push('language');
  });
}

/** @param {string} f @param {number} from @param {number | null} at */
const state = (f, from, at = null) =>
  /** @type {any} */ ({
    window: { from, to: from + 20 },
    at,
    curves: [{ f: 'relu' }, { f, entry: { name: f } }],
  });

async function pass() {
  mock.timers.tick(1000);
  await Promise.resolve();
  await Promise.resolve();
}

test('digits in doubt are fetched once nothing moves', async () => {
  const all = digits('x-tanh(x)');
  all.watch(state('x-tanh(x)', -10), () => learned.push('drawn'));
  all.watch(state('x-tanh(x)', -11), () => learned.push('drawn again'));
  assert.deepEqual(learned, []);
  await pass();
  assert.deepEqual(learned, ['language', 'drawn again']);
});

test('so are those at the cursor alone', async () => {
  digits('x-tanh(x)').watch(state('x-tanh(x)', 5, 0.5), () => learned.push('drawn'));
  await pass();
  assert.deepEqual(learned, ['language', 'drawn']);
});

test('what doubles compute well costs nothing', async () => {
  digits('x-tanh(x)').watch(state('x*tanh(x)', -10, 0.5), () => learned.push('drawn'));
  digits('x-tanh(x)').watch(state('x-tanh(x)', 5), () => learned.push('drawn'));
  digits('relu').watch(state('x', -10), () => learned.push('drawn'));
  await pass();
  assert.deepEqual(learned, []);
});

test('a core that knows all is not asked', async () => {
  new Digits({}, async () => {
    learned.push('language');
  }).watch(state('x-tanh(x)', -10), () => {});
  await pass();
  assert.deepEqual(learned, []);
});

test('what was drawn of doubles that do not do is drawn anew, once everything has been looked at', async () => {
  /** @type {string[]} */
  const looked = [];
  let known = false;
  const core = {
    /** @type {import('app/core/core.js').LanguageCore['look']} */
    look: (f, from, to) => {
      looked.push(`${f} ${from} ${to}`);
      return f === 'x-tanh(x)' && !known;
    },
  };
  const all = new Digits(core, async () => {
    learned.push('language');
  });
  const two = state('x-tanh(x)', -10);
  two.curves.push({ f: 'x', entry: { name: 'x' } });
  all.watch(two, () => learned.push('drawn'));
  assert.deepEqual(looked, []);
  await pass();
  assert.deepEqual(looked, ['x-tanh(x) -10 10', 'x -10 10']);
  assert.deepEqual(learned, ['drawn']);
  known = true;
  all.watch(two, () => learned.push('drawn again'));
  await pass();
  assert.deepEqual(learned, ['drawn']);
});
