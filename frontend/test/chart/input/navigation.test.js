import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Navigation } from 'app/chart/input/navigation.js';
import { PlotArea } from 'app/chart/plot-area.js';
import { fakeState } from '../fake-core.js';

/** @param {[number, number] | null} y */
function setUp(y) {
  const state = fakeState(['relu'], { y, frame: { value: [-2, 2], derivative: [0, 1] } });
  const panels = [
    { row: 1, top: 0, area: new PlotArea({ left: 20, top: 10, right: 140, bottom: 110 }, [-6, 6], [-2, 2]) },
    { row: 2, top: 120, area: new PlotArea({ left: 20, top: 10, right: 140, bottom: 60 }, [-6, 6], [0, 1]) },
  ];
  /** @type {any[]} */
  const asked = [];
  const graph = /** @type {any} */ ({ state, panels });
  return { navigation: new Navigation(graph, (...windows) => asked.push(windows)), asked };
}

test('the wheel zooms both coordinates about the pointer', () => {
  const { navigation, asked } = setUp([-2, 2]);
  navigation.wheel({ x: 80, y: 110 }, 2);
  assert.deepEqual(asked, [
    [
      [-3, 3],
      [-2, 0],
    ],
  ]);
});

test('over the derivative the wheel zooms x alone', () => {
  const { navigation, asked } = setUp(null);
  navigation.wheel({ x: 20, y: 150 }, 2);
  assert.deepEqual(asked, [[[-6, 0], null]]);
});

test('beside the axis of y the wheel zooms y alone', () => {
  const { navigation, asked } = setUp(null);
  navigation.wheel({ x: 5, y: 60 }, 2);
  assert.deepEqual(asked, [
    [
      [-6, 6],
      [-1, 1],
    ],
  ]);
});

test('what a drag takes hold of stays under the pointer', () => {
  const { navigation, asked } = setUp([-2, 2]);
  navigation.grab();
  navigation.drag({ x: 80, y: 60 }, { x: 90, y: 85 }, 1);
  assert.deepEqual(asked, [
    [
      [-7, 5],
      [-1, 3],
    ],
  ]);
});

test('a drag that is nearly level leaves the vertical window to the chart', () => {
  const { navigation, asked } = setUp(null);
  navigation.grab();
  navigation.drag({ x: 80, y: 60 }, { x: 90, y: 70 }, 1);
  assert.deepEqual(asked, [[[-7, 5], null]]);
});

test('a box becomes the window, in whatever direction it was drawn', () => {
  const { navigation, asked } = setUp(null);
  navigation.frame({ x: 100, y: 35 }, { x: 60, y: 85 });
  assert.deepEqual(asked, [
    [
      [-2, 2],
      [-1, 1],
    ],
  ]);
});

test('keys zoom about the cursor and keep an automatic vertical window', () => {
  const { navigation, asked } = setUp(null);
  navigation.zoom(2, 6);
  assert.deepEqual(asked, [[[0, 6], null]]);
});
