import { Graph } from 'app/chart/graph.js';
import { Cursor, snap } from 'app/chart/input/cursor.js';
import { Navigation } from 'app/chart/input/navigation.js';
import { Stage } from 'app/chart/input/stage.js';
import { Crosshair } from 'app/chart/plugins/crosshair.js';
import { gesturesPlugin, MODIFIER } from 'app/chart/plugins/gestures.js';
import { Sheets } from 'app/chart/sheets.js';
import { point } from 'app/chart/span.js';
import { watchTheme } from 'app/chart/theme.js';
import { announce, describe } from 'app/chart/words/description.js';
import { fill } from 'app/chart/words/numbers.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Marks, Span, State, Words } from 'app/chart/types.js' */
/** @import { Listener, Point } from 'app/chart/plugins/gestures.js' */

/** A kink attracts the cursor from so many pixels away, and a click as near to the pin lets go of it. */
const REACH = { mouse: 6, touch: 24 };

/** How long a state has to stay before it is marked, in milliseconds. */
const REST = 80;

/** How much the keys zoom. */
const ZOOM = new Map([
  ['+', 1.25],
  ['=', 1.25],
  ['-', 0.8],
]);

/**
 * The live chart: the function above, its derivative below, one x axis and one cursor through both.
 *
 * It shows the state that it is given. What the visitor does to window and cursor it calls back with; the page makes
 * that part of the state, and shows it.
 */
export class LiveChart {
  /**
   * The visitor asks for these windows; that of the function or of its derivative is null where the chart chooses.
   *
   * @type {(x: Span, y: Span | null, dy: Span | null) => void}
   */
  onwindow = () => {};
  /** @type {(x: number | null, pinned: boolean) => void} the visitor moved, pinned or let go of the cursor */
  oncursor = () => {};
  /** The visitor asks for the window to begin with. */
  onreset = () => {};

  /** What is marked has been found. */
  onmarked = () => {};
  /** @type {(state: State) => Marks} finds what is marked */
  findMarks = () => ({ marks: [], undecided: false, truncated: false });

  #frame = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;
  /** @type {import('chart.js').Plugin} */
  #gestures;
  /** @type {'chart' | 'cursor' | null} what is not drawn yet */
  #pending = null;

