import { choiceField } from 'app/lab/form/choice.js';
import { functionsField } from 'app/lab/form/functions.js';
import { numberField } from 'app/lab/form/number.js';
import { listField, severalField } from 'app/lab/form/texts.js';
import { make, mark, marked, unmarked } from 'app/lab/page.js';

/**
 * @import { LiveSettings } from 'app/lab/settings.js'
 * @import { Problem, Setting, Step } from 'app/lab/types.js'
 * @import { Words } from 'app/lab/words.js'
 *
 * @typedef {object} Field the control of a setting
 * @property {HTMLElement} element
 * @property {HTMLElement[]} inputs whose fault a problem would be
 * @property {(wanted: string[]) => HTMLElement[]} [faulty] those of them that hold what cannot be had of what was asked
 *   for; it may have been asked for elsewhere. All of them if it is not told
 * @property {(texts: string[], source?: Source) => void} show what the setting is now
 *
 * @typedef {'here' | 'address' | 'wrong'} Source of what a field shows: it was set in this page, and whoever is typing is
 *   left alone; the browser has gone to an address; or it was asked for and cannot be had
 *
 * @typedef {object} Surroundings
 * @property {Words} words
 * @property {string} title of the setting
 * @property {string} id of the field that the label is for
 * @property {string} explorer where functions are looked at
 * @property {(texts: string[], how: Step) => void} set
 */

/** @type {Record<Setting['kind'], (setting: Setting, surroundings: Surroundings) => Field>} */
const FIELDS = {
  amount: numberField,
  count: numberField,
  choice: choiceField,
  amounts: listField,
  counts: listField,
  several: severalField,
  functions: functionsField,
};

/** The form of an experiment, made of what its settings are. */
export class Form {
  /** @type {Map<string, { field: Field, error: HTMLElement }>} */
  #fields = new Map();

  /**
   * @param {HTMLElement} form whose fields it takes the place of
   * @param {LiveSettings} settings
   * @param {Words} words
   * @param {string} explorer where functions are looked at
   */
  constructor(form, settings, words, explorer) {
    this.settings = settings;
    this.words = words;
    for (const setting of settings.known) {
      const row = this.#row(setting, explorer);
      const still = form.querySelector(`[data-setting="${setting.name}"]`);
      if (still) {
        still.replaceWith(row);
      } else {
        form.append(row);
      }
    }
    form.querySelector('.without-script')?.remove();
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Shows what the settings are. @param {Source} source */
  show(source) {
    for (const [name, { field }] of this.#fields) {
      field.show(this.settings.get(name), source);
    }
  }

  /** Keeps what an address asked for in vain. @param {Problem[]} problems @param {Record<string, string[]>} wanted */
  keep(problems, wanted) {
    for (const { parameter } of problems) {
      const texts = wanted[parameter];
      if (texts?.length) {
        this.#fields.get(parameter)?.field.show(texts, 'wrong');
      }
    }
    this.explain(problems, wanted);
  }

  /** @param {Problem[]} problems @param {Record<string, string[]>} wanted what was asked for */
  explain(problems, wanted) {
    for (const [name, { field, error }] of this.#fields) {
      const problem = problems.find(({ parameter }) => parameter === name);
      const text = problem ? this.words.explain(problem, this.settings.known) : '';
      const faulty = text ? (field.faulty?.(wanted[name] ?? []) ?? field.inputs) : [];
      error.hidden = !text;
      error.textContent = unmarked(text);
      for (const input of field.inputs) {
        mark(input, faulty.includes(input) ? error : null);
      }
    }
  }

  /** @param {Setting} setting @param {string} explorer */
  #row(setting, explorer) {
    const { name, kind, text, label: title, error: wrong } = setting;
    const id = `setting-${name}`;
    const field = (FIELDS[kind] ?? listField)(setting, {
      words: this.words,
      title,
      id,
      explorer,
      set: (texts, how) => this.settings.set({ [name]: texts }, how),
    });
    field.show(text);
    const error = make(
      'p',
      { class: 'error', id: `${id}-error`, role: 'alert', hidden: !wrong },
      wrong ?? '',
    );
    this.#fields.set(name, { field, error });
    const isGroup = kind === 'functions' || kind === 'several';
    const label = isGroup
      ? make('span', { class: 'title', id: `${id}-title` }, ...marked(title))
      : make('label', { class: 'title', for: id }, ...marked(title));
    const attributes = isGroup ? { role: 'group', 'aria-labelledby': `${id}-title` } : {};
    return make(
      'div',
      { class: `lab-setting is-${kind}`, 'data-setting': name, ...attributes },
      label,
      field.element,
      error,
    );
  }
}
