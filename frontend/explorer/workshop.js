import { loadCore } from 'app/core/core.js';
import { base, byId, coreAddresses, words } from 'app/explorer/page.js';

/** @import { Core, FormulaCore } from 'app/core/core.js' */

/** All about formulas: the language and the tools, which come when they are first needed. */
export class Workshop {
  /** @type {Promise<import('app/formula/workshop.js').Tools> | undefined} */
  #opening;

  /** @type {import('app/formula/workshop.js').Tools | undefined} what there is once it is open */
  tools;

  /** @param {Core} core that the page begins with; {@link Workshop#core} learns the language when this opens */
  constructor(core) {
    /** @type {Core} */
    this.core = Object.create(core);
  }

  /** @throws {Error} if it cannot be had; it may be tried again */
  open() {
    this.#opening ??= this.#open().catch((error) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #open() {
    if (!document.getElementById('workshop')) {
      await this.#fetch();
    }
    const { dataset, textContent } = byId('script', 'workshop');
    Object.assign(words, JSON.parse(/** @type {string} */ (textContent)));
    const [core, { Tools }] = await Promise.all([
      'typeset' in this.core ? this.core : loadCore({ ...coreAddresses, ...dataset }),
      import(/** @type {string} */ (dataset.tools)),
    ]);
    // No answer depends on an earlier call, so whoever has it may go on.
    if (core !== this.core) {
      Object.setPrototypeOf(this.core, core);
    }
    this.tools = new Tools(/** @type {FormulaCore} */ (this.core), words);
    return /** @type {import('app/formula/workshop.js').Tools} */ (this.tools);
  }

  /** Dialogs, words and styles in the visitor's language. */
  async #fetch() {
    const answer = await fetch(`${base}workshop?lang=${document.documentElement.lang}`);
    if (!answer.ok) {
      throw new Error(`no workshop: ${answer.status}`);
    }
    const parts = document.createElement('template');
    parts.innerHTML = await answer.text();
    const style = parts.content.querySelector('link');
    const styled = new Promise((resolve) => style?.addEventListener('load', resolve));
    document.body.append(parts.content);
    await styled;
  }
}
