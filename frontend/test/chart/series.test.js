import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesOf } from 'app/chart/drawing/series.js';

const theme = { dashes: [[], [8, 4], [14, 4]], curves: ['blue', 'orange', 'teal'], background: 'white' };

/** @param {boolean} fills whether the last of three curves fills a band */
function dashes(fills) {
  const drawn = ['tanh', 'relu', 'swings'].map((f, index) => ({ curve: { f, stochastic: false }, index }));
  const graph = {
    answers: {},
    drawn,
    measures: { curve: 2 },
    theme,
    state: { window: {}, show: ['value'], seed: 1 },
    samples: (/** @type {string} */ f) => ({ fills: fills && f === 'swings' }),
  };
  return seriesOf(/** @type {any} */ (graph), /** @type {any} */ ({ kind: 'value', scale: 0 })).map(
    (series) => series.dashes,
  );
}

test('curves are told apart by their dashes', () => {
  assert.deepEqual(dashes(false), [[], [8, 4], [14, 4]]);
});

test('what fills a band is solid, whatever dashes its curve has', () => {
  assert.deepEqual(dashes(true), [[], [8, 4], []]);
});
