import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isConstant } from 'app/lab/form/functions.js';

test('a formula without x is constant, a name never is', () => {
  for (const constant of ['(2)', '(k)', 'max(0,a):a=2', 'exp(x_0)', '(kx2)']) {
    assert.ok(isConstant(constant), constant);
  }
  for (const text of [
    '',
    'x',
    'relu',
    'swish:beta=2',
    'x^2',
    'a*x:a=3',
    'exp(-x)',
    'if(x>0,1,0)',
    'leaky_relu(x,0.2)',
  ]) {
    assert.ok(!isConstant(text), text);
  }
});
