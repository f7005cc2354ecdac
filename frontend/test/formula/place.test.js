import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, placeOf } from 'app/formula/place.js';

/** @param {string} code @param {...string} values */
const problem = (code, ...values) => ({ parameter: 'f', code, arguments: values });

test('what was found at the place is marked whole', () => {
  assert.deepEqual(placeOf(problem('formula-unknown-function', '3', 'sigmod'), 'x*sigmod(x)'), {
    start: 2,
    end: 8,
  });
  assert.deepEqual(placeOf(problem('formula-unknown-function', '3', 'sigmod'), 'x*SigMod(x)'), {
    start: 2,
    end: 8,
  });
});

test('a place whose sign is read as another is one character wide, also beyond the basic plane', () => {
  assert.deepEqual(placeOf(problem('formula-operand', '3', '*'), 'x*×2'), { start: 2, end: 3 });
  assert.deepEqual(placeOf(problem('formula-character', '2', '𝒳'), 'x𝒳'), { start: 1, end: 3 });
});

test('where something is missing nothing is marked', () => {
  assert.deepEqual(placeOf(problem('formula-unfinished', '3'), 'x*'), { start: 2, end: 2 });
});

test('a limit is no place', () => {
  assert.equal(placeOf(problem('formula-too-deep', '60'), 'x'), null);
  assert.equal(placeOf(problem('unknown-function', '“2”'), '2'), null);
  assert.equal(placeOf(problem('formula-empty'), ''), null);
});

test('of a long text the neighbourhood of the place is shown', () => {
  const text = `${'x+'.repeat(50)}$${'+x'.repeat(50)}`;
  const [before, there, after] = around(text, { start: 100, end: 101 });
  assert.equal(there, '$');
  assert.match(before, /^….{28}$/);
  assert.match(after, /^.{28}…$/);
  assert.deepEqual(around('x*$', { start: 2, end: 3 }), ['x*', '$', '']);
});
