import { loadCore } from 'app/core/core.js';
import { once } from 'app/explorer/later.js';
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

  /** All about formulas: the language and the tools. */
  open = once(async () => {
    const part = await fetchPart('workshop');
    const [core, { Tools }] = await Promise.all([
      'maths' in this.core ? this.core : load(part),
      script(part),
    ]);
    // No answer depends on an earlier call, so whoever has it may go on.
    if (core !== this.core) {
      Object.setPrototypeOf(this.core, core);
    }
    this.tools = new Tools(this.core, words);
  });

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
    const isRead = problems.every(({ code }) => code !== 'formula-needed');
    await Promise.all([
      isRead && formulas.every((part) => part === 'marks') ? null : this.open(),
      formulas.includes('marks') ? this.marks() : null,
    ]);
  }
}

/** @param {HTMLElement} element names a module of the core */
function load({ dataset }) {
  return /** @type {Promise<any>} */ (loadCore({ ...coreAddresses, ...dataset }));
}
