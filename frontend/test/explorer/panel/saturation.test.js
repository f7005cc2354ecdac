import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saturationInWords } from 'app/explorer/panel/saturation.js';

/** @param {string} key @param {...string} values */
const word = (key, ...values) => [key.replace('live.', ''), ...values].join(' ');

/** @param {...number} tails */
const words = (...tails) => saturationInWords(tails, word, { tail: (x) => `<${x}>` });

test('two tails make one phrase, with its ends as the core writes them', () => {
  assert.equal(words(-Infinity, -5.98645, 0, 5.98645, Infinity, 0), 'saturates-both <-5.98645> <5.98645>');
});

test('one tail says on which side it is', () => {
  assert.equal(words(-Infinity, 0, 1), 'off-below <0>');
  assert.equal(words(4.605, Infinity, 0), 'saturates-above <4.605>');
});

test('saturated on one side and off on the other makes two phrases', () => {
  assert.equal(words(-Infinity, -4, 0, 6, Infinity, 1), 'saturates-below <-4>andoff-above <6>');
});

test('a slope that is zero everywhere, and one that never tires', () => {
  assert.equal(words(-Infinity, Infinity, 1), 'off-everywhere');
  assert.equal(words(), 'saturates-nowhere');
});
