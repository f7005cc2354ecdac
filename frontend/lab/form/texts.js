import { isFree, typed } from 'app/lab/form/typed.js';
import { make } from 'app/lab/page.js';
import { inFields } from 'app/lab/words.js';

/** @import { Field, Surroundings } from 'app/lab/form/form.js' */
/** @import { Setting } from 'app/lab/types.js' */

/**
 * Numbers with commas between them, or whatever else is one text.
 *
 * @param {Setting} setting
 * @param {Surroundings} surroundings
 * @returns {Field}
 */
export function listField({ name }, { id, set }) {
  const field = make('input', { id, name, class: 'list', autocomplete: 'off', spellcheck: 'false' });
  const write = typed(field, set);
  return {
    element: field,
    inputs: [field],
    show: ([text], source) => {
      if (isFree(field, source)) {
        write(text.split(',').map(inFields).join(', '));
      }
    },
  };
}

/**
 * Some of several words, one at least.
 *
 * @param {Setting} setting
 * @param {Surroundings} surroundings
 * @returns {Field}
 */
export function severalField({ name, values }, { id, set }) {
  const boxes = values.map(({ value }) => make('input', { type: 'checkbox', name, value }));
  boxes[0].id = id;
  const labels = boxes.map((box, index) => make('label', {}, box, values[index].label));
  const element = make('div', { class: 'several' }, ...labels);
  element.addEventListener('change', () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    set([chosen.join(',')], 'step');
  });
  return {
    element,
    inputs: boxes,
    show: ([text]) => {
      const chosen = text.split(',');
      for (const box of boxes) {
        box.checked = chosen.includes(box.value);
        // None would be all that are to begin with.
        box.disabled = box.checked && chosen.length === 1;
      }
    },
  };
}
