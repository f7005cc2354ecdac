import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byFamily, isFormula, search } from 'app/explorer/search.js';

const functions = [
  { name: 'relu', family: 'Rectified', search: 'relu\nrectifier\nrelu' },
  { name: 'leaky-relu', family: 'Rectified', search: 'leaky-relu\nlrelu\nleaky relu' },
  { name: 'swish', family: 'Gated', search: 'swish\nsilu\nswish' },
  { name: 'binary-step', family: 'Elementary', search: 'binary-step\nheaviside\nbinary step\n阶跃函数' },
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

test('two names side by side do not make a third', () => {
  assert.deepEqual(names('rrelu'), []);
});

test('every word has to be found', () => {
  assert.deepEqual(names('relu leaky'), ['leaky-relu']);
  assert.deepEqual(names('relu gated'), []);
});

test('families come in the order of their first function', () => {
  assert.deepEqual([...byFamily(functions).keys()], ['Rectified', 'Gated', 'Elementary']);
  assert.equal(byFamily(functions).get('Rectified')?.length, 2);
});

test('a text with signs that no name has is a formula, and so is x alone', () => {
  for (const text of ['x', ' X ', 'x*tanh(x)', 'max(0,x)', 'x^2', 'β·x', '2.5']) {
    assert.equal(isFormula(text), true, text);
  }
  for (const text of ['', 'swish', 'leaky relu', 'hard_swish', 'gelu-tanh', '阶跃', 'relu6']) {
    assert.equal(isFormula(text), false, text);
  }
});
