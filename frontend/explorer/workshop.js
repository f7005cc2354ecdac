import { loadCore } from 'app/core/core.js';
import { once, reported } from 'app/explorer/later.js';
import { byId, coreAddresses, words } from 'app/explorer/page.js';
import { fetchPart, script } from 'app/explorer/part.js';

/** @import { Core } from 'app/core/core.js' */
/** @import { Reading } from 'app/explorer/types.js' */

/** What the page can do besides, which comes when it is first needed. Each throws if it cannot be had. */
export class Workshop {
  /** @type {import('app/formula/workshop.js').Tools | undefined} what there is for formulas once it is open */
  tools;

  /** @param {Core} core that the page begins with; {@link Workshop#core} learns the rest as it comes */
  constructor(core) {
    /** @type {Core} */
    this.core = Object.create(core);
  }

  /** All about formulas: how they are read and computed, and the tools. */
  open = once(async () => {
    const part = await fetchPart('workshop');
    const [, { Tools }] = await Promise.all(['maths' in this.core || this.#learn(part), script(part)]);
    this.tools = new Tools(this.core, words, () => reported(this.language()));
  });

  /** The whole language of formulas, and all their digits. A page may do with the formulas that have been read before. */
  language = once(async () => {
    await this.open();
    if ('isDoubtful' in this.core) {
      await this.#learn(byId('script', 'workshop'));
    }
  });

  /** @param {HTMLElement} part names the language */
  async #learn(part) {
    // No answer depends on an earlier call, so whoever has the core may go on.
    Object.setPrototypeOf(this.core, await load(part));
  }

  /** What a function is as mathematics and as code, for whoever asks. */
  details = once(async () => {
    const part = await fetchPart('code');
    const [core, { Details }] = await Promise.all([load(part), script(part)]);
    return new Details(core, words);
  });

  /** What is worth a mark in a chart. */
  marks = once(async () => {
    const { marks, markLabels } = /** @type {any} */ (await load(byId('input', 'marks')));
    Object.assign(this.core, { marks, markLabels });
  });

  /**
   * Whether all that a view takes is there.
   *
   * @param {Reading} reading
   */
  suffices({ formulas }) {
    return formulas.every((part) => (part === 'marks' ? 'marks' in this.core : this.tools));
  }

  /**
   * Fetches what a view takes.
   *
   * @param {Reading} reading
   */
  async bring({ formulas, problems }) {
    const isRead = !problems.some(isNeeded);
    await Promise.all([
      isRead ? formulas.every((part) => part === 'marks') || this.open() : this.language(),
      formulas.includes('marks') ? this.marks() : null,
    ]);
  }
}

/** @param {import('app/explorer/types.js').Problem} problem @returns {boolean} whether it takes the language to read on */
export function isNeeded({ code }) {
  return code === 'formula-needed';
}

/** @param {HTMLElement} element names a module of the core */
function load({ dataset }) {
  return /** @type {Promise<any>} */ (loadCore({ ...coreAddresses, ...dataset }));
}
