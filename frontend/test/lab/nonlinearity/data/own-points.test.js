import assert from 'node:assert/strict';
import test from 'node:test';
import { Points, sorted } from 'app/lab/nonlinearity/data/points.js';

/** @typedef {import('app/lab/nonlinearity/plane/plane.js').Point} Point */

/** @param {string} data */
function made(data) {
  /** @type {Record<string, string[]>} */
  const values = { data: [data], test: ['0.5'] };
  const settings = {
    get: (/** @type {string} */ name) => values[name],
    set: (/** @type {Record<string, string[]>} */ changes) => Object.assign(values, changes),
  };
  const word = (/** @type {string} */ key, /** @type {number[]} */ ...rest) => [key, ...rest].join(' ');
  /** @type {{ drawn: Point[] | null, examples: any, redraw: () => void }} */
  const plane = { drawn: null, examples: { points: [[9, 9, 1]], held: [false] }, redraw: () => {} };
  const points = new Points(/** @type {any} */ ({ settings, word }), /** @type {any} */ (plane));
  let told = '';
  points.onTold = (text) => {
    told = text;
  };
  return { points, plane, values, told: () => told };
}

/** @type {Point[]} */
const FOUR = [
  [1, 1, 1],
  [-1.234, 1, -1],
  [2, 2, 1],
  [3, 3, -1],
];

test('too few points wait beside the data that is learned', () => {
  const { points, plane, values, told } = made('circle');
  points.use(FOUR.slice(0, 3));
  assert.deepEqual(values.data, ['circle']);
  assert.equal(told(), 'play.count 3 4 300');
  points.settle();
  assert.equal(plane.drawn?.length, 3);
});

test('enough of them are learned, to two digits, and told apart from those held out', () => {
  const { points, plane, values, told } = made('circle');
  points.use(FOUR);
  assert.deepEqual(values.data, ['1,1,1/-1.23,1,-1/2,2,1/3,3,-1']);
  assert.equal(told(), 'play.taken 2 2');
  points.settle();
  assert.equal(plane.drawn, null);
  assert.equal(points.own.length, 4);
});

test('points of a data set are nobody’s own, but may be gone on from', () => {
  const { points } = made('circle');
  assert.deepEqual(points.own, []);
  assert.deepEqual(points.present, [[9, 9, 1]]);
});

test('a change is undone, whether it was learned or not', () => {
  const { points, plane, values } = made('circle');
  points.use(FOUR.slice(0, 2));
  points.use(FOUR);
  points.undo();
  assert.deepEqual(values.data, ['circle']);
  assert.equal(plane.drawn?.length, 2);
  points.undo();
  assert.equal(plane.drawn, null);
  assert.equal(points.mayUndo, false);
});

test('another data set takes the place of what was drawn', () => {
  const { points, plane, values } = made('circle');
  points.use(FOUR.slice(0, 2));
  values.data = ['xor'];
  points.settle();
  assert.equal(plane.drawn, null);
});

test('lines that are no points are told, with where they are; a header and empty lines are none of them', () => {
  const { points, wrong } = sorted('x1,x2,target\n\n1,2,1\n3,3\nfoo,1,1\n-1\t2\t−1\n');
  assert.deepEqual(points, [
    [1, 2, 1],
    [-1, 2, -1],
  ]);
  assert.deepEqual(wrong, [
    { line: 4, text: '3,3' },
    { line: 5, text: 'foo,1,1' },
  ]);
});

test('what is no table at all is wrong from its first line on', () => {
  assert.deepEqual(sorted('hello').wrong, [{ line: 1, text: 'hello' }]);
});

test('between semicolons a comma is that of a decimal', () => {
  assert.deepEqual(sorted('4;4;1,5').points, [[4, 4, 1.5]]);
});
