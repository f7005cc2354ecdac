import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFields, plain, queryOf, range, typeset, untypeset } from 'app/explorer/address/query.js';
import { dataQuery } from 'app/explorer/sharing/data-query.js';

const state = {
  curves: [{ f: 'relu' }, { f: 'rrelu:lower=0.1,upper=0.3' }],
  window: { from: -6, to: 6, points: 601 },
  y: null,
  dy: null,
  hidden: [1],
  minus: null,
  at: null,
  show: ['value', 'derivative'],
  seed: 1,
  share: 1,
};

test('large numbers are written as the core writes them', () => {
  assert.equal(plain(1e300), '1e300');
  assert.equal(typeset(-1e21), '−1e21');
});

test('what an error names is written as its field shows it, if it is a number', () => {
  assert.deepEqual(['-2', '-1e-7', 'inf', '-1e9..1', 'x-1', '“-2x”'].map(inFields), [
    '−2',
    '−1e−7',
    '∞',
    '−1e9..1',
    'x-1',
    '“-2x”',
  ]);
});

test('a view is written with its curves in order and hidden ones counted from one', () => {
  assert.equal(
    queryOf(state),
    'f=relu&f=rrelu:lower=0.1,upper=0.3&x=-6..6&points=601&hide=2&show=value,derivative&seed=1&share=1',
  );
});

test('windows of both charts and a difference are written where there are any', () => {
  const query = new URLSearchParams(queryOf({ ...state, y: [-1, 2], dy: [-0.2, 1.2], minus: [1, 0] }));
  assert.equal(query.get('y'), '-1..2');
  assert.equal(query.get('dy'), '-0.2..1.2');
  assert.equal(query.get('minus'), '2,1');
  const changed = new URLSearchParams(queryOf(state, { dy: '0..1', minus: [0, 1] }));
  assert.equal(changed.get('dy'), '0..1');
  assert.equal(changed.get('minus'), '1,2');
});

test('what is overridden takes the place of the state, and null leaves it out', () => {
  const query = new URLSearchParams(queryOf({ ...state, y: [-1, 2] }, { x: '-3..3', y: null, hidden: [] }));
  assert.equal(query.get('x'), '-3..3');
  assert.equal(query.has('y'), false);
  assert.equal(query.has('hide'), false);
});

test('whatever a visitor types stays one value of the query', () => {
  const query = new URLSearchParams(queryOf(state, { f: ['relu&x=1', 'a+b', '<script>'], x: '1#2' }));
  assert.deepEqual(query.getAll('f'), ['relu&x=1', 'a+b', '<script>']);
  assert.equal(query.get('x'), '1#2');
});

test('the numbers of a view are those of the curves that are seen', () => {
  assert.equal(dataQuery(state), 'f=relu&x=-6..6&points=601');
  assert.equal(new URLSearchParams(dataQuery({ ...state, hidden: [0, 1] })).getAll('f').length, 2);
});

test('numbers are typeset with a minus sign and infinity, and read back', () => {
  for (const [number, text] of [
    [-1.5, '−1.5'],
    [Infinity, '∞'],
    ['-inf', '−∞'],
    [1e-7, '1e−7'],
  ]) {
    assert.equal(typeset(number), text);
    assert.equal(untypeset(text), plain(number));
  }
  assert.equal(untypeset(' +1 000 '), '1000');
  assert.equal(range([-1e21, 0.1]), '-1e21..0.1');
});

test('a formula stands readably in a query, and its plus is no space', () => {
  const formula = { f: 'x*sigmoid(beta*x)+1:beta=1.5' };
  assert.match(
    dataQuery({ ...state, curves: [formula], hidden: [] }),
    /^f=x\*sigmoid\(beta\*x\)%2B1:beta=1\.5&/,
  );
  const signs = dataQuery({ ...state, curves: [{ f: 'if(x<=2,x^2/3,x!=1)' }], hidden: [] });
  assert.match(signs, /^f=if\(x%3C=2,x%5E2\/3,x%21=1\)&/);
});
