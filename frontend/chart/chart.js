import { Graph } from 'app/chart/graph.js';
import { Actions } from 'app/chart/input/actions.js';
import { Cursor } from 'app/chart/input/cursor.js';
import { Navigation } from 'app/chart/input/navigation.js';
import { Stage } from 'app/chart/input/stage.js';
import { Marking } from 'app/chart/marking.js';
import { Crosshair } from 'app/chart/plugins/crosshair.js';
import { gesturesPlugin } from 'app/chart/plugins/gestures.js';
import { Sheets } from 'app/chart/sheets.js';
import { watchTheme } from 'app/chart/theme.js';
import { describe } from 'app/chart/words/description.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Marks, Span, State, Words } from 'app/chart/types.js' */

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
  #marking;
  /** @type {Actions} */
  #actions;
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
    this.#marking = new Marking(
      this.graph,
      (state) => this.findMarks(state),
      () => {
        this.#request('chart');
        this.onmarked();
      },
    );
    this.navigation = new Navigation(this.graph, (x, y, dy) => this.onwindow(x, y, dy));
    this.#actions = new Actions(this.graph, this.cursor, this.navigation, this.stage, () => this.onreset());
    this.#gestures = gesturesPlugin(this.stage.surface, this.#actions);
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
    this.#marking.show(state);
    this.#request('chart');
    this.stage.describe(() =>
      [...describe(state, this.answers, this.words, this.graph.marks), this.words['chart.keys']].join(
        this.words['chart.describe.space'],
      ),
    );
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
    surface.addEventListener('keydown', (event) => this.#actions.key(event));
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
    return this.#actions.cursorInside;
  }

  #cursorMoved() {
    this.oncursor(this.cursor.x, this.cursor.pinned);
    this.#request('cursor');
  }
}
