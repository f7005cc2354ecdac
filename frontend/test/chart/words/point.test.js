import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers } from 'app/chart/answers.js';
import { noteOf, pointOf, slopeInWords, textOf } from 'app/chart/words/point.js';
import { fakeCore, fakeState } from '../fake-core.js';
import { words } from '../words.js';

/** @param {string} f @param {number} x */
function read(f, x) {
  const state = fakeState([f], { window: { from: -1000, to: 1000, points: 3 } });
  const point = pointOf(f, x, new Answers(fakeCore), state);
  return {
    texts: [textOf(point, 'value'), textOf(point, 'derivative')],
    note: noteOf(point, words),
    slope: slopeInWords(point, words),
  };
}

test('a smooth function is read as it is', () => {
  assert.deepEqual(read('sigmoid', 0), { texts: ['0.5', '0.25'], note: '', slope: 'slope 0.25' });
});

test('a corner has no derivative, and what stands there is marked and explained', () => {
  const { texts, note, slope } = read('leaky-relu:leak=0.1', 0);
  assert.deepEqual(texts, ['0', '0.1*']);
  assert.match(note, /^\* No derivative at a corner: ● is what PyTorch takes/);
  assert.match(slope, /corner without a derivative, where PyTorch takes the slope 0.1$/);
});

test('where no slope is shown a corner needs no note, but a jump does', () => {
  const without = (/** @type {string} */ f) =>
    noteOf(pointOf(f, 0, new Answers(fakeCore), fakeState([f])), words, false);
  assert.equal(without('relu'), '');
  assert.match(without('binary-step'), /^A jump/);
});

test('beside a corner there is a derivative', () => {
  assert.deepEqual(read('relu', -1e-9).texts, ['0', '0']);
  assert.deepEqual(read('relu', 1).texts, ['1', '1']);
  assert.equal(read('relu', 1).note, '');
});

test('a jump has a value and two limits, and no derivative', () => {
  const { texts, note, slope } = read('binary-step', 0);
  assert.deepEqual(texts, ['1', '–']);
  assert.match(note, /^A jump from 0 to 1, .* ● is the value, ○ a limit/);
  assert.equal(slope, 'a jump from 0 to 1, without a derivative');
});

test('a limit that is only approached is not said to be reached', () => {
  assert.deepEqual(read('tanh', 9).texts, ['1 − 3.0×10⁻⁸', '6.092×10⁻⁸']);
  assert.deepEqual(read('tanh', 500).texts, ['≈ 1', '≈ 0']);
  assert.deepEqual(read('sigmoid', -900).texts, ['≈ 0', '≈ 0']);
});

test('a limit that is reached is', () => {
  assert.deepEqual(read('relu', -500).texts, ['0', '0']);
  assert.deepEqual(read('binary-step', 500).texts, ['1', '0']);
});

test('a point without a value, a pole, an end of the function and a vertical tangent are no corners or jumps', () => {
  assert.deepEqual(read('sinc', 0).texts, ['–', '–']);
  assert.match(read('sinc', 0).note, /^No value at this one point: ○ is the limit 1 /);
  assert.deepEqual(read('hyperbola', 0).texts, ['∞', '–']);
  assert.match(read('hyperbola', 0).note, /^Infinite beside this point: −∞ on its left, ∞ on its right/);
  assert.deepEqual(read('sqrt', 0).texts, ['0', '–']);
  assert.match(read('sqrt', 0).note, /^Begins or ends here/);
  assert.deepEqual(read('cbrt', 0), { texts: ['0', '∞'], note: '', slope: 'slope ∞' });
});

test('where nothing happens but that a formula has no slope, the slope is what it tends to', () => {
  assert.deepEqual(read('flat', 0), { texts: ['0', '0'], note: '', slope: 'slope 0' });
});
