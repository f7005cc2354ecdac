import { colourOfClass } from 'app/lab/nonlinearity/plane/classes.js';
import { make } from 'app/lab/page.js';

/** @import { Bench } from 'app/lab/types.js' */

/** What colours and shapes say. */
export class Legend {
  /** @param {Bench} bench */
  constructor({ word }) {
    this.word = word;
    const scale = make(
      'span',
      { class: 'play-scale' },
      make('span', {}, '−1'),
      make('span', { class: 'bar', 'aria-hidden': 'true' }),
      make('span', {}, '1'),
    );
    this.text = make('span', {}, word('play.legend'));
    this.element = make('p', { class: 'play-legend' }, scale, this.text);
  }

  /** @param {number} outputs more than one for several classes @param {boolean} isOfNumbers whether numbers are fitted */
  show(outputs, isOfNumbers) {
    if (outputs === 1) {
      this.text.replaceChildren(this.word(isOfNumbers ? 'play.legend-numbers' : 'play.legend'));
      return;
    }
    this.text.replaceChildren(
      ...Array.from({ length: outputs }, (_, place) => this.#entry(place)),
      this.word('play.legend-classes'),
    );
  }

  /** @param {number} place of a class */
  #entry(place) {
    const swatch = make('span', { class: 'swatch', 'aria-hidden': 'true' });
    swatch.style.setProperty('--colour', `rgb(${colourOfClass(place).join()})`);
    return make('span', { class: 'play-class' }, swatch, this.word(`series.class-${place}`));
  }
}
