import { fromTemplate, query, word } from 'app/explorer/page.js';

/** How long a button says that it has copied, in milliseconds. */
const THANKS = 2000;

/**
 * A text to copy, and its button.
 *
 * @param {string} caption
 * @param {string} text
 * @param {(said: string) => void} say tells a screen reader
 */
export function code(caption, text, say) {
  const figure = /** @type {HTMLElement} */ (fromTemplate('code-template').firstElementChild);
  query(figure, 'figcaption span').textContent = caption;
  const block = query(figure, 'pre');
  block.textContent = text;
  block.setAttribute('aria-label', caption);
  const button = /** @type {HTMLButtonElement} */ (query(figure, 'button'));
  button.setAttribute('aria-label', word('details.copy-of', caption));
  button.addEventListener('click', () => copy(button, text, say, block));
  return figure;
}

/**
 * Copies a text; where the browser does not let us, selects it to be copied by hand.
 *
 * @param {HTMLButtonElement} button that was pressed
 * @param {string} text
 * @param {(said: string) => void} say
 * @param {HTMLElement} [shown] where the text stands
 */
export async function copy(button, text, say, shown) {
  try {
    await navigator.clipboard.writeText(text);
    say(word('copy.done'));
    button.classList.add('is-done');
    setTimeout(() => button.classList.remove('is-done'), THANKS);
  } catch {
    if (shown) {
      getSelection()?.selectAllChildren(shown);
    }
    say(word('copy.by-hand'));
  }
}

/**
 * Saves a text as a file.
 *
 * @param {string} name
 * @param {string} text
 */
export function save(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/x-python' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
