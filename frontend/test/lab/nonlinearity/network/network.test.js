import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from 'app/lab/nonlinearity/network/network.js';

test('what is no number of a network, or infinite, is not taken for 0', () => {
  const text = '{"layers":[{"f":"relu","units":1,"w":[null,"inf"],"b":["-inf"],"dw":[0.5,null],"db":[1]}]}';
  const [layer] = networkOf(text).layers;
  assert.deepEqual(layer.w, [Number.NaN, Infinity]);
  assert.deepEqual(layer.b, [-Infinity]);
  assert.deepEqual(layer.dw, [0.5, Number.NaN]);
});
