import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Marking } from 'app/chart/marking.js';
import { fakeState } from './fake-core.js';

/** @import { Marks, State } from 'app/chart/types.js' */

/** @type {{ marks: Marks | null, panels: any[] }} */
let graph;
/** @type {Marking} */
let marking;
let searches = 0;

/** @param {Partial<State>} [changes] */
const state = (changes = {}) => fakeState(['tanh', 'swish'], { show: ['value', 'marks'], ...changes });

beforeEach(() => {
  searches = 0;
  graph = { marks: null, panels: [] };
  marking = new Marking(
    graph,
    () => {
      searches++;
      return { marks: [], undecided: false, truncated: false };
    },
    () => {},
  );
  mock.timers.enable({ apis: ['setTimeout'] });
  marking.show(state());
  graph.panels.push({});
});

afterEach(() => mock.timers.reset());

test('marks stay where only the cursor, a vertical window or a seed changes', () => {
  const { marks } = graph;
  for (const changes of [
    { at: 1 },
    { y: [-1, 1] },
    { dy: [0, 1] },
    { seed: 7 },
    { show: ['value', 'marks', 'saturation'] },
  ]) {
    marking.show(state(/** @type {Partial<State>} */ (changes)));
    assert.equal(graph.marks, marks);
  }
  mock.timers.tick(1000);
  assert.equal(searches, 1);
});

test('they go at once where what they are of changes, and come when it rests', () => {
  const window = { from: -1, to: 2, points: 601 };
  for (const changes of [{ hidden: [1] }, { minus: [0, 1] }, { window }, { show: ['derivative', 'marks'] }]) {
    marking.show(state(/** @type {Partial<State>} */ (changes)));
    assert.equal(graph.marks, null);
    mock.timers.tick(1000);
    assert.ok(graph.marks);
  }
  assert.equal(searches, 5);
  marking.show(state({ show: ['value'] }));
  mock.timers.tick(1000);
  assert.equal(graph.marks, null);
});

test('a cursor that moves before the state rests does not keep the marks waiting', () => {
  marking.show(state({ hidden: [0] }));
  mock.timers.tick(50);
  marking.show(state({ hidden: [0], at: 2 }));
  mock.timers.tick(40);
  assert.ok(graph.marks);
});
