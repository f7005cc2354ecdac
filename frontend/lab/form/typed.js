import { untypeset } from 'app/lab/words.js';

/** How long somebody has to pause in typing for it to be taken, in milliseconds. */
const PAUSE = 700;

/**
 * Takes what is typed into a field when its end is clear: with Enter, when the field is left, or after a pause.
 *
 * @param {HTMLInputElement} field
 * @param {(texts: string[], how: import('app/lab/types.js').Step) => void} set
 * @param {(text: string) => string} [read] what was typed as an address has it
 * @returns {(text: string) => void} puts into it what nobody has typed
 */
export function typed(field, set, read = untypeset) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  let taken = field.value;
  const take = () => {
    clearTimeout(pause);
    if (field.value !== taken) {
      taken = field.value;
      set([read(field.value)], 'step');
    }
  };
  field.addEventListener('focus', () => {
    taken = field.value;
  });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(take, PAUSE);
  });
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      take();
    }
  });
  return (text) => {
    clearTimeout(pause);
    taken = text;
    field.value = text;
  };
}

/**
 * Whether an input may be written to: somebody who is typing is left alone, unless it was by going to an address that the
 * setting has changed.
 *
 * @param {HTMLElement} input
 * @param {import('app/lab/form/form.js').Source} [source]
 */
export function isFree(input, source) {
  return source === 'address' || document.activeElement !== input;
}
