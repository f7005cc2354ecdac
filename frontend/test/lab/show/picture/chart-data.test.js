import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandAt, course, drawn, isNamed, names } from 'app/lab/show/picture/chart-data.js';

/** @param {object} changes @returns {any} */
function series(changes) {
  return { role: 'loss', f: 'tanh', style: 'line', x: [1, 2], y: [3, 4], ...changes };
}

/** @param {any[]} all @param {boolean} [logarithmic] @returns {any} */
function chart(all, logarithmic = false) {
  const axis = { name: 'a', logarithmic, low: null, high: null };
  return { name: 'chart', x: axis, y: axis, series: all };
}

const LOOKS = { colour: () => '#112233', label: () => 'name' };

test('bars of one colour are full or hollow, and shaded only where there are colours of ours', () => {
  const bars = chart([series({ style: 'bars', f: 'relu' }), series({ style: 'bars', f: 'tanh' })]);
  const system = { colour: () => 'CanvasText', label: () => '' };
  const form = (/** @type {{ f: string | null }} */ { f }) => (f === 'tanh' ? 1 : 0);
  assert.deepEqual(
    drawn(bars, { ...system, form }).map(({ backgroundColor }) => backgroundColor),
    ['CanvasText', 'transparent'],
  );
  assert.deepEqual(
    drawn(bars, { ...system, colour: () => '#112233' }).map(({ backgroundColor }) => backgroundColor),
    ['#1122338c', '#1122338c'],
  );
});

test('theory is dashed, points are not joined, bars are bars', () => {
  const [line, theory, points, bars] = drawn(
    chart([series({}), series({ style: 'theory' }), series({ style: 'points' }), series({ style: 'bars' })]),
    LOOKS,
  );
  assert.deepEqual(line.borderDash, []);
  assert.ok(theory.borderDash.length > 0);
  assert.equal(points.showLine, false);
  assert.equal(bars.type, 'bar');
});

test('theory is dashed otherwise for each form, where colours do not tell functions apart', () => {
  const theories = [series({ style: 'theory' }), series({ style: 'theory', f: 'relu' })];
  const form = (/** @type {any} */ { f }) => (f === 'relu' ? 1 : 0);
  const [own, other] = drawn(chart(theories), { ...LOOKS, form });
  assert.notDeepEqual(own.borderDash, other.borderDash);
});

test('lines of one function are told apart by their dashes, those of others by their colours', () => {
  const all = [series({}), series({ f: 'relu' }), series({ role: 'faster' }), series({ role: 'slower' })];
  const dashes = drawn(chart(all), LOOKS).map(({ borderDash }) => borderDash.join());
  assert.equal(dashes[0], '');
  assert.equal(dashes[1], '');
  assert.equal(new Set(dashes).size, 3);
});

test('a band is filled up to the series after it, whatever its style, and has no edge', () => {
  const bands = [series({ style: 'band' }), series({ style: 'band' }), series({})];
  const [lower, upper, middle] = drawn(chart(bands), LOOKS);
  assert.equal(lower.fill, '+1');
  assert.equal(upper.fill, false);
  assert.equal(lower.borderWidth + upper.borderWidth, 0);
  assert.equal(lower.backgroundColor, '#1122332e');
  assert.ok(middle.borderWidth > 0);
  assert.deepEqual(
    bands.map((_, i) => isNamed(bands, i)),
    [false, false, true],
  );
  const alone = bands.slice(0, 2);
  assert.ok(isNamed(alone, 0));
});

test('a guide is thin, drawn before paths, and told of by its path', () => {
  const all = [series({ style: 'guide' }), series({})];
  const [guide, path] = drawn(chart(all), LOOKS);
  assert.ok(guide.borderWidth < path.borderWidth);
  assert.ok(guide.order > path.order);
  assert.deepEqual(
    all.map((_, i) => isNamed(all, i)),
    [false, true],
  );
  assert.ok(isNamed([series({ style: 'guide' })], 0));
});

test('on a logarithmic axis there is nothing at zero and below', () => {
  const [{ data }] = drawn(chart([series({ x: [0, 1, 2], y: [1, 0, 5] })], true), LOOKS);
  assert.deepEqual(data, [
    { x: Number.NaN, y: 1 },
    { x: 1, y: Number.NaN },
    { x: 2, y: 5 },
  ]);
});

test('series are called by what tells them apart', () => {
  const label = (/** @type {string} */ f) => f.toUpperCase();
  const role = (/** @type {string} */ text) => `(${text})`;
  const called = (/** @type {any[]} */ all) => all.map(names(all, label, role, (f, name) => `${f}, ${name}`));
  assert.deepEqual(called([series({}), series({ f: 'relu' })]), ['TANH', 'RELU']);
  assert.deepEqual(called([series({}), series({ role: 'accuracy' })]), ['(loss)', '(accuracy)']);
  assert.deepEqual(called([series({}), series({ f: 'relu', role: 'accuracy' })]), [
    'TANH, (loss)',
    'RELU, (accuracy)',
  ]);
  assert.deepEqual(called([series({ f: null, role: 'theory' }), series({})]), ['(theory)', 'TANH, (loss)']);
  assert.deepEqual(called([series({ f: null, role: 'theory' }), series({}), series({ f: 'relu' })]), [
    '(theory)',
    'TANH',
    'RELU',
  ]);
});

test('the course of a series leaves out what is no number', () => {
  assert.deepEqual(course(series({ x: [0, 1, 2, 3], y: [Number.NaN, 5, 2, Number.POSITIVE_INFINITY] })), {
    isPoint: false,
    first: [1, 5],
    last: [2, 2],
    low: 2,
    high: 5,
  });
  assert.equal(course(series({ x: [0], y: [Number.NaN] })), null);
  assert.equal(course(series({ x: [0, 1], y: [Number.NaN, 3] }))?.isPoint, true);
});

test('points that are no function’s have shapes of their own', () => {
  const point = (/** @type {string} */ role, /** @type {string | null} */ f) =>
    /** @type {any} */ ({ role, f, style: 'points', x: [1], y: [1] });
  const axis = /** @type {any} */ ({ name: 'w', logarithmic: false, low: null, high: null });
  const series = [point('path', 'relu'), point('start', null), point('goal', null)];
  const chart = /** @type {any} */ ({ name: 'path', x: axis, y: axis, series });
  const looks = { colour: () => '#000000', label: () => '' };
  assert.deepEqual(
    drawn(chart, looks).map(({ pointStyle }) => pointStyle),
    ['circle', 'circle', 'rect'],
  );
});

test('a line is told with the band around it, whose edges are not told by themselves', () => {
  const band = ['low', 'high'].map((role, i) => series({ style: 'band', role, y: [2 + 2 * i, 3 + 2 * i] }));
  const datasets = drawn(chart([...band, series({}), series({ f: 'relu' })]), LOOKS);
  assert.deepEqual(
    datasets.map(({ isEdge }) => isEdge),
    [true, true, false, false],
  );
  assert.deepEqual(bandAt(datasets, 2, 1), [3, 5]);
  assert.equal(bandAt(datasets, 3, 1), null);
  assert.equal(bandAt(datasets, 0, 0), null);
});
