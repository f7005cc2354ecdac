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
  select.addEventListener('change', () => set([select.value], 'step'));
  return {
    element: select,
    inputs: [select],
    show: ([text]) => {
      select.value = text;
      if (select.value !== text) {
        // It may be something of the visitor's own, such as points, which only an address says.
        select.append(make('option', { value: text }, words.word('live.own')));
        select.value = text;
      }
    },
  };
}
