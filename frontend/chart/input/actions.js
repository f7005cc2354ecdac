import { snap } from 'app/chart/input/cursor.js';
import { MODIFIER } from 'app/chart/plugins/gestures.js';
import { point } from 'app/chart/span.js';
import { announce } from 'app/chart/words/description.js';
import { fill } from 'app/chart/words/numbers.js';

/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Cursor } from 'app/chart/input/cursor.js' */
/** @import { Navigation } from 'app/chart/input/navigation.js' */
/** @import { Stage } from 'app/chart/input/stage.js' */
/** @import { Listener, Point } from 'app/chart/plugins/gestures.js' */

/** A kink attracts the cursor from so many pixels away, and a click as near to the pin lets go of it. */
const REACH = { mouse: 6, touch: 24 };

/** How much the keys zoom. */
const ZOOM = new Map([
  ['+', 1.25],
  ['=', 1.25],
  ['-', 0.8],
]);

/**
 * What the visitor does to the chart with pointer and keys: it moves the cursor, or the window.
 *
 * @implements {Listener}
 */
export class Actions {
  /**
   * @param {Graph} graph
   * @param {Cursor} cursor
   * @param {Navigation} navigation
   * @param {Stage} stage
   * @param {() => void} reset asks for the window to begin with
   */
  constructor(graph, cursor, navigation, stage, reset) {
    this.graph = graph;
    this.cursor = cursor;
    this.navigation = navigation;
    this.stage = stage;
    this.reset = reset;
  }

  /** Where the cursor is, if that is in the window. */
  get cursorInside() {
    const { x } = this.cursor;
    const { view } = this.navigation;
    return view && x !== null && x >= view.x[0] && x <= view.x[1] ? x : null;
  }

  /** @param {Point | null} at */
  hover(at) {
    this.cursor.hover(at && this.#xAt(at));
  }

  /**
   * @param {Point} at
   * @param {boolean} touch
   */
  click(at, touch) {
    const x = this.#xAt(at);
    if (x !== null) {
      const reach = (touch ? REACH.touch : REACH.mouse) / this.graph.panels[0].area.perX;
      this.cursor.click(x, reach, !touch);
      this.#announce();
    }
  }

  /** @param {Point} at */
  scrub(at) {
    const x = this.#xAt(at);
    if (x !== null) {
      this.cursor.pin(x);
    }
  }

  grab() {
    this.navigation.grab();
  }

  /** @type {Listener['move']} */
  move(from, to, factor) {
    this.navigation.drag(from, to, factor);
  }

  /** @type {Listener['frame']} */
  frame(from, to, done) {
    this.stage.showBox(done ? null : { from, to });
    if (done && Math.abs(from.x - to.x) > 1) {
      this.navigation.frame(from, to);
    }
  }

  /** @type {Listener['wheel']} */
  wheel(at, factor) {
    this.navigation.wheel(at, factor);
  }

  unarmed() {
    this.stage.suggest(fill(this.graph.words['chart.hint.wheel'], MODIFIER));
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    const { cursor, graph, navigation } = this;
    if (!navigation.view || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const factor = ZOOM.get(event.key);
    if (factor) {
      navigation.zoom(factor, this.cursorInside);
    } else if (event.key === '0') {
      this.reset();
    } else if (cursor.key(event, navigation.view.x, graph.kinks)) {
      this.#announce();
    } else {
      return;
    }
    event.preventDefault();
  }

  /**
   * @param {Point} at
   * @returns {number | null} null beside the plot areas
   */
  #xAt(at) {
    const area = this.graph.panels[0]?.area;
    if (!area || at.x < area.left - 1 || at.x > area.right + 1) {
      return null;
    }
    const x = point(area.x, area.xAt(at.x), area.right - area.left);
    return snap(x, this.graph.kinks, REACH.mouse / area.perX);
  }

  #announce() {
    this.stage.announce(() => {
      const x = this.cursorInside;
      return x === null ? '' : announce(x, this.graph, this.graph.words);
    });
  }
}
