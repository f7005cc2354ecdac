import { make } from 'app/lab/page.js';
import { asked, saying } from 'app/lab/query.js';

/**
 * @import { Bench } from 'app/lab/types.js'
 *
 * @typedef {'test' | 'classes' | 'gradients'} Choice
 */

/** @type {Record<Choice, string>} with the keys of their words */
const CHOICES = { test: 'play.show-test', classes: 'play.discrete', gradients: 'play.show-gradients' };

/** What is shown unless the address says otherwise. */
const STANDARD = 'test';

/** Of the page's own entries these go along to the page in another language, and to the defaults. */
const CARRIED = ['show', 'controls'];

/**
 * What the pictures show, `show=test,classes`: it changes nothing of what is computed, so it is no setting, but whoever
 * is given the address sees the same.
 */
export class View {
  /** @type {(() => void)[]} */
  #listeners = [];

  /** @param {Bench} bench */
  constructor({ word, settings, root }) {
    this.root = root;
    /** @type {[Choice, HTMLInputElement][]} */
    this.boxes = /** @type {Choice[]} */ (Object.keys(CHOICES)).map((choice) => [
      choice,
      make('input', { type: 'checkbox', value: choice }),
    ]);
    this.element = make(
      'div',
      { class: 'play-options' },
      ...this.boxes.map(([choice, box]) => make('label', {}, box, word(CHOICES[choice]))),
    );
    this.element.addEventListener('change', () => this.#write());
    addEventListener('popstate', () => this.#read());
    settings.onChange(() => this.#carry());
    this.#read();
  }

  /** @param {Choice} choice */
  shows(choice) {
    return this.boxes.some(([each, box]) => each === choice && box.checked);
  }

  /** @param {readonly Choice[]} choices that there is nothing for, or is again @param {boolean} isHidden */
  hide(choices, isHidden) {
    for (const [choice, box] of this.boxes) {
      box.parentElement?.toggleAttribute('hidden', isHidden && choices.includes(choice));
    }
  }

  /** @param {() => void} listener */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  #read() {
    const chosen = (asked('show') ?? STANDARD).split(',');
    for (const [choice, box] of this.boxes) {
      box.checked = chosen.includes(choice);
    }
    this.#tell();
  }

  #write() {
    const chosen = this.boxes.flatMap(([choice, box]) => (box.checked ? [choice] : [])).join(',');
    const search = saying(location.search, 'show', chosen === STANDARD ? null : chosen);
    history.replaceState(null, '', search || location.pathname);
    this.#tell();
  }

  #tell() {
    this.#carry();
    for (const listener of this.#listeners) {
      listener();
    }
  }

  #carry() {
    const links = document.querySelectorAll('a.language, .lab-actions a');
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (links)) {
      for (const name of CARRIED) {
        link.search = saying(link.search, name, asked(name));
      }
    }
  }
}
