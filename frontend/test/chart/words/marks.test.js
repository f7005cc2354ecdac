import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers } from 'app/chart/answers.js';
import { marksInWords } from 'app/chart/words/marks.js';
import { fakeCore, fakeState } from '../fake-core.js';
import { words } from '../words.js';

const answers = new Answers(fakeCore);
const state = fakeState(['swish', 'tanh']);

/** @type {import('app/chart/types.js').Mark[]} */
const marks = [
  { kind: 'minimum', chart: 'value', x: -1.28, y: -0.28, curves: [0], label: '(−1.278, −0.2785)' },
  { kind: 'maximum', chart: 'derivative', x: 0, y: 1, curves: [1], label: '(0, 1)' },
  { kind: 'intersection', chart: 'value', x: 0, y: 0, curves: [0, 1], label: '(0, 0)' },
];

test('marks are told with their curves and coordinates', () => {
  assert.deepEqual(marksInWords({ marks, undecided: false, truncated: false }, state, answers, words), [
    'Swish: minimum at (−1.278, −0.2785).',
    'Slope of Tanh: maximum at (0, 1).',
    'Swish and Tanh meet at (0, 0).',
  ]);
});

test('marks of the difference are told with its name', () => {
  const difference = { ...state, minus: /** @type {[number, number]} */ ([1, 0]) };
  const zero = { ...marks[0], kind: /** @type {const} */ ('zero'), curves: [8], label: '(0, 0)' };
  assert.deepEqual(
    marksInWords({ marks: [zero], undecided: false, truncated: false }, difference, answers, words),
    ['Tanh − Swish: zero at (0, 0).'],
  );
});

test('what may be missing is said', () => {
  assert.equal(
    marksInWords({ marks: [], undecided: true, truncated: true }, state, answers, words).length,
    2,
  );
});
