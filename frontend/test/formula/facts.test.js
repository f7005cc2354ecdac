import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.document = /** @type {any} */ ({
  getElementById: () => ({ textContent: '{"functions":[],"words":{}}', dataset: { base: '/' } }),
});
const { words } = await import('app/explorer/page.js');
const { normal, shape } = await import('app/formula/facts.js');

Object.assign(words, {
  'facts.range': 'Range',
  'facts.slope': 'Slope',
  'facts.lipschitz': 'Lipschitz',
  'facts.monotonic': 'Monotonic',
  'facts.monotonic.no': 'no',
  'facts.monotonic.undecided': 'undecided',
  'facts.symmetry': 'Symmetry',
  'facts.symmetry.none': 'none',
  'facts.symmetry.undecided': 'undecided',
  'facts.smoothness': 'Smoothness',
  'facts.smoothness.0': 'its slope jumps',
  'facts.smoothness.inf': 'smooth',
  'facts.smoothness.times': '{0} times',
  'facts.kinks': 'Kinks',
  'facts.zeros': 'Zeros',
  'facts.fixed-points': 'Fixed points',
  'facts.saturation': 'Saturation',
  'facts.from-to': '{0} to {1}',
  'facts.comma': ', ',
  'facts.and-more': '{0} and {1} more',
  'facts.and-many': '{0} and many more',
  'facts.nowhere': 'nowhere',
  'facts.none': 'does not exist',
  'live.and': ' and ',
  'live.saturates-nowhere': 'nowhere flat',
});

/** @type {import('app/formula/facts.js').FactSheet} */
const SHEET = {
  range: [-0.375, null],
  monotonic: 'no',
  symmetry: 'none',
  kinks: [-3, 3],
  smoothness: 0,
  slope: { least: -0.5, greatest: 1.5, lipschitz: 1.5 },
  zeros: [[null, -3], 0],
  fixedPoints: [],
  saturation: [],
  normal: {
    mean: 0.1662167,
    secondMoment: 0.25,
    variance: null,
    slopeSecondMoment: null,
    gain: 2,
    deviationGain: null,
    slopeGain: null,
    zeroShare: 0,
  },
};

/** @param {Partial<typeof SHEET>} [others] */
const told = (others) => Object.fromEntries(shape({ ...SHEET, ...others }));

test('facts are told in words, infinite ends as such', () => {
  const rows = told();
  assert.equal(rows.Range, '−0.375 to ∞');
  assert.equal(rows.Slope, '−0.5 to 1.5');
  assert.equal(rows.Zeros, '−∞ to −3, 0');
  assert.equal(rows.Kinks, '−3, 3');
  assert.equal(rows['Fixed points'], 'nowhere');
  assert.equal(rows.Smoothness, 'its slope jumps');
});

test('what is undecided is said to be', () => {
  const rows = told({ monotonic: null, symmetry: null, smoothness: 2 });
  assert.equal(rows.Monotonic, 'undecided');
  assert.equal(rows.Symmetry, 'undecided');
  assert.equal(rows.Smoothness, '2 times');
});

test('of many places the nearest to 0 are written', () => {
  const zeros = Array.from({ length: 9 }, (_, i) => i - 4);
  assert.doesNotMatch(told({ zeros }).Zeros, /4/);
  assert.match(told({ zeros }).Zeros, /0, .* and 3 more$/);
  const many = Array.from({ length: 100 }, (_, i) => i - 50);
  assert.match(told({ zeros: many, truncated: true }).Zeros, / and many more$/);
});

test('a moment that does not exist is no number', () => {
  const rows = Object.fromEntries(normal(SHEET));
  assert.equal(rows['E f(z)'], '0.166217');
  assert.equal(rows['1/√E f(z)²'], '2');
  assert.equal(rows['Var f(z)'], 'does not exist');
});
