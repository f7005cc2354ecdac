import { words } from 'app/explorer/page.js';
import { Editor } from 'app/formula/editor.js';

/** What the page does with formulas: it comes when it is first needed. */
export class Tools {
  /**
   * @param {import('app/core/core.js').Core} core
   * @param {Record<string, string>} known every word of the page: this script has a copy of its own of what it imports
   */
  constructor(core, known) {
    Object.assign(words, known);
    this.core = core;
  }

  /**
   * @param {(notation: string) => import('app/explorer/types.js').Problem[]} set
   * @param {() => void} done
   */
  editor(set, done) {
    return new Editor(this.core, set, done);
  }
}
