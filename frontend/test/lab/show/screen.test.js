import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Screen } from 'app/lab/show/screen.js';

/** A place with the server's pictures in it. @param {...string} keys @returns {any} */
function place(...keys) {
  const stills = keys.map((key) => ({
    key,
    getAttribute: () => key,
    remove: () =>
      stills.splice(
        stills.findIndex((still) => still.key === key),
        1,
      ),
  }));
  return { stills, querySelectorAll: () => [...stills], querySelector: () => null };
}

const PLACES = { first: place(), charts: place(), maps: place() };

/** @type {any} */
const LOOKS = {};

test('what is left to draw is spread over frames, and dropped when another run begins', () => {
  const screen = new Screen(PLACES, LOOKS);
  /** @type {string[]} */
  const drawn = [];
  let time = 0;
  const job = (/** @type {string} */ name) => () => {
    drawn.push(name);
    time += 10;
  };
  screen.show([], [], false, [job('verdicts'), job('network')]);
  screen.draw(() => time);
  assert.deepEqual(drawn, ['verdicts']);
  assert.ok(screen.isBehind);
  screen.drop();
  assert.ok(!screen.isBehind);
  screen.draw(() => time);
  assert.deepEqual(drawn, ['verdicts']);
});

test('a picture of the server that the run has not is gone, at once if it is of other settings', () => {
  for (const isHeld of [false, true]) {
    const places = { first: place('chart loss'), charts: place('chart zeros'), maps: place() };
    const screen = new Screen(places, LOOKS);
    screen.isHeld = isHeld;
    screen.show([], [], false);
    assert.equal(places.charts.stills.length, isHeld ? 1 : 0);
    screen.show([], [], true);
    assert.equal(places.charts.stills.length, 0);
    assert.equal(places.first.stills.length, 1, 'until another one takes its place');
  }
});
