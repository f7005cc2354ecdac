import assert from 'node:assert/strict';
import test from 'node:test';
import { Layers } from 'app/lab/nonlinearity/network/layers.js';

/** Settings that know two parameters. @param {Record<string, string[]>} values */
function bench(values) {
  const settings = {
    get: (/** @type {string} */ name) => values[name],
    set: (/** @type {Record<string, string[]>} */ changes) => Object.assign(values, changes),
  };
  return /** @type {any} */ ({ settings });
}

test('a new layer is like the one before it', () => {
  const values = { layers: ['8,3'], f: ['tanh'] };
  new Layers(bench(values)).add();
  assert.deepEqual(values, { layers: ['8,3,3'], f: ['tanh'] });
});

test('the first layer has a few units', () => {
  const values = { layers: ['none'], f: ['relu'] };
  new Layers(bench(values)).add();
  assert.deepEqual(values, { layers: ['4'], f: ['relu'] });
});

test('a function of its own makes one for each layer, and the last one with it one for all', () => {
  const values = { layers: ['8,3'], f: ['tanh'] };
  const layers = new Layers(bench(values));
  layers.activate(1, 'relu');
  assert.deepEqual(values.f, ['tanh', 'relu']);
  layers.remove(0);
  assert.deepEqual(values, { layers: ['3'], f: ['relu'] });
  layers.remove(0);
  assert.deepEqual(values, { layers: ['none'], f: ['relu'] });
});

test('a layer keeps a unit at least, and takes 64 at most', () => {
  const values = { layers: ['1,64'], f: ['tanh'] };
  const layers = new Layers(bench(values));
  layers.resize(0, -1);
  layers.resize(1, 1);
  assert.deepEqual(values.layers, ['1,64']);
  layers.resize(0, 1);
  assert.deepEqual(values.layers, ['2,64']);
});
