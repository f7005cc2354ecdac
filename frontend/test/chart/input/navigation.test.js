import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Navigation } from 'app/chart/input/navigation.js';
import { PlotArea } from 'app/chart/plot-area.js';
import { fakeState } from '../fake-core.js';

/** @param {[number, number] | null} y @param {[number, number] | null} [dy] */
function setUp(y, dy = null) {
  const frame = { value: y ?? [-2, 2], derivative: dy ?? [0, 1], second: [-1, 1] };
  const state = fakeState(['relu'], { y, dy, frame });
  const panels = [
    {
      place: { kind: 'value' },
      top: 0,
      area: new PlotArea({ left: 20, top: 10, right: 140, bottom: 110 }, [-6, 6], [-2, 2]),
    },
    {
      place: { kind: 'derivative' },
      top: 120,
      area: new PlotArea({ left: 20, top: 10, right: 140, bottom: 60 }, [-6, 6], [0, 1]),
    },
  ];
  /** @type {any[]} */
  const asked = [];
  const graph = /** @type {any} */ ({ state, panels });
  return { navigation: new Navigation(graph, (...windows) => asked.push(windows)), asked };
}

test('the wheel zooms both coordinates about the pointer', () => {
  const { navigation, asked } = setUp([-2, 2]);
  navigation.wheel({ x: 80, y: 110 }, 2);
  assert.deepEqual(asked, [[[-3, 3], [-2, 0], null]]);
});

test('over the derivative the wheel zooms its window in place of the function’s', () => {
  const { navigation, asked } = setUp([-2, 2]);
  navigation.wheel({ x: 20, y: 180 }, 2);
  assert.deepEqual(asked, [
    [
      [-6, 0],
      [-2, 2],
      [0, 0.5],
    ],
  ]);
});

test('over the second derivative and below the charts the wheel zooms x alone', () => {
  const { navigation, asked } = setUp([-2, 2], [0, 1]);
  navigation.graph.panels.push(
    /** @type {any} */ ({
      place: { kind: 'second' },
      top: 190,
      area: new PlotArea({ left: 20, top: 10, right: 140, bottom: 60 }, [-6, 6], [-1, 1]),
    }),
  );
  navigation.wheel({ x: 20, y: 220 }, 2);
  navigation.wheel({ x: 20, y: 260 }, 2);
  const xAlone = [
    [-6, 0],
    [-2, 2],
    [0, 1],
  ];
  assert.deepEqual(asked, [xAlone, xAlone]);
});

test('a drag in the derivative moves its window, and a box there becomes it', () => {
  const { navigation, asked } = setUp(null);
  navigation.grab();
  navigation.drag({ x: 80, y: 140 }, { x: 80, y: 165 }, 1);
  navigation.frame({ x: 60, y: 155 }, { x: 100, y: 180 });
  assert.deepEqual(asked, [
    [[-6, 6], null, [0.5, 1.5]],
    [[-2, 2], null, [0, 0.5]],
  ]);
});

test('beside the axis of y the wheel zooms y alone', () => {
  const { navigation, asked } = setUp(null);
  navigation.wheel({ x: 5, y: 60 }, 2);
  assert.deepEqual(asked, [[[-6, 6], [-1, 1], null]]);
});

test('what a drag takes hold of stays under the pointer', () => {
  const { navigation, asked } = setUp([-2, 2]);
  navigation.grab();
  navigation.drag({ x: 80, y: 60 }, { x: 90, y: 85 }, 1);
  assert.deepEqual(asked, [[[-7, 5], [-1, 3], null]]);
});

test('a drag that is nearly level leaves the vertical window to the chart', () => {
  const { navigation, asked } = setUp(null);
  navigation.grab();
  navigation.drag({ x: 80, y: 60 }, { x: 90, y: 70 }, 1);
  assert.deepEqual(asked, [[[-7, 5], null, null]]);
});

test('a box becomes the window, in whatever direction it was drawn', () => {
  const { navigation, asked } = setUp(null);
  navigation.frame({ x: 100, y: 35 }, { x: 60, y: 85 });
  assert.deepEqual(asked, [[[-2, 2], [-1, 1], null]]);
});

test('keys zoom about the cursor and keep an automatic vertical window', () => {
  const { navigation, asked } = setUp(null);
  navigation.zoom(2, 6);
  assert.deepEqual(asked, [[[0, 6], null, null]]);
});
