import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stopwatch } from 'app/lab/worker/stopwatch.js';

/**
 * A machine whose exercises take so many microseconds each, and whose clock is blurred to so many milliseconds.
 *
 * @param {number[]} microseconds
 * @param {number} blur
 */
function machine(microseconds, blur) {
  let time = 0;
  /** @type {[number, number][]} */
  const done = [];
  const exercise = (/** @type {number} */ which, /** @type {number} */ times) => {
    time += (microseconds[which] * times) / 1000;
    done.push([which, times]);
    return 1;
  };
  return { exercise, done, now: () => (blur > 0 ? Math.floor(time / blur) * blur : time) };
}

/** @param {Stopwatch} stopwatch */
function toTheEnd(stopwatch) {
  let laps = 0;
  while (stopwatch.progress < 1) {
    laps += stopwatch.advance() ? 1 : 0;
  }
  return laps;
}

test('what is measured is right though the clock is blurred to a millisecond', () => {
  const { exercise, now } = machine([0.7, 13, 900, 40000], 1);
  const stopwatch = new Stopwatch({ laps: 5, exercises: 4, exercise }, now);
  assert.equal(toTheEnd(stopwatch), 5);
  const found = stopwatch.nanoseconds;
  assert.equal(found.length, 20);
  for (const [place, expected] of [700, 13000, 900000, 40000000].entries()) {
    for (let lap = 0; lap < 5; lap++) {
      assert.ok(
        Math.abs(found[4 * lap + place] / expected - 1) < 0.05,
        `${found[4 * lap + place]}, ${expected}`,
      );
    }
  }
});

test('it warms up, and then goes round from one exercise to the next', () => {
  const { exercise, done, now } = machine([10, 20], 0);
  const stopwatch = new Stopwatch({ laps: 2, exercises: 2, exercise }, now);
  stopwatch.advance();
  stopwatch.advance();
  assert.ok(done.filter(([which]) => which === 0).reduce((sum, [, times]) => sum + times * 10, 0) >= 100_000);
  assert.equal(stopwatch.nanoseconds.length, 0);
  const before = done.length;
  toTheEnd(stopwatch);
  assert.deepEqual(
    done.slice(before).map(([which]) => which),
    [0, 1, 0, 1],
  );
});

test('a lap counts when it is whole', () => {
  const { exercise, now } = machine([10, 20], 0);
  const stopwatch = new Stopwatch({ laps: 1, exercises: 2, exercise }, now);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => stopwatch.advance()),
    [false, false, false, true],
  );
  assert.equal(stopwatch.progress, 1);
});

test('with a clock that stands still it ends too', () => {
  const stopwatch = new Stopwatch({ laps: 2, exercises: 1, exercise: () => 1 }, () => 5);
  assert.equal(toTheEnd(stopwatch), 2);
});
