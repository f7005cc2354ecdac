import { dialog } from 'app/explorer/dialog.js';
import { gallery } from 'app/explorer/functions.js';
import { byId, functions, word } from 'app/explorer/page.js';
import { byFamily, elsewhere, isFormula, search } from 'app/explorer/search.js';
import { sparkline } from 'app/explorer/sparkline.js';

/** @import { Entry, Gallery, Other } from 'app/explorer/types.js' */

/** How far a key goes in the list. */
const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 5],
  ['PageUp', -5],
]);

const SVG = 'http://www.w3.org/2000/svg';

/** The searchable list from which functions are added: a combobox that is always open. */
export class Picker {
  /** @type {{ element: HTMLElement, take: () => void }[]} */
  #choices = [];

  #active = 0;

  /** What can be added: until the rest is there, by its names alone. @type {Gallery} */
  #gallery = {
    functions: functions.map((entry) => ({ family: '', summary: '', search: entry.title, ...entry })),
    others: [],
  };

  /**
   * @param {import('app/explorer/types.js').Core} core
   * @param {(name: string) => void} choose
   * @param {(formula: string) => void} write takes what is no name
   */
  constructor(core, choose, write) {
    this.core = core;
    this.choose = choose;
    this.write = write;
    this.dialog = dialog('picker');
    this.input = byId('input', 'search');
    this.list = byId('div', 'choices');
    this.found = byId('p', 'found');
    this.input.addEventListener('input', () => this.#list());
    byId('button', 'open-picker').addEventListener('pointerenter', () => this.#load());
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const choice = /** @type {Element} */ (event.target).closest('.choice');
      this.#take(this.#choices.findIndex(({ element }) => element === choice));
    });
  }

  open() {
    this.input.value = '';
    this.dialog.showModal();
    this.#list();
    this.#load().then(() => this.#list());
    this.input.focus();
  }

  /** Fetches families, summaries and other names; without them, what the page has of them is searched. */
  async #load() {
    this.#gallery = await gallery().catch(() => this.#gallery);
  }

  #list() {
    const text = this.input.value.trim();
    const found = search(this.#gallery.functions, text);
    const others = elsewhere(this.#gallery.others, text);
    this.#choices = [];
    const known = others.map((other) => this.#explanation(other));
    const listed = text ? found.map((entry) => this.#entry(entry)) : this.#families(found);
    const formula = isFormula(text) ? [this.#offer(text)] : [];
    const parts = [...known, ...listed, ...formula];
    this.list.replaceChildren(
      ...(parts.length > 0 ? parts : [paragraph('nothing', word('live.found-none'))]),
    );
    this.found.textContent = status(found, others, formula);
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
        const entry = this.#gallery.functions.find((known) => known.name === f);
        return entry ? this.#entry(entry) : this.#offer(f);
      }),
    );
  }

  /** @param {Entry} entry */
  #entry({ name, title, heading, summary }) {
    return this.#choice(heading ?? title, summary, () => this.choose(name), this.#picture(name));
  }

  /** @param {string} formula */
  #offer(formula) {
    return this.#choice(word('live.use-formula'), formula, () => this.write(formula));
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

  /** @param {string} name */
  #picture(name) {
    const { viewBox, axes, shape, band } = sparkline(this.core, name);
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

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = STEPS.get(event.key);
    const last = this.#choices.length - 1;
    if (event.isComposing) {
      return;
    }
    if (step) {
      event.preventDefault();
      this.#activate(Math.min(Math.max(this.#active + step, 0), last));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#load().then(() => this.#take(this.#active));
    }
  }

  /** @param {number} index of the choice that Enter takes */
  #activate(index) {
    this.#choices[this.#active]?.element.setAttribute('aria-selected', 'false');
    this.#active = index;
    const choice = this.#choices[index]?.element;
    this.input.setAttribute('aria-activedescendant', choice?.id ?? '');
    choice?.setAttribute('aria-selected', 'true');
    const first = index === 0 ? this.list.firstElementChild : choice;
    first?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} index */
  #take(index) {
    const choice = this.#choices[index];
    if (choice) {
      this.dialog.close();
      choice.take();
    }
  }
}

/**
 * What a screen reader says of a search.
 *
 * @param {Entry[]} found
 * @param {Other[]} others
 * @param {Element[]} formula
 */
function status(found, others, formula) {
  const said = others.map(({ title, summary }) => `${title}: ${summary}`);
  const count = found.length > 0 ? [word('live.found', found.length)] : [];
  const parts = [...said, ...count, ...formula.map(({ textContent }) => `${textContent}`)];
  return parts.join(' ') || word('live.found-none');
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
