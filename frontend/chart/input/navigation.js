import { between, pan, UPWARDS, zoom } from 'app/chart/span.js';

/** @import { Span } from 'app/chart/types.js' */
/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Point } from 'app/chart/plugins/gestures.js' */
/** @import { Panel } from 'app/chart/panel.js' */

/**
 * @typedef {object} Vertical the windows of the charts that have one of their own; the second derivative's is chosen
 * @property {Span | null} value null where the frame was chosen for it
 * @property {Span | null} derivative the same
 *
 * @typedef {{ x: Span, vertical: Vertical, frame: { value: Span, derivative: Span } }} View
 */

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
   * @param {(x: Span, y: Span | null, dy: Span | null) => void} ask
   */
  constructor(graph, ask) {
    this.graph = graph;
    this.ask = ask;
  }

  /** @returns {View | null} null before anything is drawn */
  get view() {
    const { state, panels } = this.graph;
    return state && panels.length > 0
      ? {
          x: [state.window.from, state.window.to],
          vertical: { value: state.y, derivative: state.dy },
          frame: state.frame,
        }
      : null;
  }

  /**
   * @param {number} factor
   * @param {number | null} about which x stays where it is; the middle if null
   */
  zoom(factor, about) {
    const { view } = this;
    if (view) {
      const closer = (/** @type {Span | null} */ y) => y && zoom(y, factor, undefined, UPWARDS);
      const { value, derivative } = view.vertical;
      this.ask(zoom(view.x, factor, about ?? undefined), closer(value), closer(derivative));
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
    const panel = this.#panelAt(from);
    const { area } = this.graph.panels[0];
    const x = between(area.xAt(from.x), area.xAt(to.x));
    this.#ask(view, x, panel, ({ area, top }) =>
      between(area.yAt(from.y - top), area.yAt(to.y - top), UPWARDS),
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
  #move(from, to, factor, view) {
    const { left, right } = this.graph.panels[0].area;
    const x = from.x < left ? view.x : shift(view.x, from.x - left, to.x - left, right - left, factor);
    this.#ask(view, x, this.#panelAt(from), (panel, kind) => {
      const chosen = view.vertical[kind];
      const vertical = factor !== 1 || chosen !== null || Math.abs(from.y - to.y) > RESOLVE;
      return vertical ? shiftUp(chosen ?? view.frame[kind], panel, from, to, factor) : null;
    });
  }

  /**
   * Asks for another window of x, and of the chart that is taken hold of, if it has one of its own.
   *
   * @param {View} view
   * @param {Span} x
   * @param {Panel | undefined} panel
   * @param {(panel: Panel, kind: keyof Vertical) => Span | null} next its window
   */
  #ask({ vertical }, x, panel, next) {
    const windows = { ...vertical };
    const kind = panel?.place.kind;
    if (panel && (kind === 'value' || kind === 'derivative')) {
      windows[kind] = next(panel, kind);
    }
    this.ask(x, windows.value, windows.derivative);
  }

  /**
   * The chart that the point is in or beside; none below the last.
   *
   * @param {Point} at
   */
  #panelAt({ y }) {
    return this.graph.panels.find(({ top, area }) => y <= top + area.bottom);
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
