import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Colours } from 'app/lab/show/palette.js';

/** @param {string | null} f @param {string} [role] @returns {any} */
function series(f, role = 'loss') {
  return { role, f, style: 'line', x: [], y: [] };
}

/** @param {...any} all @returns {any} */
function chart(...all) {
  return { series: all };
}

test('functions that are set come first, then others, and what is no function’s takes no colour', () => {
  const colours = new Colours();
  colours.begin(['tanh', 'relu']);
  colours.take([chart(series(null, 'bound'), series('relu')), chart(series(null, 'start'), series('relu6'))]);
  assert.deepEqual(
    ['tanh', 'relu', 'relu6'].map((f) => colours.place(f)),
    [1, 2, 3],
  );
});

test('a function that is set twice has one colour', () => {
  const colours = new Colours();
  colours.begin(['tanh', 'tanh', 'relu']);
  assert.equal(colours.place('relu'), 2);
});

test('what a former report had takes no colour from the next', () => {
  const colours = new Colours();
  colours.begin(['tanh']);
  colours.take([chart(series('elu'), series('relu'))]);
  colours.take([chart(series('relu'))]);
  assert.equal(colours.place('relu'), 2);
});
