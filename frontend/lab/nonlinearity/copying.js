import { make, pressed } from 'app/lab/page.js';

/**
 * A button that copies a text, and says so. Where a browser does not let it, as without TLS, the text is selected for the
 * visitor to copy.
 *
 * @param {HTMLElement} element that holds the text
 * @param {(key: string) => string} word
 */
export function copying(element, word) {
  const told = make('span', { role: 'status' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(element));
      told.textContent = word('play.copied');
    } catch {
      select(element);
      told.textContent = word('play.copy-by-hand');
    }
  };
  return [pressed(word('play.copy'), copy), told];
}

/** @param {HTMLElement} element */
function textOf(element) {
  return element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
}

/** @param {HTMLElement} element */
function select(element) {
  if (element instanceof HTMLInputElement) {
    element.focus();
    element.select();
  } else {
    getSelection()?.selectAllChildren(element);
  }
}
