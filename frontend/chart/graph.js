import { layOut } from 'app/chart/layout.js';
import { Painter, visible } from 'app/chart/painter.js';
import { LABEL_SIZE, Panel } from 'app/chart/panel.js';
import { readTheme } from 'app/chart/theme.js';
import { noteOf, pointOf, textOf } from 'app/chart/words/point.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { State, Words } from 'app/chart/types.js' */
/** @import { Row } from 'app/chart/words/readout.js' */

/** Canvases are this many pixels or a multiple: with the usual pixel ratios those are whole device pixels. */
const CELL = 8;

/** Of so many points of a curve the read-out keeps clear. */
const LANDMARKS = 100;

/**
 * The two charts of a state, one above the other.
 */
export class Graph {
  /** @type {Panel[]} */
  panels = [];
  /** @type {State | null} */
  state = null;
  /** Of both charts together, in pixels. */
  size = { width: 0, height: 0 };
  /** @type {number[] | null} */
  #landmarks = null;
  /** @type {import('app/chart/layout.js').Place[]} */
  #places = [];
  #wanted = '';
  #measure = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));

  /**
   * @param {HTMLElement} surface
   * @param {Answers} answers
   * @param {Words} words
   */
  constructor(surface, answers, words) {
    this.surface = surface;
    this.answers = answers;
    this.painter = new Painter(answers, words);
    this.theme = readTheme(surface);
    this.resize();
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
    const { clientWidth, clientHeight } = this.surface;
    const width = clientWidth - (clientWidth % CELL);
    const height = clientHeight - (clientHeight % CELL);
    const changed = width !== this.size.width || height !== this.size.height;
    this.size = { width, height };
    return changed;
  }

  /** @returns {('value' | 'derivative')[]} the charts shown, from top to bottom; never none */
  get kinds() {
    const show = this.state?.show ?? [];
    const kinds = /** @type {const} */ (['value', 'derivative']).filter((kind) => show.includes(kind));
    return kinds.length > 0 ? kinds : ['value'];
  }

  /** What each chart shows, as a formula's letter. */
  get symbols() {
    return this.kinds.map((kind) => (kind === 'value' ? 'f' : 'f′'));
  }

  /** Where the visible curves have corners and jumps. */
  get kinks() {
    return visible(this.state).flatMap(({ curve }) => this.#samples(curve.f).kinks.map(({ x }) => x));
  }

  /** @param {number} [ratio] of device pixels to pixels */
  draw(ratio = devicePixelRatio) {
    const { state, size, theme } = this;
    if (!state || size.width === 0 || size.height === 0) {
      return;
    }
    this.#landmarks = null;
    const places = this.#layOut(state);
    for (const panel of this.panels.splice(places.length)) {
      panel.destroy();
    }
    places.forEach((place, i) => {
      this.panels[i] ??= new Panel(this.surface, place, theme, (...where) =>
        this.painter.paint(...where, /** @type {State} */ (this.state), this.theme),
      );
      this.panels[i].show(place, theme, ratio);
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
    return visible(state).map(({ curve, index }) => {
      const point = pointOf(curve.f, x, this.answers, /** @type {State} */ (state));
      return {
        label: curve.label,
        colour: theme.curves[index],
        dashes: theme.dashes[index],
        values: kinds.map((kind) => (kind === 'value' ? point.value : point.slope)),
        readings: kinds.map((kind, i) => textOf(point, kind, this.panels[i]?.decimals)),
        note: noteOf(point, this.painter.words),
        point,
      };
    });
  }

  /** Some points of every curve in pixels of the surface: x, y, x, y, … */
  get landmarks() {
    this.#landmarks ??= this.panels.flatMap((panel) =>
      visible(this.state).flatMap(({ curve }) => this.#landmarksOf(curve.f, panel)),
    );
    return this.#landmarks;
  }

  /**
   * Where the charts are; the same objects as long as nothing about them changes.
   *
   * @param {State} state
   */
  #layOut(state) {
    const wanted = {
      ...this.size,
      x: /** @type {[number, number]} */ ([state.window.from, state.window.to]),
      charts: this.kinds.map((kind) => ({ kind, y: state.frame[kind] })),
      strips: this.painter.saturated(state).length,
    };
    const key = JSON.stringify([wanted, this.theme.font]);
    if (key !== this.#wanted) {
      this.#wanted = key;
      this.#places = layOut(wanted, (text) => this.#widthOf(text));
    }
    return this.#places;
  }

  /**
   * @param {string} f
   * @param {Panel} panel
   */
  #landmarksOf(f, { area, top, row }) {
    const { rows } = this.#samples(f);
    const count = rows.length / 3;
    /** @type {number[]} */
    const points = [];
    for (let i = 0; i < count; i += Math.ceil(count / LANDMARKS)) {
      points.push(area.across(rows[i]), top + area.down(rows[row * count + i]));
    }
    return points;
  }

  /** @param {string} f one of the state's curves */
  #samples(f) {
    return this.answers.sample(f, /** @type {State} */ (this.state).window);
  }

  /** @param {string} text */
  #widthOf(text) {
    const font = `${LABEL_SIZE}px ${this.theme.font}`;
    if (this.#measure.font !== font) {
      this.#measure.font = font;
    }
    return this.#measure.measureText(text).width;
  }
}
