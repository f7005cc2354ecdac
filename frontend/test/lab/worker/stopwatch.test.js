import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stopwatch } from 'app/lab/worker/stopwatch.js';

/** How long it takes to look at the clock, in milliseconds. */
const LOOK = 0.0001;

/**
 * A machine whose exercises take so many microseconds each, and whose clock is blurred to so many milliseconds.
 *
 * @param {number[]} microseconds
 * @param {number} blur
 * @param {(time: number) => number} [disturbance] how long another program has the processor, in milliseconds
 */
function machine(microseconds, blur, disturbance = () => 0) {
  let time = 0;
  /** @type {[number, number][]} */
  const done = [];
  const exercise = (/** @type {number} */ which, /** @type {number} */ times) => {
    time += (microseconds[which] * times) / 1000 + disturbance(time);
    done.push([which, times]);
    return 1;
  };
  const now = () => {
    time += LOOK;
    return blur > 0 ? Math.floor(time / blur) * blur : time;
  };
  return { exercise, done, now };
}

/** @param {Stopwatch} stopwatch */
function toTheEnd(stopwatch) {
  let laps = 0;
  while (stopwatch.progress < 1) {
    laps += stopwatch.advance() ? 1 : 0;
  }
  return laps;
}

/** @param {ArrayLike<number>} found @param {number[]} expected @param {number} off what share they may be off */
function assertNear(found, expected, off) {
  for (let i = 0; i < found.length; i++) {
    const of = expected[i % expected.length];
    assert.ok(Math.abs(found[i] / of - 1) < off, `${found[i]}, ${of}`);
  }
}

for (const blur of [0, 0.005, 0.1, 1, 1000 / 60, 100]) {
  test(`what is measured is right though the clock is blurred to ${blur} milliseconds`, () => {
    const { exercise, now } = machine([0.7, 13, 900, 40000], blur);
    const stopwatch = new Stopwatch({ laps: 3, exercises: 4, exercise }, now);
    assert.equal(toTheEnd(stopwatch), 3);
    assert.equal(stopwatch.nanoseconds.length, 12);
    assertNear(
      stopwatch.nanoseconds.filter((_, i) => i % 4 < 3),
      [700, 13000, 900000],
      0.03,
    );
    assertNear(
      stopwatch.nanoseconds.filter((_, i) => i % 4 === 3),
      [40000000],
      blur > 10 ? 0.25 : 0.03,
    );
    assert.ok(Math.abs(stopwatch.tick - Math.max(blur, LOOK)) < 1.5 * LOOK);
  });
}

test('what disturbs the machine now and then does not count', () => {
  let calls = 0;
  const seldom = () => (++calls % 400 === 0 ? 60 : 0);
  const { exercise, now } = machine([0.7, 13], 0.1, seldom);
  const stopwatch = new Stopwatch({ laps: 9, exercises: 2, exercise }, now);
  toTheEnd(stopwatch);
  assertNear(stopwatch.nanoseconds, [700, 13000], 0.05);
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
  const order = done.slice(before).map(([which]) => which);
  assert.deepEqual(
    order.filter((which, i) => which !== order[i - 1]),
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

test('with a clock that stands still it ends too, and nothing is known', () => {
  const stopwatch = new Stopwatch({ laps: 2, exercises: 1, exercise: () => 1 }, () => 5);
  assert.equal(toTheEnd(stopwatch), 2);
  assert.deepEqual([...stopwatch.nanoseconds], [Number.NaN, Number.NaN]);
  assert.equal(stopwatch.tick, Number.POSITIVE_INFINITY);
});

test('what cannot be done has no time, and the rest has', () => {
  const { exercise, now } = machine([10, 20], 0.1);
  const half = (/** @type {number} */ which, /** @type {number} */ times) =>
    which === 0 ? Number.NaN : exercise(which, times);
  const stopwatch = new Stopwatch({ laps: 2, exercises: 2, exercise: half }, now);
  assert.equal(toTheEnd(stopwatch), 2);
  const [gap, time, again] = stopwatch.nanoseconds;
  assert.ok(Number.isNaN(gap) && Number.isNaN(again));
  assertNear([time], [20000], 0.03);
});
