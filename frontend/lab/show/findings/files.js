import { make } from 'app/lab/page.js';
import { csvOf, jsonOf, save } from 'app/lab/show/findings/export.js';

/** @import { Shown } from 'app/lab/types.js' */
/** @import { Words } from 'app/lab/words.js' */

/** The results as files: of the settings at which they came out. */
export class Files {
  /**
   * @param {string} experiment
   * @param {Words} words
   * @param {() => Shown | null} shown
   */
  constructor(experiment, words, shown) {
    this.experiment = experiment;
    this.words = words;
    this.shown = shown;
    this.buttons = [
      this.#button('live.csv', 'text/csv', 'csv', ({ report }) => csvOf(report)),
      this.#button('live.json', 'application/json', 'json', ({ report, settings, trials, progress }) =>
        jsonOf(report, { experiment, settings, trials, progress }),
      ),
    ];
    this.element = make('p', { class: 'lab-files' }, ...this.buttons);
  }

  /** @param {boolean} isStale whether what is shown is of other settings than those of the present run */
  turnStale(isStale) {
    for (const button of this.buttons) {
      button.disabled = isStale;
    }
  }

  /** @param {string} key @param {string} type @param {string} ending @param {(shown: Shown) => string} text */
  #button(key, type, ending, text) {
    const attributes = { type: 'button', class: 'button', disabled: true };
    const button = make('button', attributes, this.words.word(key));
    button.addEventListener('click', () => {
      const shown = this.shown();
      if (shown) {
        save(text(shown), type, `${this.experiment}.${ending}`);
      }
    });
    return button;
  }
}
