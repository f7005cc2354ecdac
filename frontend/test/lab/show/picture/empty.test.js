import assert from 'node:assert/strict';
import { test } from 'node:test';

import { areEmpty, wrapped } from 'app/lab/show/picture/empty.js';

test('a chart is empty as long as no series has a finite point', () => {
  assert.ok(areEmpty([]));
  assert.ok(areEmpty([{ data: [] }, { data: [{ x: 1, y: Number.NaN }] }]));
  assert.ok(
    !areEmpty([
      { data: [] },
      {
        data: [
          { x: 1, y: Number.NaN },
          { x: 2, y: 0 },
        ],
      },
    ]),
  );
});

test('a text is broken at spaces, and Chinese anywhere but before a sign', () => {
  const fits = (/** @type {string} */ line) => line.length <= 12;
  assert.deepEqual(wrapped('Nothing to draw yet', fits), ['Nothing to', 'draw yet']);
  assert.deepEqual(wrapped('暂时没有可画的数值，先找学习率。', fits), [
    '暂时没有可画的数值，先找',
    '学习率。',
  ]);
  assert.deepEqual(wrapped('incomprehensibilities', fits), ['incomprehensibilities']);
});