  /**
   * @param {HTMLElement} host has a size of its own, and the server's pictures in it; the chart takes their place
   * @param {Answers} answers
   * @param {Words} words the messages under `chart.`
   */
  constructor(host, answers, words) {
    this.answers = answers;
    this.words = words;
    const sheets = new Sheets(host);
    this.stage = new Stage(host, words);
    this.cursor = new Cursor(() => this.#cursorMoved());
    this.crosshair = new Crosshair(this.stage.surface, this.stage.root, () => ({
      x: this.#cursorInside,
      pinned: this.cursor.pinned,
    }));
    this.graph = new Graph(this.stage.surface, sheets, answers, words, (panel) => [
      this.crosshair.plugin(this.graph, panel),
      this.#gestures,
    ]);
    this.navigation = new Navigation(this.graph, (x, y, dy) => this.onwindow(x, y, dy));
    this.#gestures = gesturesPlugin(this.stage.surface, this.#listener());
    this.#listen();
  }

  /**
   * Draws a state at once; of several states before the next frame, the first and the last.
   *
   * @param {State} state
   */
  show(state) {
    this.graph.state = state;
    this.cursor.follow(state.at);
    this.#mark(state);
    this.#request('chart');
    this.stage.describe(() =>
      [...describe(state, this.answers, this.words, this.graph.marks), this.words['chart.keys']].join(
        this.words['chart.describe.space'],
      ),
    );
  }

  /**
   * Marks what there is to mark: the first time at once, then when the state rests, since a slider should not wait.
   *
   * @param {State} state
   */
  #mark(state) {
    clearTimeout(this.#rest);
    this.graph.marks = null;
    if (!state.show.includes('marks')) {
      return;
    }
    if (this.graph.panels.length === 0) {
      this.graph.marks = this.findMarks(state);
    } else {
      this.#rest = setTimeout(() => {
        this.graph.marks = this.findMarks(state);
        this.#request('chart');
        this.onmarked();
      }, REST);
    }
  }

  /**
   * Asks for a closer or wider window, about the cursor or the middle.
   *
   * @param {number} factor 2 shows half as much
   */
  zoom(factor) {
    this.navigation.zoom(factor, this.#cursorInside);
  }

  /** What is marked; nothing yet while the state changes. */
  get marks() {
    return this.graph.marks;
  }

  /** Where the cursor is pinned inside the window, or null. */
  get pinned() {
    return this.cursor.pinned ? this.#cursorInside : null;
  }

  #listen() {
    const { surface } = this.stage;
    surface.addEventListener('keydown', (event) => this.#key(event));
    watchTheme(() => {
      this.graph.restyle();
      this.#request('chart');
    });
    const resized = () => {
      if (this.graph.resize()) {
        this.crosshair.readout.remeasure();
        // Before this frame is painted: a frame later would be seen.
        this.#pending = 'chart';
        this.#draw();
      }
    };
    new ResizeObserver(resized).observe(surface);
    // The pixels of the device may change and the surface's own not.
    addEventListener('resize', () => {
      resized();
      this.#request('chart');
    });
  }

  /**
   * Draws at once, and what comes before the next frame with that.
   *
   * @param {'chart' | 'cursor'} what has changed
   */
  #request(what) {
    if (this.#pending !== 'chart') {
      this.#pending = what;
    }
    if (!this.#frame) {
      this.#draw();
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
    }
  }

  #draw() {
    if (this.#pending === 'chart') {
      this.graph.draw();
    } else if (this.#pending === 'cursor') {
      this.crosshair.show(this.graph);
    }
    this.#pending = null;
  }

  /** Where the cursor is, if that is in the window. */
  get #cursorInside() {
    const { x } = this.cursor;
    const { view } = this.navigation;
    return view && x !== null && x >= view.x[0] && x <= view.x[1] ? x : null;
  }

  #cursorMoved() {
    this.oncursor(this.cursor.x, this.cursor.pinned);
    this.#request('cursor');
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

  /** @returns {Listener} */
  #listener() {
    const { cursor, navigation, stage } = this;
    return {
      hover: (at) => cursor.hover(at && this.#xAt(at)),
      click: (at, touch) => this.#click(at, touch),
      scrub: (at) => {
        const x = this.#xAt(at);
        if (x !== null) {
          cursor.pin(x);
        }
      },
      grab: () => navigation.grab(),
      move: (from, to, factor) => navigation.drag(from, to, factor),
      frame: (from, to, done) => {
        stage.showBox(done ? null : { from, to });
        if (done && Math.abs(from.x - to.x) > 1) {
          navigation.frame(from, to);
        }
      },
      wheel: (at, factor) => navigation.wheel(at, factor),
      unarmed: () => stage.suggest(fill(this.words['chart.hint.wheel'], MODIFIER)),
      reset: () => this.onreset(),
    };
  }

  /**
   * @param {Point} at
   * @param {boolean} touch
   */
  #click(at, touch) {
    const x = this.#xAt(at);
    if (x !== null) {
      const reach = (touch ? REACH.touch : REACH.mouse) / this.graph.panels[0].area.perX;
      this.cursor.click(x, reach, !touch);
      this.#announce();
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const { view } = this.navigation;
    if (!view || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const factor = ZOOM.get(event.key);
    if (factor) {
      this.zoom(factor);
    } else if (event.key === '0') {
      this.onreset();
    } else if (this.cursor.key(event, view.x, this.graph.kinks)) {
      this.#announce();
    } else {
      return;
    }
    event.preventDefault();
  }

  #announce() {
    this.stage.announce(() => {
      const x = this.#cursorInside;
      return x === null ? '' : announce(x, this.graph, this.words);
    });
  }
}
