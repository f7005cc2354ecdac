import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, inTable, print, untypeset, Words } from 'app/lab/words.js';

const words = new Words(
  {
    'lab.share': '{0} %',
    'lab.named': '“{0}”',
    'lab.setting.f': 'activation',
    'race.setting.f': 'functions',
    'lab.setting.seed': 'seed',
    'race.says.steeper': '{0} is steeper than {1}, by {2} in {3} of all: {4}',
    'race.value.early': 'early on',
    'problem.out-of-range': '{0} must be between {1} and {2}, but was {3}',
  },
  'race',
);

test('an experiment’s own word comes before the one that all share', () => {
  assert.equal(words.word('setting.f'), 'functions');
  assert.equal(words.word('setting.seed'), 'seed');
  assert.equal(words.word('figure.accuracy'), 'accuracy');
});

test('a sentence names functions, numbers, shares and words', () => {
  words.labels = { tanh: 'tanh', 'swish:beta=2': 'Swish (β = 2)' };
  const statement = {
    code: 'steeper',
    arguments: [
      { function: 'swish:beta=2' },
      { function: 'tanh' },
      { number: 0.123456 },
      { share: 0.50417 },
      { word: 'early' },
    ],
  };
  assert.equal(
    words.sentence(statement),
    'Swish (β = 2) is steeper than tanh, by 0.1235 in 50.4 % of all: early on',
  );
});

test('shares are rounded as the server does: halves up, small ones to four digits', () => {
  assert.deepEqual(
    [0.1325, 0.1335, -0.1325, 1, 0.0012345, 0].map((share) => words.share(share)),
    ['13.3 %', '13.4 %', '−13.3 %', '100 %', '0.1235 %', '0 %'],
  );
});

test('a problem is told in the signs of fields', () => {
  const problem = { parameter: 'b', code: 'out-of-range', arguments: ['b', '-5', 'inf', '1e-7'] };
  assert.equal(words.explain(problem), 'b must be between −5 and ∞, but was 1e−7');
});

test('a problem of a setting names it as its label does', () => {
  const problem = { parameter: 'heats', code: 'out-of-range', arguments: ['heats', '1', '16', '99'] };
  const known = [{ name: 'heats', label: 'seeds for each learning rate' }];
  assert.equal(
    words.explain(problem, known),
    '“seeds for each learning rate” must be between 1 and 16, but was 99',
  );
});

test('a name in quotation marks has no blanks beside it in Chinese', () => {
  const chinese = new Words(
    { 'lab.named': '“{0}”', 'problem.out-of-range': '参数 {0} 应在 {1} 到 {2} 之间' },
    'race',
  );
  const problem = { parameter: 'steps', code: 'out-of-range', arguments: ['steps', '1', '9'] };
  assert.equal(chinese.explain(problem, [{ name: 'steps', label: '步数' }]), '参数“步数”应在 1 到 9 之间');
  assert.equal(chinese.explain(problem), '参数 steps 应在 1 到 9 之间');
});

test('numbers have four digits, whole ones all of theirs', () => {
  const printed = [
    12345,
    1.23451e-7,
    1 / 3,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    -0.0001 / 3,
    0,
    1e-9,
    4321,
    1e-36,
    5e-324,
    2.00004,
  ].map(print);
  assert.deepEqual(printed, [
    '12\u202f345',
    '1.235×10⁻⁷',
    '0.3333',
    '–',
    '−∞',
    '−0.00003333',
    '0',
    '10⁻⁹',
    '4321',
    '10⁻³⁶',
    '5×10⁻³²⁴',
    '2',
  ]);
});

test('large numbers are powers of ten', () => {
  assert.deepEqual([919_400_000_000, -123_456_789.5, 1e7, 9_999_999, 2e7].map(print), [
    '9.194×10¹¹',
    '−1.235×10⁸',
    '10⁷',
    '9\u202f999\u202f999',
    '2×10⁷',
  ]);
});

test('what is typed is read as an address has it', () => {
  assert.equal(untypeset(' −0.5， 2'), '-0.5,2');
});

test('numbers of a scale have three digits, halves up as on the server', () => {
  assert.equal(brief(9.225), '9.23');
  assert.equal(brief(-0.33333), '−0.333');
  assert.equal(brief(1234), '1234');
  assert.equal(brief(123456789012), '1.23×10¹¹');
  assert.equal(print(1.23456789e305), '1.235×10³⁰⁵');
});

test('what is rounded in a table has four digits in any case, as on the server', () => {
  assert.deepEqual([2.18004, -11.99999, 0.25, 0.0089996, 8549.7, 12345.6, 1.98456e-6, 0, 38].map(inTable), [
    '2.180',
    '−12.00',
    '0.25',
    '0.009000',
    '8550',
    '12\u202f350',
    '1.985×10⁻⁶',
    '0',
    '38',
  ]);
});
