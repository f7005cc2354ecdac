import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shades } from 'app/lab/show/palette.js';
import { extremes, isByWholes, pixels } from 'app/lab/show/picture/grid.js';

const MAP = {
  name: 'plane',
  f: null,
  x: { name: 'x', logarithmic: false, low: 0, high: 2 },
  y: { name: 'y', logarithmic: false, low: 0, high: 2 },
  columns: 2,
  values: [0, 1, Number.NaN, 4],
  low: 0,
  high: 4,
  points: [],
};

test('the lowest row of a map is at the bottom of its picture, and what is no number is clear', () => {
  const all = pixels(MAP, (share) => [100 * share, 0, 0]);
  const red = [0, 1, 2, 3].map((i) => [all[4 * i], all[4 * i + 3]]);
  assert.deepEqual(red, [
    [0, 0],
    [100, 255],
    [50, 255],
    [62, 255],
  ]);
  const both = pixels({ ...MAP, low: -4 }, (share) => [100 * share, 0, 0]);
  assert.equal(both[4 * 2], 50);
});

test('the extremes of a map are told where they are', () => {
  assert.deepEqual(extremes(MAP), { least: [0.5, 0.5, 0], greatest: [1.5, 1.5, 4] });
  assert.equal(extremes({ ...MAP, values: [Number.NaN] }), null);
});

test('columns in whose middles whole numbers lie stand for these', () => {
  assert.equal(isByWholes(MAP), false);
  assert.equal(isByWholes({ ...MAP, x: { ...MAP.x, low: 0.5, high: 2.5 } }), true);
});

for (const isDark of [false, true]) {
  test(`both sides of the ${isDark ? 'dark' : 'light'} palette stand out more the further out they are`, () => {
    const shade = shades(isDark);
    const middle = light(shade(0.5));
    for (const side of [-1, 1]) {
      let before = 0;
      for (let i = 1; i <= 10; i++) {
        const contrast = Math.abs(light(shade(0.5 + (side * i) / 20)) - middle);
        assert.ok(contrast > before, `${side} ${i}`);
        before = contrast;
      }
    }
    const [low, high] = [shade(0), shade(1)];
    assert.ok(low[0] > low[2] && high[2] > high[0], 'orange and blue');
  });
}

/** @param {readonly number[]} rgb */
function light([red, green, blue]) {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
