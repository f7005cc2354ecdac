import { make, unmarked } from 'app/lab/page.js';

/** @import { Field, Surroundings } from 'app/lab/form/form.js' */
/** @import { Setting } from 'app/lab/types.js' */

/**
 * One of several words.
 *
 * @param {Setting} setting
 * @param {Surroundings} surroundings
 * @returns {Field}
 */
export function choiceField({ name, values }, { id, set, words }) {
  const options = values.map(({ value, label }) => make('option', { value }, unmarked(label)));
  const select = make('select', { id, name }, ...options);
  // It may be something of the visitor's own, such as points, which only an address says.
  const own = make('option', {});
  select.addEventListener('change', () => set([select.value], 'step'));
  return {
    element: select,
    inputs: [select],
    show: ([text]) => {
      select.value = text;
      if (select.value !== text) {
        own.value = text;
        own.textContent = text.includes('/') && !text.includes(':') ? words.word('live.own') : text;
        select.append(own);
        select.value = text;
      }
    },
  };
}
