import { make } from 'app/lab/page.js';
import { print } from 'app/lab/words.js';
import { numberOf } from 'app/lab/worker/report.js';

/** @import { Figure, Statement, Verdict } from 'app/lab/types.js' */
/** @import { Words } from 'app/lab/words.js' */

/** Writes a text where it is another: what stays is left alone. @param {Element} element @param {string} text */
export function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/**
 * What became of each claim.
 *
 * @param {HTMLElement} place
 * @param {readonly Verdict[]} verdicts
 * @param {boolean} ended
 * @param {Words} words
 */
export function showVerdicts(place, verdicts, ended, words) {
  const items = listOf(place, verdicts.length, () =>
    make(
      'li',
      {},
      make('p', { class: 'badge' }),
      make('p', { class: 'claim' }),
      make('p', { class: 'finding' }),
    ),
  );
  verdicts.forEach(({ claim, holds, statement }, index) => {
    const item = items[index];
    const [badge, claimed, finding] = item.children;
    const kind = holds === null ? 'undecided' : holds ? 'holds' : 'fails';
    item.className = `verdict is-${kind}${ended ? '' : ' is-going'}`;
    write(badge, ended ? words.word(`live.${kind}`) : words.word('live.so-far', words.word(`live.${kind}`)));
    write(claimed, words.word(`claim.${claim}`));
    write(finding, words.sentence(statement));
  });
}

/** What a screen reader hears when a run has ended. @param {readonly Verdict[]} verdicts @param {Words} words */
export function spoken(verdicts, words) {
  return verdicts
    .map(({ holds, statement }) => {
      const kind = holds === null ? 'undecided' : holds ? 'holds' : 'fails';
      return `${words.word(`live.${kind}`)}: ${words.sentence(statement)}`;
    })
    .join(' ');
}

/**
 * @param {HTMLElement} place
 * @param {readonly Statement[]} notes
 * @param {Words} words
 */
export function showNotes(place, notes, words) {
  const items = listOf(place, notes.length, () => make('li'));
  notes.forEach((note, index) => {
    write(items[index], words.sentence(note));
  });
  place.hidden = notes.length === 0;
}

/**
 * As many items in a list as there are things to show.
 *
 * @param {HTMLElement} place
 * @param {number} count
 * @param {() => HTMLElement} item
 * @returns {HTMLElement[]}
 */
function listOf(place, count, item) {
  let list = /** @type {HTMLElement | null} */ (place.querySelector(':scope > ul.is-live'));
  if (!list) {
    list = make('ul', { class: 'is-live' });
    place.replaceChildren(list);
  }
  while (list.children.length > count) {
    list.lastElementChild?.remove();
  }
  while (list.children.length < count) {
    list.append(item());
  }
  return /** @type {HTMLElement[]} */ ([...list.children]);
}

/** The figures in tables: those of functions by function, those of the whole above them. */
export class FigureTable {
  #shape = '';

  /** @type {HTMLElement[]} */
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
      this.#build(figures);
    }
    figures.forEach(({ value }, index) => {
      write(this.#cells[index], print(numberOf(value)));
    });
  }

  /** @param {readonly Figure[]} figures */
  #build(figures) {
    this.#cells = figures.map(() => make('td'));
    const whole = figures.filter(({ f }) => f === null);
    const parts = [];
    if (whole.length > 0) {
      const rows = whole.map((figure) =>
        make('tr', {}, this.#head(figure, 'row'), this.#cell(figures, figure)),
      );
      parts.push(make('table', { class: 'of-all' }, make('tbody', {}, ...rows)));
    }
    const functions = [...new Set(figures.map(({ f }) => f))].filter((f) => f !== null);
    if (functions.length > 0) {
      parts.push(this.#byFunction(figures, functions));
    }
    this.place.replaceChildren(make('div', { class: 'scrolling', tabindex: 0 }, ...parts));
    this.place.hidden = figures.length === 0;
  }

  /** @param {readonly Figure[]} figures @param {readonly string[]} functions */
  #byFunction(figures, functions) {
    const { words } = this;
    const names = [...new Set(figures.filter(({ f }) => f !== null).map(({ name }) => name))];
    const corner = make('th', { scope: 'col' }, words.word('setting.f'));
    const heads = names.map((name) => make('th', { scope: 'col' }, words.word(`figure.${name}`)));
    const rows = functions.map((f) => {
      const cells = names.map((name) => {
        const figure = figures.find((one) => one.f === f && one.name === name);
        return figure ? this.#cell(figures, figure) : make('td', {}, '–');
      });
      const swatch = make('span', { class: 'swatch', 'data-f': f, 'aria-hidden': 'true' });
      return make('tr', {}, make('th', { scope: 'row' }, swatch, words.label(f)), ...cells);
    });
    const head = make('thead', {}, make('tr', {}, corner, ...heads));
    return make('table', { class: 'by-function' }, head, make('tbody', {}, ...rows));
  }

  /** @param {Figure} figure @param {string} scope */
  #head(figure, scope) {
    return make('th', { scope }, this.words.figure(figure));
  }

  /** @param {readonly Figure[]} figures @param {Figure} figure */
  #cell(figures, figure) {
    return this.#cells[figures.indexOf(figure)];
  }
}
