import { between, pan, UPWARDS, zoom } from 'app/chart/span.js';

/** @import { Span } from 'app/chart/types.js' */
/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Point } from 'app/chart/plugins/gestures.js' */
/** @import { Panel } from 'app/chart/panel.js' */

/** @typedef {{ x: Span, y: Span | null, frame: Span }} View the windows; y is null where frame was chosen for it */

/** The vertical window stays automatic until it is dragged further than this, in pixels. */
const RESOLVE = 24;

/**
 * What gestures mean for the window: each asks for another one.
 */
export class Navigation {
  /** @type {View | null} */
  #grabbed = null;

  /**
   * @param {Graph} graph
   * @param {(x: Span, y: Span | null) => void} ask
   */
  constructor(graph, ask) {
    this.graph = graph;
    this.ask = ask;
  }

  /** @returns {View | null} null before anything is drawn */
  get view() {
    const { state, panels } = this.graph;
    return state && panels.length > 0
      ? { x: [state.window.from, state.window.to], y: state.y, frame: state.frame.value }
      : null;
  }

  /**
   * @param {number} factor
   * @param {number | null} about which x stays where it is; the middle if null
   */
  zoom(factor, about) {
    const { view } = this;
    if (view) {
      this.ask(zoom(view.x, factor, about ?? undefined), view.y && zoom(view.y, factor, undefined, UPWARDS));
    }
  }

  /** Remembers the window that a drag or a pinch begins with. */
  grab() {
    this.#grabbed = this.view;
  }

  /**
   * @param {Point} from
   * @param {Point} to
   * @param {number} factor
   */
  drag(from, to, factor) {
    if (this.#grabbed) {
      this.#move(from, to, factor, this.#grabbed);
    }
  }

  /**
   * @param {Point} at
   * @param {number} factor
   */
  wheel(at, factor) {
    if (this.view) {
      this.#move(at, at, factor, this.view);
    }
  }

  /**
   * Asks for what a box frames.
   *
   * @param {Point} from
   * @param {Point} to
   */
  frame(from, to) {
    const { view } = this;
    if (!view) {
      return;
    }
    const panel = this.#valuePanel(from);
    const { area } = this.graph.panels[0];
    this.ask(
      between(area.xAt(from.x), area.xAt(to.x)),
      panel ? between(area.yAt(from.y - panel.top), area.yAt(to.y - panel.top), UPWARDS) : view.y,
    );
  }

  /**
   * Asks for the window in which what was at one point is at the other, and so much larger. Beside the axis of one
   * coordinate, for that one alone.
   *
   * @param {Point} from
   * @param {Point} to
   * @param {number} factor
   * @param {View} view the windows as they were
   */
  #move(from, to, factor, { x, y, frame }) {
    const { left, right } = this.graph.panels[0].area;
    const panel = this.#valuePanel(from);
    const vertical = factor !== 1 || y !== null || Math.abs(from.y - to.y) > RESOLVE;
    this.ask(
      from.x < left ? x : shift(x, from.x - left, to.x - left, right - left, factor),
      panel && vertical ? shiftUp(y ?? frame, panel, from, to, factor) : y,
    );
  }

  /**
   * The chart of the function, if the point is beside or in it.
   *
   * @param {Point} at
   */
  #valuePanel({ y }) {
    const panel = this.graph.panels.find(({ row }) => row === 1);
    return panel && y <= panel.top + panel.area.bottom ? panel : null;
  }
}

/**
 * @param {Span} y
 * @param {Panel} panel
 * @param {Point} from
 * @param {Point} to
 * @param {number} factor
 */
function shiftUp(y, { area, top }, from, to, factor) {
  const bottom = top + area.bottom;
  return shift(y, bottom - from.y, bottom - to.y, area.bottom - area.top, factor, UPWARDS);
}

/**
 * The window in which what was at one pixel of its axis is at another, and so much larger.
 *
 * @param {Span} span
 * @param {number} from
 * @param {number} to
 * @param {number} length of the axis
 * @param {number} factor
 * @param {import('app/chart/span.js').Limits} [limits]
 */
function shift([low, high], from, to, length, factor, limits) {
  const anchor = low + (from / length) * (high - low);
  return pan(zoom([low, high], factor, anchor, limits), (from - to) / length, limits);
}
