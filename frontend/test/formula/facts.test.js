import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.document = /** @type {any} */ ({
  getElementById: () => ({ textContent: '{"functions":[],"words":{}}', dataset: { base: '/' } }),
});
const { words } = await import('app/explorer/page.js');
const { isPassing, parts } = await import('app/formula/facts.js');
const { normal, shape } = await import('app/formula/sheet.js');

Object.assign(words, {
  'facts.range': 'Range',
  'facts.slope': 'Slope',
  'facts.lipschitz': 'Lipschitz',
  'facts.monotonic': 'Monotonic',
  'facts.monotonic.no': 'no',
  'facts.symmetry': 'Symmetry',
  'facts.symmetry.none': 'none',
  'facts.smoothness': 'Smoothness',
  'facts.smoothness.-1': 'jumps',
  'facts.smoothness.0': 'its slope jumps',
  'facts.smoothness.inf': 'smooth',
  'facts.smoothness.times': 'up to order {0} (C{1})',
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
  'facts.undecided': 'undetermined',
  'facts.low-undecided': 'up to {0}, lower end undetermined',
  'facts.high-undecided': 'from {0}, upper end undetermined',
  'facts.perhaps-more': '{0}, perhaps more',
  'facts.mean': 'Mean',
  'facts.secondMoment': 'Second moment',
  'facts.variance': 'Variance',
  'facts.slopeSecondMoment': 'Second moment of the slope',
  'facts.gain': 'Gain (forward)',
  'facts.deviationGain': 'Gain (centred)',
  'facts.slopeGain': 'Gain (backward)',
  'facts.zeroShare': 'Share of zeros',
  'live.off-below': 'off below {0}',
  'live.and': ' and ',
  'live.saturates-nowhere': 'nowhere flat',
});

/** @type {import('app/formula/sheet.js').FactSheet} */
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
  assert.equal(rows.Zeros, '(−∞, −3], 0');
  assert.equal(rows.Kinks, '−3, 3');
  assert.equal(rows['Fixed points'], 'nowhere');
  assert.equal(rows.Smoothness, 'its slope jumps');
});

test('an interval has no end at which the function jumps', () => {
  const step = { smoothness: -1, kinks: [0], zeros: /** @type {[null, number][]} */ ([[null, 0]]) };
  assert.equal(told(step).Zeros, '(−∞, 0)');
  assert.equal(told({ ...step, kinks: [1] }).Zeros, '(−∞, 0]');
  assert.equal(told({ ...step, smoothness: null }).Zeros, '(−∞, 0)');
});

test('what is undecided is said to be, and not to be infinite or nowhere', () => {
  const rows = told({
    range: [null, null],
    monotonic: null,
    symmetry: null,
    smoothness: null,
    slope: { least: -1, greatest: null, lipschitz: null },
    undecided: ['range', 'slope', 'fixedPoints', 'saturation'],
  });
  assert.equal(rows.Range, 'undetermined');
  assert.equal(rows.Slope, 'from −1, upper end undetermined');
  assert.equal(rows.Lipschitz, 'undetermined');
  assert.equal(rows.Monotonic, 'undetermined');
  assert.equal(rows.Symmetry, 'undetermined');
  assert.equal(rows.Smoothness, 'undetermined');
  assert.equal(rows['Fixed points'], 'undetermined');
  assert.equal(rows.Saturation, 'undetermined');
  assert.equal(told({ range: [null, 2], undecided: ['range'] }).Range, 'up to 2, lower end undetermined');
});

test('what is known of a list stands, though there may be more', () => {
  const rows = told({
    saturation: [{ from: null, to: -2, off: true }],
    undecided: ['zeros', 'saturation'],
    truncated: true,
  });
  assert.equal(rows.Zeros, '(−∞, −3], 0, perhaps more');
  assert.equal(rows.Saturation, 'off below −2, perhaps more');
  const zeros = Array.from({ length: 9 }, (_, i) => i - 4);
  assert.match(told({ zeros, undecided: ['zeros'] }).Zeros, / and 3 more, perhaps more$/);
});

test('a function is so many times differentiable', () => {
  assert.equal(told({ smoothness: 2 }).Smoothness, 'up to order 2 (C²)');
});

test('a number is plain, and as exact as it is vouched for', () => {
  assert.equal(told({ range: [-Math.PI / 2, 0.5 - 1.9e-9] }).Range, '−1.570796 to 0.500000');
  assert.equal(told({ range: [-0.5, 0.5 + 1e-12] }).Range, '−0.5 to 0.5');
  assert.equal(told({ kinks: [1 / 3e5, 123456789] }).Kinks, '3.333×10⁻⁶, 1.235×10⁸');
  const tail = { from: null, to: -1.195, off: true };
  assert.equal(told({ saturation: [tail] }).Saturation, 'off below −1.20');
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
  assert.equal(rows.Mean, '0.166217');
  assert.equal(rows['Gain (forward)'], '2');
  assert.equal(rows.Variance, 'does not exist');
});

test('a moment that could not be decided is said to be undetermined', () => {
  const one = Object.fromEntries(normal({ ...SHEET, undecided: ['normal.variance', 'slopeGain'] }));
  assert.equal(one.Variance, 'undetermined');
  assert.equal(one['Gain (backward)'], 'undetermined');
  assert.equal(one['Gain (centred)'], 'does not exist');
  const all = Object.fromEntries(normal({ ...SHEET, undecided: ['normal'] }));
  assert.equal(all['Gain (centred)'], 'undetermined');
  assert.equal(all.Mean, '0.166217');
});

test('a mean that is noise beside the values is 0', () => {
  const rows = Object.fromEntries(
    normal({ ...SHEET, normal: { ...SHEET.normal, mean: -3e-17, gain: 1e-11 } }),
  );
  assert.equal(rows.Mean, '0');
  assert.equal(rows['Gain (forward)'], '10⁻¹¹');
});

test('no line breaks a number or an interval', () => {
  const unbroken = (/** @type {string} */ text) => parts(text).filter((_, i) => i % 2);
  assert.deepEqual(unbroken('−1.5708、0 以及另外 3 个'), ['−1.5708', '0', '3']);
  assert.deepEqual(unbroken('(−∞, 0], 1.9×10⁻⁹ to ∞'), ['(−∞, 0]', '1.9×10⁻⁹', '∞']);
});

test('a question at fault is not asked again, a server in need is', () => {
  assert.deepEqual([400, 404, 429, 500, 503].map(isPassing), [false, false, true, true, true]);
});
