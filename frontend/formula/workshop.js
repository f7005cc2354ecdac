import { words } from 'app/explorer/page.js';
import { Digits } from 'app/formula/digits.js';
import { Editor } from 'app/formula/editor.js';

/** What the page does with formulas: it comes when it is first needed. */
export class Tools {
  /**
   * @param {import('app/core/core.js').Core} core
   * @param {Record<string, string>} known every word of the page: this script has a copy of its own of what it imports
   * @param {() => Promise<void>} learn lets the core know the whole language
   */
  constructor(core, known, learn) {
    Object.assign(words, known);
    this.core = core;
    this.learn = learn;
    this.digits = new Digits(core, learn);
  }

  /**
   * @param {(notation: string) => import('app/explorer/types.js').Problem[]} set
   * @param {() => void} done
   */
  editor(set, done) {
    return new Editor(this, set, done);
  }

  /**
   * @param {import('app/explorer/types.js').Present} state that is shown
   * @param {() => void} learned the core knows more than when the state was drawn
   */
  watch(state, learned) {
    this.digits.watch(state, learned);
  }
}
