import { make } from 'app/lab/page.js';

/** @import { Words } from 'app/lab/words.js' */

/**
 * Says beside what the server has written that it is of the whole run, as long as the one of this page is under way: the
 * two would seem to be the same.
 */
export class Held {
  /** @type {HTMLElement[]} */
  #marks = [];

  /**
   * @param {ParentNode} root
   * @param {Words} words
   */
  begin(root, words) {
    const mark = (/** @type {'span' | 'p'} */ tag) => {
      const element = make(tag, { class: 'lab-held' }, words.word('live.held'));
      this.#marks.push(element);
      return element;
    };
    for (const title of root.querySelectorAll('#verdicts > h2, .lab-still figcaption')) {
      title.append(' ', mark('span'));
    }
    root.querySelector('#figures:not(:empty)')?.before(mark('p'));
  }

  end() {
    for (const element of this.#marks.splice(0)) {
      element.remove();
    }
  }
}
