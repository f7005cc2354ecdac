import { exact } from 'app/chart/words/numbers.js';
import { queryOf } from 'app/explorer/address/query.js';
import { dialog } from 'app/explorer/dialog.js';
import { byId, explain, fromTemplate, query, word, words } from 'app/explorer/page.js';
import { code, copy, save } from 'app/formula/code.js';
import { Facts } from 'app/formula/facts.js';
import { compared } from 'app/formula/finding.js';
import { Tabs } from 'app/formula/tabs.js';

/** @import { CodeCore } from 'app/core/core.js' */
/** @import { Figure } from 'app/formula/finding.js' */
/** @import { Curve, Present, Problem } from 'app/explorer/types.js' */

const PRIMES = ['', '′', '″'];

/** Stand for the mathematics in a sentence; nobody types them. */
const WRITTEN = '\uE000';
const COMPUTED = '\uE001';

/** The dialog that tells what a function is: as mathematics, in numbers, in code. */
export class Details {
  /**
   * @param {CodeCore} core
   * @param {Record<string, string>} known every word of the page: this script has a copy of its own of what it imports
   */
  constructor(core, known) {
    Object.assign(words, known);
    this.core = core;
    this.dialog = dialog('details');
    this.heading = byId('h2', 'details-heading');
    this.maths = byId('div', 'maths');
    this.status = byId('p', 'details-status');
    this.facts = new Facts(this.#say);
    this.program = byId('details', 'program');
    this.edit = byId('button', 'edit-as-formula');
    this.tabs = new Tabs(byId('div', 'targets'), byId('div', 'listing'), (target) => this.#list(target));
    this.derivatives = /** @type {HTMLButtonElement[]} */ ([...this.dialog.querySelectorAll('[data-order]')]);
    for (const button of this.derivatives) {
      button.addEventListener('click', () => this.#derive(button));
    }
    this.edit.addEventListener('click', () => {
      this.dialog.close();
      this.onedit();
    });
    this.program.addEventListener('toggle', () => this.#write());
  }

  /** The visitor wants the function as a formula. */
  onedit = () => {};

  /**
   * @param {Curve} curve
   * @param {Present} state
   * @param {() => void} onedit
   */
  open(curve, state, onedit) {
    this.curve = curve;
    this.state = state;
    this.onedit = onedit;
    this.heading.textContent = curve.label;
    this.status.textContent = '';
    this.edit.hidden = curve.entry !== undefined;
    this.maths.replaceChildren(this.#row(0));
    for (const button of this.derivatives) {
      button.setAttribute('aria-expanded', 'false');
    }
    this.facts.show(curve.f, curve.stochastic);
    this.#find();
    this.tabs.select();
    this.program.open = false;
    this.dialog.showModal();
    this.dialog.scrollTop = 0;
  }

  /** @returns {string} the notation of the function that is shown */
  get #f() {
    return /** @type {Curve} */ (this.curve).f;
  }

  /** @type {(said: string) => void} */
  #say = (said) => {
    this.status.textContent = said;
  };

  /** @param {HTMLButtonElement} button of a derivative that comes and goes */
  #derive(button) {
    const order = Number(button.dataset.order);
    const shown = this.maths.querySelector(`[data-row="${order}"]`);
    button.setAttribute('aria-expanded', String(!shown));
    if (shown) {
      shown.remove();
      return;
    }
    const after = [...this.maths.children].find(
      (row) => Number(/** @type {HTMLElement} */ (row).dataset.row) > order,
    );
    this.maths.insertBefore(this.#row(order), after ?? null);
  }

  /** @param {number} order 0 for the function itself */
  #row(order) {
    const row = /** @type {HTMLElement} */ (fromTemplate('maths-template').firstElementChild);
    row.dataset.row = String(order);
    const name = `f${PRIMES[order]}(x)`;
    query(row, '.of').textContent = `${name} =`;
    const button = /** @type {HTMLButtonElement} */ (query(row, 'button'));
    const place = query(row, '.maths');
    /** @type {{ mathMl: string, latex: string, problem?: Problem }} */
    const { mathMl, latex, problem } = JSON.parse(
      this.core.typeset(this.#f, order, word('formula.otherwise')),
    );
    if (problem) {
      place.textContent = explain(problem);
      button.remove();
    } else {
      place.innerHTML = mathMl;
      place.querySelector('math')?.setAttribute('display', 'block');
      place.setAttribute('aria-label', name);
      button.setAttribute('aria-label', word('details.latex-of', name));
      button.addEventListener('click', () => copy(button, latex, this.#say));
    }
    return row;
  }

  /** Tells where the written form would have gone wrong, and where digits are in doubt. */
  #find() {
    /** @type {{ written: string, computed: string, x: number, naive: Figure, value: Figure }[]} */
    const findings = JSON.parse(this.core.findings(this.#f));
    const items = findings.map(({ written, computed, x, naive, value }) => {
      const item = document.createElement('li');
      const numbers = [exact(x), ...compared(naive, value, word('details.undefined'))];
      item.append(...sentence(word('details.finding', WRITTEN, COMPUTED, ...numbers), written, computed));
      return item;
    });
    /** @type {{ x: number, value: Figure, digits: number }[]} */
    const doubts = JSON.parse(this.core.doubts(this.#f));
    for (const { x, value, digits } of doubts) {
      const item = document.createElement('li');
      item.textContent =
        value === null
          ? word('details.no-digit', exact(x))
          : word('details.doubt', exact(x), exact(Number(value)), String(digits));
      items.push(item);
    }
    byId('section', 'findings').hidden = items.length === 0;
    query(byId('section', 'findings'), 'ul').replaceChildren(...items);
  }

  /** @param {string} target the key of a library or language */
  #list(target) {
    /** @type {{ own: string, remarks: { code: string, arguments: string[] }[], code: string }} */
    const listing = JSON.parse(this.core.listing(this.#f, target));
    const title = this.tabs.selected.textContent?.trim() ?? '';
    const remarks = document.createElement('ul');
    remarks.className = 'remarks';
    for (const remark of listing.remarks) {
      const item = document.createElement('li');
      item.textContent = word(`listing.${remark.code}`, ...remark.arguments);
      remarks.append(item);
    }
    byId('div', 'listing').replaceChildren(
      ...(listing.own ? [code(word('details.own', title), listing.own, this.#say)] : []),
      ...(listing.remarks.length ? [remarks] : []),
      code(word(listing.own ? 'details.written-out' : 'details.in', title), listing.code, this.#say),
    );
  }

  /** The program is written when somebody looks at it: it is one of the whole view. */
  #write() {
    if (this.program.open) {
      const text = this.core.program(queryOf(/** @type {Present} */ (this.state)));
      const shown = code(word('details.program-file'), text, this.#say);
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = word('details.download');
      button.addEventListener('click', () => save('actiscope.py', text));
      query(shown, 'figcaption').append(button);
      byId('div', 'program-text').replaceChildren(shown);
    }
  }
}

/**
 * A sentence with mathematics in it.
 *
 * @param {string} text
 * @param {string} written MathML
 * @param {string} computed MathML
 */
function sentence(text, written, computed) {
  return text.split(/([\uE000\uE001])/).map((part) => {
    if (part !== WRITTEN && part !== COMPUTED) {
      return part;
    }
    const span = document.createElement('span');
    span.innerHTML = part === WRITTEN ? written : computed;
    return span;
  });
}
