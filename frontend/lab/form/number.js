import { scaleOf } from 'app/lab/form/scale.js';
import { isFree, typed } from 'app/lab/form/typed.js';
import { make } from 'app/lab/page.js';
import { inFields } from 'app/lab/words.js';

/** @import { Field, Surroundings } from 'app/lab/form/form.js' */
/** @import { Setting } from 'app/lab/types.js' */

/**
 * A number: a field, and a slider unless its range is too wide for one.
 *
 * @param {Setting} setting
 * @param {Surroundings} surroundings
 * @returns {Field}
 */
export function numberField(setting, { title, id, set, words }) {
  const field = make('input', {
    id,
    name: setting.name,
    class: 'number',
    inputmode: 'decimal',
    autocomplete: 'off',
  });
  const write = typed(field, set);
  const scale = scaleOf(setting);
  const slider =
    scale && make('input', { type: 'range', class: 'lab-slider', min: 0, max: scale.places, step: 1 });
  slider?.setAttribute('aria-label', title);
  slider?.addEventListener('input', () => {
    set([addressed(Number(scale?.value(Number(slider.value) / scale.places)))], 'drag');
  });
  const dice = scale ? [] : [diceOf(setting, words.word('live.another'), set)];
  const element = make('div', { class: 'number-field' }, field, ...(slider ? [slider] : []), ...dice);
  return {
    element,
    inputs: [field],
    show: ([text], source) => {
      if (isFree(field, source)) {
        write(inFields(text));
      }
      if (slider && isFree(slider, source) && !Number.isNaN(Number(text))) {
        slider.value = String(Math.round(scale.places * scale.position(Number(text))));
      }
      slider?.setAttribute('aria-valuetext', inFields(text));
    },
  };
}

/**
 * A number that nobody chooses, such as a seed, is drawn.
 *
 * @param {Setting} setting
 * @param {string} label
 * @param {Surroundings['set']} set
 */
function diceOf({ min, max }, label, set) {
  const low = Math.max(0, min ?? 0);
  const button = make(
    'button',
    { type: 'button', class: 'icon-button dice', 'aria-label': label, title: label },
    '↻',
  );
  button.addEventListener('click', () => {
    const high = Math.min(max ?? 999, low + 999);
    set([String(low + Math.floor(Math.random() * (high - low + 1)))], 'step');
  });
  return button;
}

/** @param {number} number as an address writes it */
function addressed(number) {
  return String(number).replace('e+', 'e');
}
