/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Marks, State } from 'app/chart/types.js' */

/** How long a state has to stay before it is marked, in milliseconds. */
const REST = 80;

/** Marks what there is to mark in a graph: the first time at once, then when the state rests, since a slider should not wait. */
export class Marking {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  /**
   * @param {Graph} graph
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
    clearTimeout(this.#rest);
    graph.marks = null;
    if (!state.show.includes('marks')) {
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
