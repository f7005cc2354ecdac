import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticks } from 'app/chart/axis.js';

const wide = (/** @type {string} */ label) => 7 * label.length + 20;
const tall = () => 34;

test('ticks are round numbers with a true minus', () => {
  const { values, labels } = ticks([-6, 6], 800, wide);
  assert.deepEqual(values, [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]);
  assert.equal(labels[0], '−6');
});

test('ticks are the doubles that their labels say', () => {
  assert.deepEqual(ticks([0, 0.4], 150, tall).values, [0, 0.1, 0.2, 0.3, 0.4]);
});

test('fewer ticks stand on a shorter axis', () => {
  assert.deepEqual(ticks([-6, 6], 240, wide).values, [-6, -4, -2, 0, 2, 4, 6]);
  assert.ok(ticks([-6, 6], 60, wide).values.length <= 3);
});

test('labels never need more room than there is between ticks', () => {
  for (const span of [
    [-1e6, 1e6],
    [999999.999999, 1e6],
    [-5e-7, 5e-7],
    [0.123456, 0.123458],
    [-1e300, 1e300],
    [12345, 12346.5],
  ]) {
    for (const length of [100, 300, 900]) {
      const { values, labels } = ticks(/** @type {[number, number]} */ (span), length, wide);
      for (let i = 1; i < values.length; i++) {
        const distance = ((values[i] - values[i - 1]) / (span[1] - span[0])) * length;
        assert.ok(distance >= (wide(labels[i - 1]) + wide(labels[i])) / 2 - 1, `${labels} on ${length}`);
      }
      assert.equal(new Set(labels).size, labels.length, `${labels}`);
    }
  }
});

test('a narrow window around 0 has powers of ten', () => {
  assert.deepEqual(ticks([-5e-7, 5e-7], 600, wide).labels.slice(0, 2), ['−4×10⁻⁷', '−2×10⁻⁷']);
});

test('a narrow window far from 0 has one full label and distances from it', () => {
  const { labels } = ticks([999999.9999995, 1000000.0000005], 900, wide);
  assert.ok(labels.includes('1\u202f000\u202f000'));
  assert.ok(labels.includes('… + 2×10⁻⁷'), `${labels}`);
  assert.ok(labels.includes('… − 2×10⁻⁷'), `${labels}`);
});

test('a wide window has thin spaces between thousands', () => {
  assert.ok(ticks([-1e6, 1e6], 900, wide).labels.includes('−400\u202f000'));
});
