import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import { Answers } from 'app/chart/answers.js';
import { frameOf } from 'app/chart/frame.js';
import { describe } from 'app/chart/words/description.js';
import { places } from 'app/chart/words/table.js';
import { countingCore, fakeState } from './fake-core.js';

/** @import { State } from 'app/chart/types.js' */

/** @type {string[]} */
let asked;

/** @type {Answers} */
let answers;

beforeEach(() => {
  asked = [];
  answers = new Answers(countingCore(asked));
});

const words = Object.fromEntries(
  readFileSync(new URL('../../../src/main/resources/messages/chart.properties', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[a-z]/.test(line))
    .map((line) => line.split(/ *= */, 2)),
);

/**
 * What a page does with a state: windows, chart, cards, and at rest the description and the table.
 *
 * @param {State} state
 */
function show(state) {
  answers.next();
  frameOf(state, answers, words);
  for (let frame = 0; frame < 2; frame++) {
    for (const index of state.curves.keys()) {
      if (!state.hidden.includes(index)) {
        const { f } = state.curves[index];
        answers.sample(f, state.window);
        if (state.show.includes('saturation')) {
          answers.saturation(f, state.share);
        }
      }
    }
  }
  if (state.show.includes('saturation')) {
    for (const { f } of state.curves) {
      answers.saturation(f, state.share);
    }
  }
  describe(state, answers, words);
  places(state, answers);
}

/** What was asked since the last time, but for single points. */
function questions() {
  return asked.splice(0).filter((question) => !/^(evaluate|ticks)/.test(question));
}

test('a curve is sampled once for a state, and a hidden one not at all', () => {
  show(fakeState(['swish:beta=1', 'relu', 'tanh'], { hidden: [2] }));
  assert.deepEqual(
    questions().filter((question) => question.startsWith('sample')),
    ['sample swish:beta=1', 'sample relu'],
  );
});

test('of a slider that moves, the curve that changed is sampled and no other', () => {
  for (const beta of [1, 2, 3]) {
    show(fakeState([`swish:beta=${beta}`, 'relu', 'tanh'], { hidden: [2], show: ['value', 'saturation'] }));
    if (beta > 1) {
      assert.deepEqual(questions(), [`sample swish:beta=${beta}`, `saturation swish:beta=${beta}`]);
    }
    questions();
  }
});

test('tails are asked for once for chart, cards and description together', () => {
  show(fakeState(['sigmoid', 'relu'], { show: ['value', 'saturation'] }));
  assert.deepEqual(
    questions().filter((question) => question.startsWith('saturation')),
    ['saturation sigmoid', 'saturation relu'],
  );
});

test('another window, share or seed is another question', () => {
  const state = fakeState(['rrelu'], { show: ['value', 'draws'] });
  show(state);
  questions();
  answers.sample('rrelu', { ...state.window, to: 7 });
  answers.saturation('rrelu', 0.5);
  answers.draws('rrelu', state.window, 400, 1);
  answers.draws('rrelu', state.window, 400, 2);
  assert.deepEqual(questions(), ['sample rrelu', 'saturation rrelu', 'draws rrelu', 'draws rrelu']);
});

test('what two states have not asked for is forgotten', () => {
  for (const f of ['relu', 'tanh', 'sigmoid', 'relu']) {
    show(fakeState([f]));
  }
  assert.equal(questions().filter((question) => question === 'sample relu').length, 2);
});
