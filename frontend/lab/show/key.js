import { make } from 'app/lab/page.js';

/**
 * A line of a legend.
 *
 * @param {string} label
 * @param {string} colour
 * @param {string} style of a series, as the report has it
 */
export function key(label, colour, style) {
  const swatch = make('span', { class: `swatch is-${style}`, 'aria-hidden': 'true' });
  swatch.style.setProperty('--colour', colour);
  return make('li', {}, swatch, label);
}
