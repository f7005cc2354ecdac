import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFormula } from 'app/formula/reading.js';

/**
 * A core that takes what is typed for a formula with these parameters.
 *
 * @param {...string} names
 */
const core =
  (...names) =>
  (/** @type {string} */ query) => {
    const name = new URLSearchParams(query).get('f');
    const entry = { name, title: name, parameters: names.map((parameter) => ({ name: parameter })) };
    return JSON.stringify({ curves: [{ f: name, name, entry }], problems: [] });
  };

/** @param {string} code @param {...string} values */
const refusing =
  (code, ...values) =>
  () =>
    JSON.stringify({ curves: [], problems: [{ parameter: 'f', code, arguments: values }] });

test('parameters that stay keep their settings', () => {
  const settings = new Map([
    ['beta', 2],
    ['gone', 3],
  ]);
  assert.deepEqual(readFormula('a*x^beta+1', settings, core('a', 'beta')), { f: 'a*x^beta+1:beta=2' });
  assert.deepEqual(readFormula('x+1', settings, core()), { f: 'x+1' });
});

test('settings that are typed with the formula win', () => {
  assert.deepEqual(readFormula('b*x:b=4', new Map([['b', 2]]), core('b')), { f: 'b*x:b=4' });
});

test('what the core refuses is said', () => {
  assert.equal(
    readFormula('x*', new Map(), refusing('formula-unfinished', '3')).problem?.code,
    'formula-unfinished',
  );
});

test('nothing, a number or a name alone, and a function without its argument are explained', () => {
  const named = () => JSON.stringify({ curves: [{ f: 'relu', name: 'relu' }], problems: [] });
  assert.equal(readFormula('  ', new Map(), core()).problem?.code, 'formula-empty');
  assert.deepEqual(readFormula(' 2 ', new Map(), refusing('unknown-function', '2', 'relu')).problem, {
    parameter: 'f',
    code: 'formula-only-name',
    arguments: ['2'],
  });
  assert.deepEqual(readFormula('relu', new Map(), named).problem?.arguments, ['1', 'relu']);
});

test('what an address takes for a name is read as the product that it seems to be', () => {
  const read = (/** @type {string} */ query) =>
    new URLSearchParams(query).get('f') === 'kx'
      ? refusing('unknown-function-or-product')()
      : core('k')(query);
  assert.deepEqual(readFormula('kx', new Map([['k', 3]]), read), { f: '(kx):k=3' });
});

test('what is wrong between brackets that nobody typed is told at its place', () => {
  const read = (/** @type {string} */ query) =>
    query === 'f=x2'
      ? refusing('unknown-function-or-formula')()
      : refusing('formula-run-together', '2', 'x2', 'x*2')();
  assert.deepEqual(readFormula('x2', new Map(), read).problem?.arguments, ['1', 'x2', 'x*2']);
});

test('letters that run together are told apart from a name', () => {
  const read = (/** @type {string} */ query) =>
    query === 'f=sinx'
      ? refusing('unknown-function')()
      : refusing('formula-run-together', '2', 'sinx', 'sin(x)')();
  assert.deepEqual(readFormula('sinx', new Map(), read).problem?.arguments, ['1', 'sinx', 'sin(x)']);
});
