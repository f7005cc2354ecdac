import { byFamily, elsewhere, isFormula, search } from 'app/explorer/search.js';
import { sparkline } from 'app/explorer/sparkline.js';

/** @import { Core, Entry, Gallery, Other } from 'app/explorer/types.js' */

/** How far a key goes in the list. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 5],
  ['PageUp', -5],
]);

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @typedef {object} Host where the choices are, and what is done with them
 * @property {Core} core
 * @property {Gallery} gallery what there is
 * @property {HTMLInputElement} input what is searched
 * @property {HTMLElement} list
 * @property {HTMLElement} found for a screen reader
 * @property {(key: string, ...values: number[]) => string} word
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
    const { gallery, input, list, word } = this.host;
    const text = input.value.trim();
    const found = search(gallery.functions, text);
    const { named, begun } = elsewhere(gallery.others, gallery.functions, text);
    this.#choices = [];
    const known = named.map((other) => this.#explanation(other));
    const listed = text ? found.map((entry) => this.#entry(entry)) : this.#families(found);
    const maybe = begun.map((other) => this.#explanation(other));
    const formula = isFormula(text) ? [this.#offer(text)] : [];
    const parts = [...known, ...listed, ...maybe, ...formula];
    list.replaceChildren(...(parts.length > 0 ? parts : [paragraph('nothing', word('live.found-none'))]));
    this.host.found.textContent = this.#status(found, [...named, ...begun], formula);
    this.#activate(0);
  }

  /** @param {Entry[]} found */
  #families(found) {
    return [...byFamily(found)].map(([family, entries]) =>
      group(
        family,
        paragraph('family', family),
        entries.map((entry) => this.#entry(entry)),
      ),
    );
  }

  /**
   * What something is that is no function of one x, and what can be seen in its place.
   *
   * @param {Other} other
   */
  #explanation({ title, summary, near }) {
    const said = paragraph('elsewhere', summary);
    const name = document.createElement('strong');
    name.textContent = title;
    said.prepend(name, document.createElement('br'));
    return group(
      `${title}: ${summary}`,
      said,
      near.map((f) => {
        const entry = this.host.gallery.functions.find((known) => known.name === f);
        return entry ? this.#entry(entry) : this.#offer(f);
      }),
    );
  }

  /** @param {Entry} entry */
  #entry({ name, title, heading, summary, picture }) {
    return this.#choice(heading ?? title, summary, () => this.host.choose(name), this.#picture(picture));
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
    const choice = document.createElement('div');
    choice.id = `choice-${this.#choices.length}`;
    choice.className = 'choice';
    choice.setAttribute('role', 'option');
    choice.setAttribute('aria-selected', 'false');
    choice.append(picture ?? '', span('choice-title', title), span('choice-summary', summary));
    this.#choices.push({ element: choice, take });
    return choice;
  }

  /** @param {string} f */
  #picture(f) {
    const { viewBox, axes, shape, band } = sparkline(this.host.core, f);
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', viewBox);
    svg.setAttribute('preserveAspectRatio', 'none');
    svg.setAttribute('aria-hidden', 'true');
    for (const [className, d] of Object.entries({ band, axes, shape })) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', className);
      path.setAttribute('d', d);
      path.setAttribute('vector-effect', 'non-scaling-stroke');
      svg.append(path);
    }
    return svg;
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
    const said = others.map(({ title, summary }) => `${title}: ${summary}`);
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

/**
 * Choices under what is said of them all.
 *
 * @param {string} label
 * @param {HTMLElement} heading
 * @param {HTMLElement[]} choices
 */
function group(label, heading, choices) {
  const element = document.createElement('div');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  heading.setAttribute('aria-hidden', 'true');
  element.append(heading, ...choices);
  return element;
}

/** @param {string} className @param {string} text */
function paragraph(className, text) {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** @param {string} className @param {string} text */
function span(className, text) {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
