import assert from 'node:assert/strict';
import test from 'node:test';
import { offers } from 'app/lab/nonlinearity/fits.js';

/** @param {string} code @param {string} parameter @param {string[]} said @param {Record<string, string[]>} wanted */
const values = (code, parameter, said, wanted) =>
  offers({ code, parameter, arguments: said }, wanted).map((offer) => offer.values);

test('a number beyond its bounds comes back to the nearer one', () => {
  const said = (/** @type {string} */ text) => ['rate', '1e-6', '100', text];
  assert.deepEqual(values('out-of-range', 'rate', said('1000'), { rate: ['1000'] }), [{ rate: ['100'] }]);
  assert.deepEqual(values('out-of-range', 'rate', said('0'), { rate: ['0'] }), [{ rate: ['1e-6'] }]);
});

test('of a list nobody knows which number is meant', () => {
  assert.deepEqual(values('out-of-range', 'layers', ['layers', '1', '64', '99'], { layers: ['8,99'] }), []);
});

test('functions and layers are brought together either way', () => {
  const wanted = { f: ['relu', 'tanh', 'sin(x)'], layers: ['8,4'] };
  assert.deepEqual(values('functions-and-layers', 'f', ['3', '2'], wanted), [
    { f: ['relu'] },
    { layers: ['8,4,4'] },
  ]);
});

test('batch normalisation takes two examples at a time', () => {
  assert.deepEqual(values('batch-of-one', 'batch', [], {}), [{ batch: ['2'] }]);
});

test('too few points to hold some out are all learned', () => {
  assert.deepEqual(values('too-few-examples', 'test', ['1', '3'], {}), [{ test: ['0'] }]);
});
