import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbroken, unmarked } from 'app/lab/page.js';

test('what has no markup says σ_w without its underscore', () => {
  assert.equal(unmarked('χ = 1 at σ_w = 2, σ_b = 0; x_1'), 'χ = 1 at σw = 2, σb = 0; x_1');
});

test('a name breaks at no blank of its brackets, unless they are long', () => {
  assert.equal(unbroken('Leaky ReLU (a = 0.01)'), 'Leaky ReLU (a\u00a0=\u00a00.01)');
  assert.equal(unbroken('f (root mean square)'), 'f (root mean square)');
  assert.equal(
    unbroken('RReLU (l = 0.125, u = 0.3333)'),
    'RReLU (l\u00a0=\u00a00.125, u\u00a0=\u00a00.3333)',
  );
});
