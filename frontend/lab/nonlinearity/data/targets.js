import { make } from 'app/lab/page.js';

/**
 * @import { Point } from 'app/lab/nonlinearity/plane/plane.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** So many classes there may be, and so many are offered from the first. */
const MOST = 10;
const FEWEST = 3;

/** What is drawn: points of one of two classes, of one of several, or with a number; or whether points are rubbed out. */
export class Targets {
  #chosen = '1';

  /** @param {Bench} bench */
  constructor(bench) {
    const { word } = bench;
    this.number = make('input', {
      type: 'number',
      step: 'any',
      value: '0.5',
      min: -1000,
      max: 1000,
      class: 'number',
      hidden: true,
      'aria-label': word('play.a-number'),
    });
    this.two = [
      this.#button('1', word('series.positive'), 'var(--shade-5)'),
      this.#button('-1', word('series.negative'), 'var(--shade-1)'),
    ];
    this.several = Array.from({ length: MOST }, (_, place) =>
      this.#button(`class-${place}`, word(`series.class-${place}`), `var(--curve-${(place % 8) + 1})`),
    );
    this.others = [
      this.#button('number', word('play.a-number'), ''),
      this.#button('erase', word('play.erase'), ''),
    ];
    const row = (/** @type {string} */ key, /** @type {HTMLElement[]} */ buttons) =>
      make('div', { class: 'play-buttons', role: 'group', 'aria-label': word(key) }, ...buttons);
    this.element = make(
      'div',
      { class: 'play-targets' },
      row('play.two-classes', this.two),
      row('play.several-classes', this.several),
      row('play.class', [...this.others, this.number]),
    );
    this.choose('1');
    this.know([]);
  }

  get erases() {
    return this.#chosen === 'erase';
  }

  /** What points are drawn with. */
  get target() {
    if (this.#chosen === 'number') {
      return this.number.valueAsNumber || 0;
    }
    return Number(this.#chosen.replace('class-', ''));
  }

  /** @param {string} what `1`, `-1`, `class-0`, …, `number` or `erase` @returns {string} what was chosen before */
  choose(what) {
    const before = this.#chosen;
    this.#chosen = what;
    for (const button of [...this.two, ...this.several, ...this.others]) {
      button.setAttribute('aria-pressed', String(button.value === what));
    }
    this.number.hidden = what !== 'number';
    return before;
  }

  /** Offers one class more than there are. @param {readonly Point[]} points */
  know(points) {
    const most = points.reduce((greatest, [, , target]) => Math.max(greatest, target), 0);
    for (const [place, button] of this.several.entries()) {
      button.hidden = place >= FEWEST && place > most + 1;
    }
  }

  /** @param {string} value @param {string} label @param {string} colour none if empty */
  #button(value, label, colour) {
    const button = make('button', { type: 'button', class: 'button', value }, label);
    if (colour) {
      const swatch = make('span', { class: 'swatch', 'aria-hidden': 'true' });
      swatch.style.setProperty('--colour', colour);
      button.prepend(swatch);
    }
    button.addEventListener('click', () => this.choose(value));
    return button;
  }
}
