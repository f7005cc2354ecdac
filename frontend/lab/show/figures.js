import { make } from 'app/lab/page.js';
import { write } from 'app/lab/show/text.js';
import { print } from 'app/lab/words.js';
import { numberOf } from 'app/lab/worker/report.js';

/** @import { Figure } from 'app/lab/types.js' */
/** @import { Words } from 'app/lab/words.js' */

/** The figures as the server writes them: those of the whole in a list, those of functions in a table. */
export class Figures {
  /** What there are figures of: as long as that is the same only numbers change. */
  #shape = '';

  /** @type {HTMLElement[]} where the number of each figure stands */
  #cells = [];

  /**
   * @param {HTMLElement} place
   * @param {Words} words
   */
  constructor(place, words) {
    this.place = place;
    this.words = words;
  }

  /** @param {readonly Figure[]} figures */
  show(figures) {
    const shape = figures.map(({ f, name }) => `${f} ${name}`).join('\n');
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.#cells = figures.map(({ f }) => make(f === null ? 'dd' : 'td'));
      this.place.replaceChildren(...this.#whole(figures), ...this.#byFunction(figures));
      this.place.hidden = figures.length === 0;
    }
    figures.forEach(({ value }, index) => {
      write(this.#cells[index], print(numberOf(value)));
    });
  }

  /** @param {readonly Figure[]} figures */
  #whole(figures) {
    const entries = figures.flatMap(({ f, name }, index) =>
      f === null
        ? [make('div', {}, make('dt', {}, this.words.word(`figure.${name}`)), this.#cells[index])]
        : [],
    );
    return entries.length > 0 ? [make('dl', { class: 'figures' }, ...entries)] : [];
  }

  /** @param {readonly Figure[]} figures */
  #byFunction(figures) {
    const { words } = this;
    const their = figures.filter(({ f }) => f !== null);
    if (their.length === 0) {
      return [];
    }
    const names = [...new Set(their.map(({ name }) => name))];
    const heads = ['setting.f', ...names.map((name) => `figure.${name}`)].map((key) =>
      make('th', { scope: 'col' }, words.word(key)),
    );
    const rows = [...new Set(their.map(({ f }) => String(f)))].map((f) => {
      const swatch = make('span', { class: 'swatch', 'data-f': f, 'aria-hidden': 'true' });
      const cells = names.map((wanted) => {
        const index = figures.findIndex((figure) => figure.f === f && figure.name === wanted);
        return this.#cells[index] ?? make('td', {}, '–');
      });
      return make('tr', {}, make('th', { scope: 'row' }, swatch, words.label(f)), ...cells);
    });
    return [make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows))];
  }
}
