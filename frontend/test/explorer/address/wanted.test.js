import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Wanted } from 'app/explorer/address/wanted.js';

test('what waits adds up, and of each part the last word counts', () => {
  const wanted = new Wanted();
  wanted.add({ show: ['marks'] });
  wanted.add({ minus: [0, 1] });
  wanted.add({ show: ['second', 'marks'] });
  assert.deepEqual(wanted.take(), { show: ['second', 'marks'], minus: [0, 1] });
  assert.equal(wanted.take(), null);
});

test('what is done at once overtakes what waits of the same part alone', () => {
  const wanted = new Wanted();
  wanted.add({ show: ['second'], minus: [0, 1] });
  wanted.supersede({ at: '0', show: ['value'] });
  assert.deepEqual(wanted.all, { minus: [0, 1] });
  wanted.supersede({ minus: null });
  assert.equal(wanted.all, null);
});
