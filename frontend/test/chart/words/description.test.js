import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers } from 'app/chart/answers.js';
import { describe } from 'app/chart/words/description.js';
import { columnsOf, places } from 'app/chart/words/table.js';
import { fakeCore, fakeState } from '../fake-core.js';
import { chinese, words } from '../words.js';

/** @import { State } from 'app/chart/types.js' */

/** @param {string[]} functions @param {Parameters<typeof fakeState>[1]} [changes] */
const said = (functions, changes) => describe(fakeState(functions, changes), new Answers(fakeCore), words);

test('the description begins with the window', () => {
  assert.match(said(['sigmoid'])[0], /x from −6 to 6/);
});

test('the charts are named as they are shown', () => {
  assert.match(
    said(['sigmoid'])[0],
    /^Charts: Function f\(x\), Derivative f′\(x\); x from −6 to 6\. Ranges are of what is seen at 601 points\.$/,
  );
  assert.match(said(['sigmoid'], { show: ['second'] })[0], /^Charts: Second derivative f″\(x\); /);
});

test('the second derivative is said where it is shown', () => {
  assert.match(
    said(['tanh'], { show: ['value', 'second'] })[1],
    /Second derivative from −0.7698 to 0.7698\./,
  );
  assert.doesNotMatch(said(['tanh'])[1], /econd derivative/);
});

test('the difference is said after the curves, with its own range and zeros', () => {
  const window = { from: -1, to: 3, points: 4 };
  const [, , , difference] = said(['sigmoid', 'tanh'], { window, minus: [1, 0] });
  assert.match(difference, /^Tanh − Sigmoid: values from −1.0305 to 0.0?/);
  assert.match(difference, /Crosses the x axis at x = 0.8814\./);
  assert.doesNotMatch(difference, /aturated/);
});

test('the second derivative is in the table where it is shown', () => {
  assert.deepEqual(columnsOf(fakeState(['relu'])), ['value', 'derivative']);
  assert.deepEqual(columnsOf(fakeState(['relu'], { show: ['second'] })), ['value', 'derivative', 'second']);
});

test('a corner, an off tail and the ranges are said', () => {
  assert.equal(
    said(['relu'])[1],
    'ReLU: values from 0 to 6, slope from 0 to 1. Corner at x = 0: slope 0 on its left, 1 on its right, so no derivative there; PyTorch takes 0. Off below x = 0: the slope is exactly 0.',
  );
});

test('a jump is said with both limits', () => {
  assert.match(
    said(['binary-step'])[1],
    /slope 0 throughout\. Jumps at x = 0, from 0 to 1; the value there is 1\./,
  );
});

test('what is neither a corner nor a jump is called what it is', () => {
  assert.match(said(['sinc'])[1], / Has no value at x = 0, but the same limit from both sides\.$/);
  assert.match(said(['hyperbola'])[1], / Goes to infinity at x = 0\.$/);
  assert.match(said(['sqrt'])[1], / Begins or ends at x = 0: there are values on one side only\.$/);
  assert.match(said(['cbrt'])[1], / Vertical at x = 0\.$/);
  assert.doesNotMatch(said(['flat']).join(' '), /x = 0|dot/);
});

test('a range reaches as far as an extremum that is marked, between samples, and a pole', () => {
  const mark = {
    kind: /** @type {const} */ ('maximum'),
    chart: /** @type {const} */ ('value'),
    x: 1,
    y: 7.5,
  };
  const marks = { marks: [{ ...mark, curves: [0], label: '(1, 7.5)' }], undecided: false, truncated: false };
  assert.match(
    describe(fakeState(['relu', 'tanh']), new Answers(fakeCore), words, marks)[1],
    /values from 0 to 7.5, slope from 0 to 1\./,
  );
  assert.match(said(['hyperbola'])[1], /values from −∞ to ∞, slope from −∞ to −0.0278\./);
});

test('zeros that are marked are told with the marks alone', () => {
  const found = { marks: [], undecided: false, truncated: false };
  const state = fakeState(['tanh']);
  assert.doesNotMatch(describe(state, new Answers(fakeCore), words, found)[1], /Crosses/);
  const derivative = { ...state, show: /** @type {State['show']} */ (['derivative', 'marks']) };
  assert.match(describe(derivative, new Answers(fakeCore), words, found)[1], /Crosses/);
});

test('large values that differ are told apart', () => {
  const window = { from: 999999, to: 1e6, points: 3 };
  assert.match(
    said(['square'], { window })[1],
    /values from 999\u202f998\u202f000\u202f001 to 1\u202f000\u202f000\u202f000\u202f000,/,
  );
});

test('the dots are explained where there are any, and only there', () => {
  assert.match(said(['relu', 'sigmoid'])[3], /solid dot/);
  assert.equal(said(['sigmoid', 'tanh']).length, 3);
});

test('a limit that is not reached is not among the values', () => {
  const window = { from: -1000, to: 1000, points: 11 };
  assert.match(said(['sigmoid'], { window })[1], /values from ≈ 0 to ≈ 1, slope from ≈ 0 to 0.25/);
});

test('saturation is said for either side', () => {
  assert.match(said(['sigmoid'])[1], /Saturated below x = −5.99\. Saturated above x = 5.99\./);
});

test('a crossing of zero is found between samples', () => {
  const window = { from: -1, to: 3, points: 4 };
  assert.match(said(['tanh'], { window })[1], /Crosses the x axis at x = 0\./);
});

test('a function that rests on zero does not cross it, nor one that jumps over it', () => {
  assert.doesNotMatch(said(['relu'])[1], /Crosses/);
  assert.doesNotMatch(said(['binary-step'])[1], /Crosses/);
});

test('what lies outside the window is left out, and so are hidden curves', () => {
  const window = { from: 1, to: 6, points: 601 };
  const paragraphs = said(['relu', 'sigmoid'], { window, hidden: [1] });
  assert.equal(paragraphs.length, 2);
  assert.doesNotMatch(paragraphs[1], /Corner/);
});

test('infinite values do not hide the finite range', () => {
  const window = { from: -1, to: 1, points: 3 };
  assert.match(said(['reciprocal'], { window })[1], /values from −1 to 1/);
});

test('both languages have the same messages with the same places', () => {
  assert.deepEqual(Object.keys(chinese).sort(), Object.keys(words).sort());
  for (const [key, text] of Object.entries(words)) {
    assert.deepEqual(chinese[key].match(/\{\d\}/g)?.sort(), text.match(/\{\d\}/g)?.sort(), key);
  }
});

test('a table reads at round numbers, at the ends and at kinks', () => {
  const state = fakeState(['relu'], { window: { from: -0.95, to: 6.2, points: 601 } });
  const x = places(state, new Answers(fakeCore), words);
  assert.equal(x[0], -0.95);
  assert.equal(x[x.length - 1], 6.2);
  assert.ok(x.includes(0) && x.includes(0.5));
  assert.ok(x.length > 10 && x.length < 30);
});

test('a table reads at the kinks of a difference, even if its curves are hidden', () => {
  const window = { from: -0.95, to: 0.45, points: 601 };
  const state = fakeState(['relu', 'tanh'], { window, minus: [1, 0], hidden: [0, 1] });
  assert.ok(places(state, new Answers(fakeCore), words).includes(0));
});
