import { keep, layOut, placesOf, same, wanted } from 'app/chart/layout.js';
import { Panel } from 'app/chart/panel.js';
import { marksPlugin } from 'app/chart/plugins/marks.js';
import { namesPlugin } from 'app/chart/plugins/names.js';
import { stripsPlugin } from 'app/chart/plugins/strips.js';
import { drawn, kindsOf, rowOf, visible } from 'app/chart/state.js';
import { readTheme } from 'app/chart/theme.js';
import { noteOf, numberOf, pointOf, textOf } from 'app/chart/words/point.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Series } from 'app/chart/drawing/datasets.js' */
/** @import { Place } from 'app/chart/layout.js' */
/** @import { Sheets } from 'app/chart/sheets.js' */
/** @import { Laid, State, Words } from 'app/chart/types.js' */
/** @import { Row } from 'app/chart/words/readout.js' */

/** Of so many points of a curve the read-out keeps clear. */
const LANDMARKS = 100;

/** How many single draws of a random function are sprinkled over the window. */
const DRAWS = 400;

const SYMBOLS = { value: 'f', derivative: 'f′', second: 'f″' };

/** How thick a curve is in pixels of the screen: on a page, and as a chart is enlarged for an audience. */
const THINNEST = 2;
const thick = (/** @type {number} */ scale) => Math.max(THINNEST, 2.4 * scale - 0.9);

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
  /** @type {Laid | null} */
  #laid = null;
  /** @type {Place[]} */
  #places = [];
  #wanted = new Float64Array();
  #placed = '';

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
    return drawn(this.state, this.words);
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
    return this.#laid !== null && this.#laid.strips > 0;
  }

  /** @param {number} [ratio] of device pixels to pixels */
  draw(ratio = devicePixelRatio) {
    const { state, size, theme } = this;
    if (!state || size.width === 0 || size.height === 0) {
      return;
    }
    this.#landmarks = null;
    const places = this.#place(state, ratio);
    for (const panel of this.panels.splice(places.length)) {
      panel.destroy();
    }
    places.forEach((place, i) => {
      if (this.panels[i] && this.panels[i].place.kind !== place.kind) {
        this.panels[i].destroy();
        delete this.panels[i];
      }
      this.panels[i] ??= this.#panel(place, i);
      this.panels[i].show(place, theme, this.#series(state, place), ratio);
    });
  }

  /**
   * What every visible curve says at one place.
   *
   * @param {number} x
   * @returns {Row[]}
   */
  read(x) {
    const { state, theme, kinds } = this;
    return this.drawn.map(({ curve, index }) => {
      const point = pointOf(curve.f, x, this.answers, /** @type {State} */ (state));
      return {
        label: curve.label,
        colour: theme.curves[index],
        dashes: theme.dashes[index],
        values: kinds.map((kind) => numberOf(point, kind)),
        readings: kinds.map((kind, i) => textOf(point, kind, this.panels[i]?.decimals)),
        note: noteOf(point, this.words),
        point,
      };
    });
  }

  /** Some points of every curve in pixels of the surface: x, y, x, y, … */
  get landmarks() {
    this.#landmarks ??= this.panels.flatMap((panel) =>
      this.drawn.flatMap(({ curve }) => this.#landmarksOf(curve.f, panel)),
    );
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
    return new Panel(this.surface, place, this.theme, this.words[`chart.${place.kind}`], [
      stripsPlugin(this, panel, i === 0),
      marksPlugin(this, panel),
      ...(i === 0 ? [namesPlugin(this, panel)] : []),
      ...this.plugins(panel),
    ]);
  }

  /**
   * @param {State} state
   * @param {Place} place
   * @returns {Series[]}
   */
  #series(state, { kind, scale }) {
    const { answers, theme } = this;
    const thickness = thick(scale);
    return this.drawn.map(({ curve, index }) => {
      const scattered = kind === 'value' && curve.stochastic && state.show.includes('draws');
      return {
        index,
        colour: theme.curves[index],
        dashes: theme.dashes[index].map((length) => (length * thickness) / THINNEST),
        thickness,
        background: theme.background,
        sampled: this.samples(curve.f, kind),
        band: scattered ? answers.band(curve.f, state.window) : null,
        draws: scattered ? answers.draws(curve.f, state.window, DRAWS, state.seed) : null,
      };
    });
  }

  /**
   * Where the charts are; the same objects as long as nothing about them changes.
   *
   * @param {State} state
   * @param {number} ratio
   */
  #place(state, ratio) {
    const { size } = this;
    const numbers = wanted(state, size.sheet, this.saturated.length, this.#margin);
    let changed = false;
    if (!this.#laid || !same(numbers, this.#wanted)) {
      this.#wanted = numbers;
      this.#laid = layOut(this.answers.core, numbers);
      changed = true;
    }
    const placed = `${size.width} ${size.height} ${ratio}`;
    if (changed || placed !== this.#placed) {
      this.#placed = placed;
      const scale = size.exact / size.sheet.width;
      this.#places = keep(
        this.#places,
        placesOf(/** @type {Laid} */ (this.#laid), state, size, scale, ratio),
      );
    }
    return this.#places;
  }

  /**
   * @param {string} f
   * @param {Panel} panel
   */
  #landmarksOf(f, { area, top, place: { kind } }) {
    const { rows } = this.samples(f, kind);
    const row = rowOf(kind);
    const count = rows.length / 3;
    /** @type {number[]} */
    const points = [];
    for (let i = 0; i < count; i += Math.ceil(count / LANDMARKS)) {
      points.push(area.across(rows[i]), top + area.down(rows[row * count + i]));
    }
    return points;
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
