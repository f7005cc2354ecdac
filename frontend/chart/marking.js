import { kindsOf } from 'app/chart/state.js';

/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Marks, State } from 'app/chart/types.js' */

/** How long a state has to stay before it is marked, in milliseconds. */
const REST = 80;

/**
 * Marks what there is to mark in a graph: the first time at once, then when the state rests, since a slider should not
 * wait. What does not concern the marks, such as a cursor, leaves them where they are.
 */
export class Marking {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;
  /** What the marks are of, or will be at rest. */
  #marked = '';

  /**
   * @param {Pick<Graph, 'marks' | 'panels'>} graph
   * @param {(state: State) => Marks} find
   * @param {() => void} found what is marked has been found, later
   */
  constructor(graph, find, found) {
    this.graph = graph;
    this.find = find;
    this.found = found;
  }

  /** @param {State} state */
  show(state) {
    const { graph } = this;
    const marked = subjectOf(state);
    if (marked === this.#marked) {
      return;
    }
    this.#marked = marked;
    clearTimeout(this.#rest);
    graph.marks = null;
    if (!marked) {
      return;
    }
    if (graph.panels.length === 0) {
      graph.marks = this.find(state);
    } else {
      this.#rest = setTimeout(() => {
        graph.marks = this.find(state);
        this.found();
      }, REST);
    }
  }
}

/**
 * All that marks depend on; nothing where there shall be none.
 *
 * @param {State} state
 */
function subjectOf(state) {
  const { curves, hidden, minus, window, show } = state;
  const parts = [curves.map(({ f }) => f), hidden, minus, window.from, window.to, kindsOf(state)];
  return show.includes('marks') ? JSON.stringify(parts) : '';
}
