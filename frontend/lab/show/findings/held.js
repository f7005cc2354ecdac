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
    root.querySelector('#verdicts > h2')?.append(' ', mark('span'));
    this.#marks.push(...markPictures(root, words));
    root.querySelector('#figures:not(:empty)')?.before(mark('p'));
  }

  end() {
    for (const element of this.#marks.splice(0)) {
      element.remove();
    }
  }
}

/**
 * The same of pictures alone, which take it with them.
 *
 * @param {ParentNode} root
 * @param {Words} words
 */
export function markPictures(root, words) {
  return Array.from(root.querySelectorAll('.lab-still figcaption'), (title) => {
    const mark = make('span', { class: 'lab-held' }, words.word('live.held'));
    title.append(' ', mark);
    return mark;
  });
}
