import { group, headingOf, nothing, option, pictureOf, remarkOn } from 'app/explorer/picker/choice.js';
import { byFamily, elsewhere, isFormula, search } from 'app/explorer/picker/search.js';

/** @import { Core, Entry, Gallery, Other } from 'app/explorer/types.js' */

/** How far a key goes in the list. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 5],
  ['PageUp', -5],
]);

/**
 * @typedef {object} Host where the choices are, and what is done with them
 * @property {Core} core
 * @property {Pick<Gallery, 'functions' | 'others'>} gallery what there is
 * @property {HTMLInputElement} input what is searched
 * @property {HTMLElement} list
 * @property {HTMLElement} remarks what there is to say where there is nothing to choose
 * @property {HTMLElement} found for a screen reader
 * @property {(key: string, ...values: (string | number)[]) => string} word
 * @property {(name: string) => void} choose takes a function
 * @property {(formula: string) => void} write takes what is no name
 */

/** What can be added, as far as it fits what is searched. */
export class Choices {
  /** @type {{ element: HTMLElement, take: () => void }[]} */
  #choices = [];

  #active = 0;

  /** @param {Host} host */
  constructor(host) {
    this.host = host;
    host.list.addEventListener('pointerdown', (event) => event.preventDefault());
    host.list.addEventListener('click', (event) => {
      const choice = /** @type {Element} */ (event.target).closest('.choice');
      this.#choices.find(({ element }) => element === choice)?.take();
    });
  }

  /** Lists what fits. */
  show() {
    const { gallery, input, list, remarks, word } = this.host;
    const text = input.value.trim();
    const found = search(gallery.functions, text);
    const { named, begun } = elsewhere(gallery.others, gallery.functions, text);
    this.#choices = [];
    const known = this.#instead(named);
    const listed = text ? found.map((entry) => this.#entry(entry)) : this.#families(found);
    const maybe = this.#instead(begun);
    const formula = isFormula(text) ? [this.#offer(text)] : [];
    list.replaceChildren(...known, ...listed, ...maybe, ...formula);
    const said = [...named, ...begun].filter(({ near }) => near.length === 0).map(remarkOn);
    const empty = this.#choices.length === 0;
    remarks.replaceChildren(...(empty && said.length === 0 ? [nothing(word('live.found-none'))] : said));
    list.hidden = empty;
    input.setAttribute('aria-expanded', String(!empty));
    this.host.found.textContent = this.#status(found, [...named, ...begun], formula);
    this.#activate(0);
  }

  /** @param {Entry[]} found */
  #families(found) {
    return [...byFamily(found)].map(([family, entries]) =>
      group(
        family,
        headingOf(family),
        entries.map((entry) => this.#entry(entry)),
      ),
    );
  }

  /**
   * What can be seen in the place of what is no function of one x, each under what it is.
   *
   * @param {Other[]} others
   */
  #instead(others) {
    return others
      .filter(({ near }) => near.length > 0)
      .map((other) =>
        group(
          this.host.word('live.other', other.title, other.summary),
          remarkOn(other),
          other.near.map((f) => {
            const entry = this.host.gallery.functions.find((known) => known.name === f);
            return entry ? this.#entry(entry) : this.#offer(f);
          }),
        ),
      );
  }

  /** @param {Entry} entry */
  #entry({ name, title, heading, summary, picture }) {
    const drawn = pictureOf(this.host.core, picture);
    return this.#choice(heading ?? title, summary, () => this.host.choose(name), drawn);
  }

  /** @param {string} formula */
  #offer(formula) {
    return this.#choice(this.host.word('live.use-formula'), formula, () => this.host.write(formula));
  }

  /**
   * @param {string} title
   * @param {string} summary
   * @param {() => void} take
   * @param {Element} [picture]
   */
  #choice(title, summary, take, picture) {
    const element = option(`choice-${this.#choices.length}`, title, summary, picture);
    this.#choices.push({ element, take });
    return element;
  }

  /**
   * What a screen reader says of a search.
   *
   * @param {Entry[]} found
   * @param {Other[]} others
   * @param {Element[]} formula
   */
  #status(found, others, formula) {
    const { word } = this.host;
    const said = others.map(({ title, summary }) => word('live.other', title, summary));
    const count = found.length > 0 ? [word('live.found', found.length)] : [];
    const parts = [...said, ...count, ...formula.map(({ textContent }) => `${textContent}`)];
    return parts.join(' ') || word('live.found-none');
  }

  /** @param {string} key that was pressed in the search field: Enter, or one that goes on in the list */
  press(key) {
    const step = STEPS.get(key);
    if (step) {
      this.#activate(Math.min(Math.max(this.#active + step, 0), this.#choices.length - 1));
    } else {
      this.#choices[this.#active]?.take();
    }
  }

  /** @param {number} index of the choice that Enter takes */
  #activate(index) {
    this.#choices[this.#active]?.element.setAttribute('aria-selected', 'false');
    this.#active = index;
    const choice = this.#choices[index]?.element;
    if (choice) {
      this.host.input.setAttribute('aria-activedescendant', choice.id);
    } else {
      this.host.input.removeAttribute('aria-activedescendant');
    }
    choice?.setAttribute('aria-selected', 'true');
    const first = index === 0 ? this.host.list.firstElementChild : choice;
    first?.scrollIntoView({ block: 'nearest' });
  }
}
