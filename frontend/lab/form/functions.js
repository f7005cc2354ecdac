import { isFree, typed } from 'app/lab/form/typed.js';
import { readable } from 'app/lab/links.js';
import { make } from 'app/lab/page.js';

/** @import { Field, Surroundings } from 'app/lab/form/form.js' */
/** @import { Setting } from 'app/lab/types.js' */

/**
 * Functions: a field for each, which takes a name or a formula, and one to add another.
 *
 * @param {Setting} setting
 * @param {Surroundings} surroundings
 * @returns {Field}
 */
export function functionsField(setting, surroundings) {
  const { title, id, set, words, explorer } = surroundings;
  const element = make('ul', { class: 'functions' });
  /** @type {HTMLElement[]} */
  const inputs = [];
  /** @type {((text: string) => void)[]} of each input */
  const writes = [];
  /** @type {string[]} */
  let present = [];
  /** @type {string[]} those that can be had */
  let accepted = [];

  /** @param {number} index @param {string[]} texts in its place */
  const replace = (index, ...texts) => {
    const next = [...present];
    next.splice(index, 1, ...texts);
    set(next, 'step');
  };

  /** @param {number} index @param {string} text of the function there; empty where one may be added */
  const row = (index, text) => {
    const isNew = text === '';
    const field = make('input', {
      id: index === 0 ? id : null,
      class: 'function',
      list: 'catalogue',
      autocomplete: 'off',
      spellcheck: 'false',
      autocapitalize: 'off',
      'aria-label': isNew ? words.word('live.add') : setting.most > 1 ? `${title} ${index + 1}` : title,
      placeholder: isNew ? words.word('live.add') : null,
    });
    field.value = text;
    const write = typed(
      field,
      ([typedText]) => (typedText ? replace(index, typedText) : isNew ? undefined : replace(index)),
      (typedText) => typedText.trim(),
    );
    inputs.push(field);
    writes.push(write);
    const parts = /** @type {(Node | string)[]} */ ([
      make('span', { class: 'swatch', 'data-f': text }),
      field,
    ]);
    if (!isNew) {
      const open = words.word('live.open-in-explorer', text);
      const href = `${explorer}?f=${readable(text)}`;
      parts.push(make('a', { class: 'icon-button explore', href, 'aria-label': open, title: open }, '↗'));
    }
    if (isConstant(text)) {
      parts.push(make('p', { class: 'hint' }, words.word('live.constant')));
    }
    if (present.length > 1 && !isNew) {
      const label = words.word('live.remove', text);
      const button = make(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': label, title: label },
        '×',
      );
      button.addEventListener('click', () => replace(index));
      parts.push(button);
    }
    return make('li', {}, ...parts);
  };

  return {
    element,
    inputs,
    faulty: (wanted) =>
      inputs.filter((input) => {
        const text = /** @type {HTMLInputElement} */ (input).value.trim();
        return wanted.includes(text) && !accepted.includes(text);
      }),
    show: (texts, source) => {
      accepted = source === 'wrong' ? accepted : texts;
      const focused = inputs.indexOf(/** @type {HTMLElement} */ (document.activeElement));
      const pressed = [...element.children].findIndex((child) => child.contains(document.activeElement));
      if (same(texts, present) && inputs.length > 0) {
        for (const [index, input] of inputs.entries()) {
          if (isFree(input, source)) {
            writes[index](texts[index] ?? '');
          }
        }
        return;
      }
      present = texts;
      inputs.length = 0;
      writes.length = 0;
      const rows = texts.map((text, index) => row(index, text));
      if (texts.length < setting.most) {
        rows.push(row(texts.length, ''));
      }
      element.replaceChildren(...rows);
      if (focused >= 0) {
        inputs[focused]?.focus();
      } else if (pressed >= 0) {
        // Whose function was removed goes on with the one in its place.
        const controls = element.children[Math.min(pressed, texts.length - 1)].querySelectorAll('a, button');
        /** @type {HTMLElement | undefined} */ ([...controls].at(-1))?.focus();
      }
    },
  };
}

/**
 * Whether a function is a formula without x, which teaches a network nothing.
 *
 * @param {string} text in canonical form: a formula that could be a name has brackets
 */
export function isConstant(text) {
  const [formula] = text.split(/:(?=[a-z])/);
  return !/^[\w-]*$/.test(formula) && !/(^|\W)x(\W|$)/.test(formula);
}

/** @param {string[]} these @param {string[]} those */
function same(these, those) {
  return these.length === those.length && these.every((text, index) => text === those[index]);
}
