import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from 'app/explorer/sharing/picture.js';

test('a file is called by what it shows', () => {
  assert.equal(fileName(['swish:beta=1.5', 'relu'], false), 'actiscope-swish-beta-1.5-relu');
  assert.equal(fileName(['x*sigmoid(1+x)'], true), 'actiscope-x-sigmoid-1-plus-x-dark');
});

test('no file has a name that a system could refuse', () => {
  const name = fileName(Array(8).fill('if(x>0,x/2,"../\\:|<>?*")'), false);
  assert.match(name, /^[a-z0-9.-]{10,80}$/);
  assert.doesNotMatch(name, /-$/);
});
