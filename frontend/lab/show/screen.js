import { ChartFigure } from 'app/lab/show/chart.js';
import { MapFigure } from 'app/lab/show/map.js';

/**
 * @import { Chart, HeatMap } from 'app/lab/types.js'
 * @import { Looks } from 'app/lab/show/looks.js'
 */

/** How long drawing may take of a frame, in milliseconds: what is left to draw waits for the next one. */
const SHARE = 6;

/** The charts and maps of a page, each drawn at most once a frame, and never all at once. */
export class Screen {
  /** @type {Map<string, ChartFigure | MapFigure>} */
  #figures = new Map();

  /** @type {(() => void)[]} */
  #jobs = [];

  /** @type {Set<string>} */
  #taken = new Set();

  /**
   * @param {{ charts: HTMLElement, maps: HTMLElement }} places
   * @param {Looks} looks
   */
  constructor({ charts, maps }, looks) {
    this.charts = charts;
    this.maps = maps;
    this.looks = looks;
  }

  /** @param {readonly string[]} names of what somebody else draws */
  leave(names) {
    for (const name of names) {
      this.#taken.add(name);
      for (const key of [`chart ${name}`, `map ${name}`]) {
        still(this.charts, key)?.remove();
        still(this.maps, key)?.remove();
        this.#figures.get(key)?.plot.remove();
        this.#figures.delete(key);
      }
    }
  }

  /** How long drawing what is shown has taken, in milliseconds. */
  spent = 0;

  /** Whether something is left to draw. */
  get isBehind() {
    return this.#jobs.length > 0;
  }

  /**
   * @param {readonly Chart[]} charts
   * @param {readonly HeatMap[]} maps
   * @param {boolean} tells whether texts are written that say what is to be seen
   * @param {(() => void)[]} [also] what else is to be done, each by itself
   */
  show(charts, maps, tells, also = []) {
    this.#jobs = [...also];
    this.spent = 0;
    this.#list('chart', this.charts, charts, ChartFigure, tells);
    this.#list('map', this.maps, maps, MapFigure, tells);
  }

  /** What is left to draw is of a former run. */
  drop() {
    this.#jobs = [];
  }

  /** Draws for a part of a frame. @param {() => number} now */
  draw(now) {
    const start = now();
    let rest = start;
    do {
      this.#jobs.shift()?.();
      rest = now();
    } while (this.#jobs.length > 0 && rest < start + SHARE);
    this.spent += rest - start;
  }

  /**
   * @param {string} what they are
   * @param {HTMLElement} place
   * @param {readonly any[]} all
   * @param {new (what: any, looks: Looks) => ChartFigure | MapFigure} kind
   * @param {boolean} tells
   */
  #list(what, place, all, kind, tells) {
    const wanted = all.filter(({ name }) => !this.#taken.has(name));
    const keys = new Set(wanted.map((one) => keyOf(what, one)));
    for (const [key, figure] of this.#figures) {
      if (key.startsWith(`${what} `) && !keys.has(key)) {
        figure.plot.remove();
        this.#figures.delete(key);
      }
    }
    for (const one of wanted) {
      this.#jobs.push(() => {
        const figure = this.#figure(keyOf(what, one), place, one, kind);
        figure.draw(one);
        if (tells) {
          figure.tell(one);
        }
      });
    }
    place.hidden = wanted.length === 0;
  }

  /**
   * @param {string} key
   * @param {HTMLElement} place
   * @param {any} what
   * @param {new (what: any, looks: Looks) => ChartFigure | MapFigure} kind
   */
  #figure(key, place, what, kind) {
    let figure = this.#figures.get(key);
    if (!figure) {
      figure = new kind(what, this.looks);
      this.#figures.set(key, figure);
      const before = still(place, key);
      if (before) {
        before.replaceWith(figure.element);
      } else {
        place.append(figure.element);
      }
    }
    return figure;
  }
}

/**
 * A map is of a function, and is another one where that is.
 *
 * @param {string} what
 * @param {{ name: string, f?: string | null }} one
 */
function keyOf(what, { name, f }) {
  return f ? `${what} ${name} ${f}` : `${what} ${name}`;
}

/**
 * The picture that the server has made of a chart or map, as long as it is there.
 *
 * @param {HTMLElement} place
 * @param {string} key
 * @returns {HTMLElement | null}
 */
function still(place, key) {
  return place.querySelector(`:scope > .lab-still[data-picture="${key}"]`);
}
