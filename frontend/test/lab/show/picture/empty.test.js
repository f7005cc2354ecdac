import assert from 'node:assert/strict';
import { test } from 'node:test';

import { areEmpty } from 'app/lab/show/picture/empty.js';

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
