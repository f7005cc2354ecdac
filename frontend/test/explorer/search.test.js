import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byFamily, search } from 'app/explorer/search.js';

const functions = [
  { name: 'relu', family: 'Rectified', search: 'relu rectifier relu' },
  { name: 'leaky-relu', family: 'Rectified', search: 'leaky-relu lrelu leaky relu' },
  { name: 'swish', family: 'Gated', search: 'swish silu swish' },
  { name: 'binary-step', family: 'Elementary', search: 'binary-step heaviside binary step 阶跃函数' },
];

/** @param {string} text */
const names = (text) => search(functions, text).map(({ name }) => name);

test('an empty search finds everything', () => {
  assert.equal(names(' ').length, functions.length);
});

test('case, hyphens, underscores and spaces do not matter', () => {
  for (const text of ['leaky relu', 'Leaky-ReLU', 'LEAKY_RELU', 'leakyrelu', 'ｌｅａｋｙ']) {
    assert.deepEqual(names(text), ['leaky-relu'], text);
  }
});

test('aliases, families and the other language find a function', () => {
  assert.deepEqual(names('silu'), ['swish']);
  assert.deepEqual(names('gated'), ['swish']);
  assert.deepEqual(names('阶跃'), ['binary-step']);
});

test('every word has to be found', () => {
  assert.deepEqual(names('relu leaky'), ['leaky-relu']);
  assert.deepEqual(names('relu gated'), []);
});

test('families come in the order of their first function', () => {
  assert.deepEqual([...byFamily(functions).keys()], ['Rectified', 'Gated', 'Elementary']);
  assert.equal(byFamily(functions).get('Rectified')?.length, 2);
});
