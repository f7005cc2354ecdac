import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from 'app/chart/layout.js';

const measure = (/** @type {string} */ label) => 7 * label.length;

/** @param {Partial<Parameters<typeof layOut>[0]>} [changes] */
function places(changes) {
  return layOut(
    {
      width: 800,
      height: 560,
      x: [-6, 6],
      charts: [
        { kind: 'value', y: [-10000, 10000] },
        { kind: 'derivative', y: [0, 1] },
      ],
      strips: 0,
      ...changes,
    },
    measure,
  );
}

/** @param {import('app/chart/layout.js').Place} place */
const plotHeight = ({ height, caption, axis, strips }) => height - caption - axis - strips;

test('both charts have the same plot area from left to right, wide enough for the labels of either', () => {
  const [value, derivative] = places();
  assert.deepEqual([value.left, value.right], [derivative.left, derivative.right]);
  assert.ok(value.left >= measure('−10 000'));
});

test('the charts fill the height, one above the other', () => {
  const [value, derivative] = places();
  assert.equal(derivative.top, value.height);
  assert.equal(derivative.top + derivative.height, 560);
  assert.ok(plotHeight(value) > plotHeight(derivative));
});

test('only the lower chart has room for the labels of x', () => {
  const [value, derivative] = places();
  assert.ok(value.axis < 12 && derivative.axis > 20);
  assert.ok(places({ charts: [{ kind: 'value', y: [0, 1] }] })[0].axis > 20);
});

test('strips of saturation take their room from the plots', () => {
  const [value, derivative] = places({ strips: 8 });
  assert.ok(value.strips > 8 * 5);
  assert.equal(derivative.strips, 0);
  assert.equal(derivative.top + derivative.height, 560);
});

test('the last label of x stays on the canvas', () => {
  const [{ right, x }] = places({ x: [0, 1000000] });
  assert.ok(right >= measure(x.labels[x.labels.length - 1]) / 2);
});
