import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared } from 'app/formula/finding.js';

test('two results are told with as many digits as tell them apart', () => {
  assert.deepEqual(compared(-1.1102230246251565e-16, -5.57e-17, 'none'), ['−1.11022×10⁻¹⁶', '−5.57×10⁻¹⁷']);
  assert.deepEqual(compared(0.1234567801, 0.1234567899, 'none'), ['0.1234567801', '0.1234567899']);
});

test('what is infinite or no number is told too', () => {
  assert.deepEqual(compared('inf', 710, 'none'), ['∞', '710']);
  assert.deepEqual(compared(null, '-inf', 'none'), ['none', '−∞']);
});
