import assert from 'node:assert/strict';
import test from 'node:test';
import { fitting, isAbove, isOwn, Points, rounded, sorted } from 'app/lab/nonlinearity/data/points.js';

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

test('enough of them are learned, with all digits, and told apart from those held out', () => {
  const { points, plane, values, told } = made('circle');
  points.use(FOUR);
  assert.deepEqual(values.data, ['1,1,1/-1.234,1,-1/2,2,1/3,3,-1']);
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

test('blanks around commas, and numbers in quotation marks, are taken; a line may end in a return alone', () => {
  assert.deepEqual(sorted('1 , 2 , 1\r"3","4","-1"\r\n"1,5";"2";"1"\n\'5\', \'6\', \'1\'\r'), {
    points: [
      [1, 2, 1],
      [3, 4, -1],
      [1.5, 2, 1],
      [5, 6, 1],
    ],
    wrong: [],
  });
  assert.deepEqual(sorted('1,2,1\r\n\r\nfoo,1,1').wrong, [{ line: 3, text: 'foo,1,1' }]);
});

test('a header in quotation marks is one still, and an empty field is no zero', () => {
  assert.deepEqual(sorted('"x1","x2","target"\n1,"",1'), {
    points: [],
    wrong: [{ line: 2, text: '1,"",1' }],
  });
});

test('wide digits and signs are taken', () => {
  assert.deepEqual(sorted('１，２，－１').points, [[1, 2, -1]]);
});

test('small numbers keep their digits', () => {
  const { points, values } = made('circle');
  points.use([
    [0.0012, 0.0034, 1],
    [0.0013, 0.0031, -1],
    [0.0018, 0.0038, 1],
    [0.0011, 0.00295, -1],
  ]);
  assert.deepEqual(values.data, ['0.0012,0.0034,1/0.0013,0.0031,-1/0.0018,0.0038,1/0.0011,0.00295,-1']);
});

test('points that no address has room for are rounded as little as will do, and that is told', () => {
  const many = Array.from(
    { length: 300 },
    (_, i) => /** @type {Point} */ ([Math.sin(i) / 1000, 500 + Math.cos(i), i % 2 ? 1 : -1]),
  );
  const { points: fit, isRounded } = fitting(many);
  assert.equal(isRounded, true);
  assert.ok(fit.join('/').length <= 7000);
  assert.ok(fit.every(([x1, x2], i) => Math.abs(x1 - many[i][0]) < 1e-6 && Math.abs(x2 - many[i][1]) < 1e-3));
  const { points, values, told } = made('circle');
  assert.equal(points.use(many), 'play.rounded');
  assert.equal(told(), 'play.taken 150 150 play.rounded');
  assert.ok(values.data[0].length <= 7000);
});

test('points that differ in their last digits only are not rounded to one', () => {
  const many = Array.from(
    { length: 300 },
    (_, i) => /** @type {Point} */ ([999 + i * 1e-12, -999 + i * 1e-12, 500 + i * 1e-12]),
  );
  const { points, values, told } = made('circle');
  assert.equal(points.use(many), 'play.too-long');
  assert.equal(told(), 'play.too-long');
  assert.deepEqual(values.data, ['circle']);
});

test('digits are those of the spread, not of the numbers', () => {
  assert.deepEqual(
    rounded(
      [
        [1000.00012345, 1, 1],
        [1000.00045678, 1.23456, -1],
      ],
      3,
    ),
    [
      [1000.000123, 1, 1],
      [1000.000457, 1.235, -1],
    ],
  );
});

test('the two sides of a function are no points, whatever is in it', () => {
  assert.equal(isOwn('above:1/y+'), false);
  assert.equal(isAbove('ABOVE:1/y+'), true);
  assert.equal(isOwn('1,2,1/1,1,1'), true);
  assert.equal(isAbove('circle'), false);
});
