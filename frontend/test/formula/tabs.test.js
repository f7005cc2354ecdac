import assert from 'node:assert/strict';
import { test } from 'node:test';
import { next } from 'app/formula/tabs.js';

test('arrows go round, Home and End to the ends, other keys nowhere', () => {
  assert.equal(next('ArrowRight', 4, 5), 0);
  assert.equal(next('ArrowLeft', 0, 5), 4);
  assert.equal(next('ArrowRight', 1, 5), 2);
  assert.equal(next('Home', 3, 5), 0);
  assert.equal(next('End', 1, 5), 4);
  assert.equal(next('Tab', 1, 5), undefined);
});
