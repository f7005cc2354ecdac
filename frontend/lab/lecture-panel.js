import { byId, make } from 'app/lab/page.js';

/** @import { Words } from 'app/lab/words.js' */

/** What leads a run and what is set, at the side of what is told in a lecture; else each is at its own place. */
export class LecturePanel {
  /** @type {{ place: Comment, element: HTMLElement }[]} where what is in the panel was */
  #lent = [];

  /** @param {Words} words */
  constructor(words) {
    this.element = make('aside', {
      class: 'lecture-panel',
      id: 'lecture-panel',
      hidden: true,
      'aria-label': words.word('page.settings'),
    });
    this.button = make(
      'button',
      { type: 'button', class: 'button', 'aria-expanded': 'false', 'aria-controls': this.element.id },
      words.word('page.settings'),
    );
  }

  get isOpen() {
    return !this.element.hidden;
  }

  begin() {
    this.#lent = ['progress', 'settings'].map((id) => {
      const element = byId(id);
      const place = document.createComment(id);
      element.replaceWith(place);
      this.element.append(element);
      return { place, element };
    });
  }

  end() {
    this.show(false);
    for (const { place, element } of this.#lent.splice(0)) {
      place.replaceWith(element);
    }
  }

  /** @param {boolean} isShown */
  show(isShown) {
    this.element.hidden = !isShown;
    this.button.setAttribute('aria-expanded', String(isShown));
    document.documentElement.classList.toggle('has-panel', isShown);
  }
}
