import { make, marked, unbroken } from 'app/lab/page.js';
import { write } from 'app/lab/show/findings/text.js';
import { inTable, print } from 'app/lab/words.js';
import { numberOf } from 'app/lab/worker/report.js';

/** @import { Figure } from 'app/lab/types.js' */
/** @import { Words } from 'app/lab/words.js' */

/**
 * The figures as the server writes them: those of the whole in a list, those of functions in a table. What the table has is
 * not listed again.
 */
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
    figures.forEach(({ f, value }, index) => {
      write(this.#cells[index], (f === null ? print : inTable)(numberOf(value)));
    });
  }

  /** @param {readonly Figure[]} figures */
  #whole(figures) {
    const inTable = new Set(figures.filter(({ f }) => f !== null).map(({ name }) => name));
    const entries = figures.flatMap(({ f, name }, index) =>
      f === null && !inTable.has(name)
        ? [make('div', {}, make('dt', {}, ...marked(this.words.word(`figure.${name}`))), this.#cells[index])]
        : [],
    );
    return entries.length > 0 ? [make('dl', { class: 'figures' }, ...entries)] : [];
  }

  /**
   * A table with a row for each of whichever are more, the functions or their figures: so it is narrow.
   *
   * @param {readonly Figure[]} figures
   */
  #byFunction(figures) {
    const { words } = this;
    const their = figures.filter(({ f }) => f !== null);
    if (their.length === 0) {
      return [];
    }
    const names = [...new Set(their.map(({ name }) => name))];
    const functions = [...new Set(their.map(({ f }) => String(f)))];
    const title = (/** @type {string} */ name) => marked(unbroken(words.word(`figure.${name}`)));
    const called = (/** @type {string} */ f) => [
      make('span', { class: 'swatch', 'data-f': f, 'aria-hidden': 'true' }),
      unbroken(words.label(f)),
    ];
    const cell = (/** @type {string} */ wanted, /** @type {string} */ f) =>
      this.#cells[figures.findIndex((figure) => figure.f === f && figure.name === wanted)] ??
      make('td', {}, '–');
    if (names.length > functions.length) {
      const rows = names.map((name) => row(title(name), ...functions.map((f) => cell(name, f))));
      return [table('is-by-figure', [[words.word('page.figures')], ...functions.map(called)], rows)];
    }
    const rows = functions.map((f) => row(called(f), ...names.map((name) => cell(name, f))));
    return [table('', [[words.word('setting.f')], ...names.map(title)], rows)];
  }
}

/** @param {string} kind @param {(Node | string)[][]} heads @param {HTMLElement[]} rows */
function table(kind, heads, rows) {
  const head = make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, ...head)));
  return make('table', { class: kind }, make('thead', {}, head), make('tbody', {}, ...rows));
}

/** @param {(Node | string)[]} head @param {...HTMLElement} cells */
function row(head, ...cells) {
  return make('tr', {}, make('th', { scope: 'row' }, ...head), ...cells);
}
