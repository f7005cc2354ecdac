import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from 'app/lab/nonlinearity/data/points.js';

test('points are read from CSV, whatever stands between the numbers', () => {
  assert.deepEqual(read('1,2,1\n-1;0.5;-1\r\n3\t4\t1\n5 6 -1'), [
    [1, 2, 1],
    [-1, 0.5, -1],
    [3, 4, 1],
    [5, 6, -1],
  ]);
});

test('points are read from an address too', () => {
  assert.deepEqual(read('1,2,1/-1,0.5,-1'), [
    [1, 2, 1],
    [-1, 0.5, -1],
  ]);
});

test('a header, and lines that are no points, are left out', () => {
  assert.deepEqual(read('x1,x2,target\n\n1,2\n1,2,3,4\n1,,2\n1,2,three\n0,0,0.5'), [[0, 0, 0.5]]);
});
