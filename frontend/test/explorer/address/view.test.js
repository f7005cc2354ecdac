import assert from 'node:assert/strict';
import { test } from 'node:test';
import { home, outgrown, without, withoutFormulas, withTwin } from 'app/explorer/address/view.js';
import { fakeState } from '../../chart/fake-core.js';

const first = { window: { from: -6, to: 6, points: 601 } };

test('functions go home to the window in which the core says that they are first seen', () => {
  const state = fakeState(['relu', 'swish'], { window: { from: 1, to: 2, points: 601 } });
  const core = { home: (/** @type {string} */ f) => Float64Array.from(f === 'relu&swish' ? [-1.5, 3] : []) };
  assert.deepEqual(home(state, first, core), { x: '-6..6', y: '-1.5..3', dy: null });
  assert.deepEqual(home(fakeState(['relu', 'tanh']), first, core), { x: '-6..6', y: null, dy: null });
});

test('the core is told which functions are in the place of which, and in what window', () => {
  /** @type {unknown[]} */
  let told = [];
  const core = {
    outgrown: (/** @type {unknown[]} */ ...all) => {
      told = all;
      return true;
    },
  };
  const former = { ...fakeState(['relu', 'swish']), y: /** @type {[number, number]} */ ([-1.5, 3]) };
  assert.ok(outgrown(former, fakeState(['relu']), core));
  assert.deepEqual(told, ['relu&swish', -1.5, 3, 'relu']);
  assert.ok(!outgrown({ ...former, y: null }, fakeState(['relu']), core));
});

test('without the language of formulas the parts that take it are gone', () => {
  const state = {
    ...fakeState(['relu', 'tanh'], { minus: [0, 1], show: ['value', 'second', 'saturation', 'marks'] }),
    ...{ formulas: ['minus', 'second', 'marks'], problems: [], full: false },
  };
  const { minus, show, formulas } = withoutFormulas(/** @type {any} */ (state));
  assert.deepEqual({ minus, show, formulas }, { minus: null, show: ['value', 'saturation'], formulas: [] });
});

test('without the language of formulas there is still a chart', () => {
  const state = { ...fakeState(['relu'], { show: ['second', 'marks'] }), formulas: ['second', 'marks'] };
  const { show } = withoutFormulas(/** @type {any} */ (state));
  assert.deepEqual(show, ['value', 'derivative']);
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
