import { seriesOf } from 'app/chart/drawing/series.js';
import { Layout, wanted } from 'app/chart/layout.js';
import { Panel } from 'app/chart/panel.js';
import { marksPlugin } from 'app/chart/plugins/marks.js';
import { namesPlugin } from 'app/chart/plugins/names.js';
import { stripsPlugin } from 'app/chart/plugins/strips.js';
import { landmarksOf, read } from 'app/chart/reading.js';
import { drawn, kindsOf, visible } from 'app/chart/state.js';
import { readTheme } from 'app/chart/theme.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Place } from 'app/chart/layout.js' */
/** @import { Sheets } from 'app/chart/sheets.js' */
/** @import { State, Words } from 'app/chart/types.js' */

const SYMBOLS = { value: 'f', derivative: 'f′', second: 'f″' };

/**
 * The charts of a state, one above the other.
 */
export class Graph {
  /** @type {Panel[]} */
  panels = [];
  /** @type {State | null} */
  state = null;
  /** @type {import('app/chart/types.js').Marks | null} what is marked; nothing while the state changes */
  marks = null;
  /** @type {number[] | null} */
  #landmarks = null;
  #layout;

  /**
   * @param {HTMLElement} surface
   * @param {Sheets} sheets
   * @param {Answers} answers
   * @param {Words} words
   * @param {(panel: () => Panel) => import('chart.js').Plugin[]} plugins of each panel, besides its own
   */
  constructor(surface, sheets, answers, words, plugins) {
    this.plugins = plugins;
    this.surface = surface;
    this.sheets = sheets;
    this.answers = answers;
    /** @type {import('app/chart/types.js').Measures} */
    this.measures = JSON.parse(answers.core.measures());
    this.#layout = new Layout(answers.core);
    this.words = words;
    this.theme = readTheme(surface);
    this.size = this.#measure();
  }

  /** Reads the page's theme anew. */
  restyle() {
    this.theme = readTheme(this.surface);
  }

  /**
   * Reads the surface's size anew.
   *
   * @returns {boolean} whether it has changed
   */
  resize() {
    const { width, height, sheet } = this.size;
    this.size = this.#measure();
    return width !== this.size.width || height !== this.size.height || sheet !== this.size.sheet;
  }

  /** What is drawn: the visible curves, and last the difference of two. */
  get drawn() {
    return drawn(this.state, this.answers, this.words);
  }

  get kinds() {
    return kindsOf(this.state);
  }

  /** What each chart shows, as a formula's letter. */
  get symbols() {
    return this.kinds.map((kind) => SYMBOLS[kind]);
  }

  /** Where the visible curves have corners and jumps. */
  get kinks() {
    return this.drawn.flatMap(({ curve }) => this.samples(curve.f).kinks.map(({ x }) => x));
  }

  /**
   * The curves whose saturation is to be shown, each with its tails: triples of low, high, and 1 if it is off there.
   */
  get saturated() {
    const { state } = this;
    const shown = state?.show.includes('saturation') ? visible(state) : [];
    return shown
      .map(({ curve, index }) => ({
        tails: this.answers.saturation(curve.f, /** @type {State} */ (state).share),
        index,
      }))
      .filter(({ tails }) => tails.length > 0);
  }

  /** How many pixels of the layout the name of a curve may take. */
  get room() {
    return this.answers.core.room(this.size.sheet.width);
  }

  /** For the names of the curves, in pixels of the layout. */
  get #margin() {
    const { answers, room } = this;
    const widths = this.drawn.map(({ curve }) => answers.widthOfName(curve, room));
    return answers.core.margin(Math.max(0, ...widths));
  }

  /** Whether there is room for strips of saturation. */
  get stripped() {
    return this.#layout.stripped;
  }

  /** @param {number} [ratio] of device pixels to pixels */
  draw(ratio = devicePixelRatio) {
    const { state, size, theme } = this;
    if (!state || size.width === 0 || size.height === 0) {
      return;
    }
    this.#landmarks = null;
    const numbers = wanted(state, size.sheet, this.saturated.length, this.#margin);
    const places = this.#layout.places(numbers, state, size, ratio);
    for (const panel of this.panels.splice(places.length)) {
      panel.destroy();
    }
    places.forEach((place, i) => {
      if (this.panels[i] && this.panels[i].place.kind !== place.kind) {
        this.panels[i].destroy();
        delete this.panels[i];
      }
      this.panels[i] ??= this.#panel(place, i);
      this.panels[i].show(place, theme, seriesOf(this, place), ratio);
    });
  }

  /** What every visible curve says at one place. @param {number} x */
  read(x) {
    return read(this, x);
  }

  /** Some points of every curve in pixels of the surface: x, y, x, y, … */
  get landmarks() {
    this.#landmarks ??= landmarksOf(this);
    return this.#landmarks;
  }

  /** The surface's size in whole pixels of the device, and the sheet that fills it. */
  #measure() {
    const { width, height } = this.surface.getBoundingClientRect();
    const ratio = devicePixelRatio;
    return {
      width: Math.floor(width * ratio) / ratio,
      height: Math.floor(height * ratio) / ratio,
      exact: width,
      sheet: this.sheets.current,
    };
  }

  /** @param {Place} place @param {number} i */
  #panel(place, i) {
    const panel = () => this.panels[i];
    return new Panel(this.surface, place, this.theme, this.measures, this.words[`chart.${place.kind}`], [
      stripsPlugin(this, panel, i === 0),
      marksPlugin(this, panel),
      ...(i === 0 ? [namesPlugin(this, panel)] : []),
      ...this.plugins(panel),
    ]);
  }

  /**
   * @param {string} f one of the state's curves
   * @param {import('app/chart/state.js').Kind} [kind]
   */
  samples(f, kind = 'value') {
    const { window } = /** @type {State} */ (this.state);
    return kind === 'second' ? this.answers.second(f, window) : this.answers.sample(f, window);
  }
}
