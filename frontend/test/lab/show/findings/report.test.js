import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf, jsonOf } from 'app/lab/show/findings/export.js';
import { readable } from 'app/lab/worker/report.js';

const AXIS = { name: 'step', logarithmic: false, low: null, high: null };

const REPORT = JSON.stringify({
  verdicts: [],
  figures: [
    { f: 'x*max(0,x)', name: 'loss', value: 0.25 },
    { f: null, name: 'bound', value: 'inf' },
    { f: null, name: 'none', value: null },
  ],
  charts: [
    {
      name: 'losses',
      x: AXIS,
      y: AXIS,
      series: [{ role: 'loss', f: 'tanh', style: 'line', x: [0, 1, 2], y: [1, 'inf', null] }],
    },
  ],
  maps: [],
  notes: [],
});

test('long columns become arrays that change hands, and what is no number NaN', () => {
  const map = {
    name: 'plane',
    x: AXIS,
    y: AXIS,
    columns: 2,
    values: [1, null, 3, 4],
    low: 1,
    high: 4,
    points: [],
  };
  const { report, running, transfer } = readable(REPORT, JSON.stringify([map]));
  const [{ x, y }] = report.charts[0].series;
  assert.deepEqual([...x], [0, 1, 2]);
  assert.deepEqual([...y], [1, Number.POSITIVE_INFINITY, Number.NaN]);
  assert.deepEqual([...running[0].values], [1, Number.NaN, 3, 4]);
  assert.equal(transfer.length, 3);
});

test('results are CSV with quotes where they are needed', () => {
  const { report } = readable(REPORT, '[]');
  report.charts[0].series.push({ role: 'loss', f: 'max(0,x)', style: 'line', x: [1e-7], y: [2] });
  assert.equal(
    csvOf(report),
    ['series,x,y', 'loss tanh,0,1', 'loss tanh,1,inf', 'loss tanh,2,nan', '"loss max(0,x)",1e-7,2', ''].join(
      '\r\n',
    ),
  );
});

test('a series that another chart has too is named after its chart', () => {
  const { report } = readable(REPORT, '[]');
  const [chart] = report.charts;
  report.charts.push({ ...chart, name: 'others', series: [{ ...chart.series[0], x: [7], y: [8] }] });
  assert.match(csvOf(report), /^losses loss tanh,0,1\r\n.*^others loss tanh,7,8\r\n/ms);
});

test('results are JSON with what they are the results of', () => {
  const { report } = readable(REPORT, '[]');
  const read = JSON.parse(
    jsonOf(report, { experiment: 'race', settings: { f: ['tanh'] }, trials: 3, progress: 0.5 }),
  );
  assert.equal(read.experiment, 'race');
  assert.equal(read.progress, 0.5);
  assert.deepEqual(read.settings, { f: ['tanh'] });
  assert.deepEqual(read.charts[0].series[0].x, [0, 1, 2]);
});
