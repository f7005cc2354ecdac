import assert from 'node:assert/strict';
import test from 'node:test';
import { probability } from 'app/lab/nonlinearity/plane/classes.js';

test('the probabilities of all classes are those of softmax, and make 1 together', () => {
  const outputs = [0, 1000, Math.log(2), 0, 0, 0];
  const all = [0, 1, 2].map((place) =>
    Array.from(probability(outputs, 2, place), (share) => (share + 1) / 2),
  );
  assert.deepEqual(
    all.map(([first]) => Math.round(1e9 * first)),
    [0.25, 0.5, 0.25].map((share) => 1e9 * share),
  );
  assert.deepEqual(
    all.map(([, second]) => second),
    [1, 0, 0],
  );
});
