import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BothRuns } from 'app/lab/run/both.js';

/** A run that only notes what it is told to do. @param {string} state @param {object} [more] @returns {any} */
function run(state, more = {}) {
  /** @type {string[]} */
  const told = [];
  const tell = (/** @type {string} */ what) => () => told.push(what);
  const ways = { go: tell('go'), pause: tell('pause'), step: tell('step'), restart: tell('restart') };
  return { state, speed: 4, progress: 0, trials: 1, workers: 1, most: 3, told, ...ways, ...more };
}

test('what leads one side leads the other', () => {
  const [own, kept] = [run('going'), run('paused')];
  const both = new BothRuns(own, kept);
  both.pause();
  both.step();
  both.go();
  both.speed = 1;
  assert.deepEqual(own.told, ['pause', 'step', 'go']);
  assert.deepEqual(kept.told, own.told);
  assert.deepEqual([own.speed, kept.speed], [1, 1]);
});

test('the side that is compared with is as fast as the own one from the beginning', () => {
  const kept = run('opening');
  new BothRuns(run('opening', { speed: 2 }), kept);
  assert.equal(kept.speed, 2);
});

test('they go on as long as one of them does', () => {
  const state = (/** @type {string} */ own, /** @type {string} */ kept) =>
    new BothRuns(run(own), run(kept)).state;
  assert.equal(state('ended', 'going'), 'going');
  assert.equal(state('going', 'opening'), 'going');
  assert.equal(state('paused', 'ended'), 'paused');
  assert.equal(state('ended', 'ended'), 'ended');
  assert.equal(state('ended', 'failed'), 'ended');
});

test('they begin anew together, even if one was paused and the other over', () => {
  const [own, kept] = [run('ended'), run('paused')];
  new BothRuns(own, kept).restart();
  assert.deepEqual(
    [own.told, kept.told],
    [
      ['restart', 'pause'],
      ['restart', 'pause'],
    ],
  );
  const over = [run('ended'), run('ended')];
  new BothRuns(over[0], over[1]).restart();
  assert.deepEqual(over[1].told, ['restart', 'go']);
});

test('how far both are counts each trial once', () => {
  const own = run('going', { progress: 1, trials: 3, workers: 3 });
  const both = new BothRuns(own, run('going', { progress: 0.5, trials: 1, workers: 1 }));
  assert.equal(both.trials, 4);
  assert.equal(both.progress, 0.875);
  assert.equal(both.workers, 4);
});
