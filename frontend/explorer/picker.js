import { dialog } from 'app/explorer/dialog.js';
import { base, byId, functions, word } from 'app/explorer/page.js';
import { byFamily, isFormula, search } from 'app/explorer/search.js';
import { sparkline, VIEW_BOX } from 'app/explorer/sparkline.js';

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
  /** @type {HTMLElement[]} */
  #choices = [];

  #active = 0;

  /** What can be added: until the rest is there, by its names alone. */
  #entries = functions.map((entry) => ({ family: '', summary: '', search: entry.title, ...entry }));

  /** @type {Promise<void> | undefined} */
  #loading;

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
      if (choice) {
        this.#take(/** @type {HTMLElement} */ (choice));
      }
    });
  }

  open() {
    this.input.value = '';
    this.dialog.showModal();
    this.#list();
    this.#load().then(() => this.#list());
    this.input.focus();
  }

  /** Fetches families, summaries and other names, unless that has been done. */
  #load() {
    this.#loading ??= fetch(`${base}functions.json?lang=${document.documentElement.lang}`)
      .then(async (answer) => {
        this.#entries = await answer.json();
      })
      .catch(() => {
        this.#loading = undefined;
      });
    return this.#loading;
  }

  #list() {
    const found = search(this.#entries, this.input.value);
    this.#choices = [];
    this.list.replaceChildren(
      ...[...byFamily(found)].map(([family, entries]) => this.#group(family, entries)),
    );
    const formula = isFormula(this.input.value) && this.#offer(this.input.value.trim());
    this.found.textContent = found.length
      ? word('live.found', found.length)
      : formula
        ? `${formula.textContent}`
        : word('live.found-none');
    if (formula) {
      this.list.append(formula);
    } else if (!found.length) {
      const nothing = document.createElement('p');
      nothing.className = 'nothing';
      nothing.textContent = word('live.found-none');
      this.list.append(nothing);
    }
    const named = this.input.value.trim().toLowerCase();
    this.#activate(
      Math.max(
        this.#choices.findIndex((choice) => choice.dataset.name === named),
        0,
      ),
    );
  }

  /** @param {string} family @param {import('app/explorer/types.js').Entry[]} entries */
  #group(family, entries) {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', family);
    const heading = document.createElement('div');
    heading.className = 'family';
    heading.setAttribute('aria-hidden', 'true');
    heading.textContent = family;
    group.append(heading, ...entries.map((entry) => this.#choice(entry, this.#picture(entry.name))));
    return group;
  }

  /**
   * @param {Pick<import('app/explorer/types.js').Entry, 'name' | 'title' | 'summary'>} entry
   * @param {Element} [picture]
   */
  #choice(entry, picture) {
    const choice = document.createElement('div');
    choice.id = `choice-${entry.name}`;
    choice.className = 'choice';
    choice.dataset.name = entry.name;
    choice.setAttribute('role', 'option');
    choice.setAttribute('aria-selected', 'false');
    const title = document.createElement('span');
    title.className = 'choice-title';
    title.textContent = entry.title;
    const summary = document.createElement('span');
    summary.className = 'choice-summary';
    summary.textContent = entry.summary;
    choice.append(picture ?? '', title, summary);
    this.#choices.push(choice);
    return choice;
  }

  /** @param {string} formula */
  #offer(formula) {
    return this.#choice({ name: '', title: word('live.use-formula'), summary: formula });
  }

  /** @param {string} name */
  #picture(name) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', VIEW_BOX);
    svg.setAttribute('aria-hidden', 'true');
    const axes = document.createElementNS(SVG, 'path');
    axes.setAttribute('class', 'axes');
    axes.setAttribute('d', 'M-4 0H4M0-4V4');
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', sparkline(this.core, name));
    for (const path of [axes, shape]) {
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
      this.#load().then(() => this.#take(this.#choices[this.#active]));
    }
  }

  /** @param {number} index of the choice that Enter takes */
  #activate(index) {
    this.#choices[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const choice = this.#choices[index];
    this.input.setAttribute('aria-activedescendant', choice?.id ?? '');
    choice?.setAttribute('aria-selected', 'true');
    const first = index === 0 ? choice?.parentElement : choice;
    first?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {HTMLElement | undefined} choice */
  #take(choice) {
    if (choice) {
      const { name } = choice.dataset;
      this.dialog.close();
      if (name) {
        this.choose(name);
      } else {
        this.write(this.input.value.trim());
      }
    }
  }
}
