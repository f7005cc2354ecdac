import assert from 'node:assert/strict';
import test from 'node:test';
import { saying } from 'app/lab/query.js';

test('one entry is said otherwise, and all others stay as they are written', () => {
  assert.equal(
    saying('?f=x%2B1&show=test&data=1,2,1/3,4,-1', 'show', 'test,classes'),
    '?f=x%2B1&data=1,2,1/3,4,-1&show=test,classes',
  );
  assert.equal(saying('?show=test', 'show', null), '');
  assert.equal(saying('', 'controls', ''), '?controls=');
});
