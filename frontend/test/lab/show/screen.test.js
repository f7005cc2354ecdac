import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Screen } from 'app/lab/show/screen.js';

/** @type {any} */
const PLACES = { charts: {}, maps: {} };

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
