import { ChartFigure } from 'app/lab/show/picture/chart.js';
import { ChartJs } from 'app/lab/show/picture/chartjs.js';
import { MapFigure } from 'app/lab/show/picture/map.js';
import { Sight } from 'app/lab/show/sight.js';

/**
 * @import { Chart, HeatMap } from 'app/lab/types.js'
 * @import { Looks } from 'app/lab/show/looks.js'
 */

/** @typedef {{ key: string, what: any, kind: new (what: any, looks: Looks) => ChartFigure | MapFigure }} Picture */

/** How long drawing may take of a frame, in milliseconds: what is left to draw waits for the next one. */
const SHARE = 6;

/** How large words in pictures are, in pixels, before a screen and in a room. */
const NEAR = 12;
const AFAR = 26;

/**
 * The charts and maps of a page, each drawn at most once a frame, never all at once, and while they change only where
 * they are seen. The page begins with the first.
 */
export class Screen {
  /** @type {Map<string, ChartFigure | MapFigure>} */
  #figures = new Map();

  /** @type {(() => void)[]} */
  #jobs = [];

  /** @type {Set<string>} */
  #taken = new Set();

  /** @type {Sight | null} */
  #sight = null;

  /**
   * @param {{ first: HTMLElement, charts: HTMLElement, maps: HTMLElement }} places
   * @param {Looks} looks
   */
  constructor(places, looks) {
    this.places = places;
    this.looks = looks;
  }

  /** @param {readonly string[]} names of what somebody else draws */
  leave(names) {
    for (const name of names) {
      this.#taken.add(name);
      for (const key of [`chart ${name}`, `map ${name}`]) {
        this.#still(key)?.remove();
        this.#remove(key);
      }
    }
  }

  /** Has the words in pictures be read from afar, or not. @param {boolean} isLarge */
  resize(isLarge) {
    const size = isLarge ? Math.max(NEAR, Math.min(AFAR, innerWidth / 80)) : NEAR;
    ChartJs.defaults.font.size = size;
    this.looks.scale = size / NEAR;
    for (const { plot } of this.#figures.values()) {
      plot.chart?.resize();
      plot.chart?.update();
    }
  }

  /** How long drawing what is shown has taken, in milliseconds. */
  spent = 0;

  /** Whether the server's pictures are of what runs: then they stay till its end, be there one like them or not yet. */
  isHeld = false;

  /** Whether something is left to draw. */
  get isBehind() {
    return this.#jobs.length > 0;
  }

  /**
   * @param {readonly Chart[]} charts
   * @param {readonly HeatMap[]} maps
   * @param {boolean} tells whether everything is drawn, and texts are written that say what is to be seen
   * @param {(() => void)[]} [also] what else is to be done, each by itself
   */
  show(charts, maps, tells, also = []) {
    this.#jobs = [...also];
    this.spent = 0;
    const all = [...pictures('chart', charts, ChartFigure), ...pictures('map', maps, MapFigure)];
    const wanted = all.filter(({ what }) => !this.#taken.has(what.name));
    const keys = new Set(wanted.map(({ key }) => key));
    if (tells || !this.isHeld) {
      this.#clear(keys);
    }
    for (const key of this.#figures.keys()) {
      if (!keys.has(key)) {
        this.#remove(key);
      }
    }
    wanted.forEach((picture, index) => {
      this.#jobs.push(() => this.#show(picture, this.#place(picture, index), tells));
    });
    this.#jobs.push(() => this.#arrange(wanted));
  }

  /** What was there before others came is moved to where it belongs. @param {readonly Picture[]} wanted */
  #arrange(wanted) {
    const elements = wanted.flatMap(({ key }) => this.#figures.get(key)?.element ?? this.#still(key) ?? []);
    for (const place of [this.places.charts, this.places.maps]) {
      const here = elements.filter(({ parentElement }) => parentElement === place);
      for (const [i, element] of here.entries()) {
        const before = here[i - 1];
        if (before && element.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) {
          before.after(element);
        }
      }
    }
  }

  /** A picture of the server's that this run has not is of other settings. @param {Set<string>} keys */
  #clear(keys) {
    const { first, ...others } = this.places;
    // The first place is never empty: what is drawn there takes the old one's place.
    const isFilled = first.querySelector(':scope > .lab-figure') !== null;
    for (const place of Object.values(isFilled ? this.places : others)) {
      for (const still of place.querySelectorAll(':scope > .lab-still')) {
        if (!keys.has(still.getAttribute('data-picture') ?? '')) {
          this.#forget(still);
          still.remove();
        }
      }
    }
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

  /** @param {Picture} picture @param {number} index */
  #place({ key }, index) {
    const { first, charts, maps } = this.places;
    return index === 0 ? first : key.startsWith('chart ') ? charts : maps;
  }

  /** @param {Picture} picture @param {HTMLElement} place @param {boolean} tells */
  #show(picture, place, tells) {
    const { key, what } = picture;
    const present = this.#figures.get(key)?.element ?? this.#still(key);
    const draw = () => {
      const figure = this.#figure(picture, place);
      figure.draw(what);
      if (tells) {
        figure.tell(what);
      }
    };
    if (present?.parentElement === place && !tells) {
      this.#sight ??= new Sight();
      this.#sight.when(present, () => this.#jobs.push(draw));
    } else {
      this.#forget(present);
      draw();
    }
  }

  /** In the place of the server's picture, which stays until the live one is drawn. @param {Picture} picture @param {HTMLElement} place */
  #figure({ key, what, kind }, place) {
    let figure = this.#figures.get(key);
    if (!figure) {
      figure = new kind(what, this.looks);
      this.#figures.set(key, figure);
      const still = this.#still(key);
      const old = place === this.places.first ? place.querySelector(':scope > .lab-still') : still;
      this.#forget(still);
      old?.replaceWith(figure.element);
      still?.remove();
    }
    if (figure.element.parentElement !== place) {
      place.append(figure.element);
    }
    return figure;
  }

  /** @param {Element | null} element */
  #forget(element) {
    if (element) {
      this.#sight?.forget(element);
    }
  }

  /** @param {string} key */
  #remove(key) {
    const figure = this.#figures.get(key);
    if (figure) {
      this.#forget(figure.element);
      figure.plot.remove();
      this.#figures.delete(key);
    }
  }

  /** The picture that the server has made, as long as it is there. @param {string} key */
  #still(key) {
    const all = Object.values(this.places).map((place) =>
      place.querySelector(`:scope > .lab-still[data-picture="${key}"]`),
    );
    return all.find(Boolean) ?? null;
  }
}

/**
 * A map is of a function, and is another one where that is.
 *
 * @param {string} kind of picture
 * @param {readonly any[]} all
 * @param {Picture['kind']} figure
 * @returns {Picture[]}
 */
function pictures(kind, all, figure) {
  return all.map((what) => {
    const key = what.f ? `${kind} ${what.name} ${what.f}` : `${kind} ${what.name}`;
    return { key, what, kind: figure };
  });
}
