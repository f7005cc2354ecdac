import { byId } from 'app/explorer/page.js';

/**
 * A dialog that closes by its button, by Escape, and by a click beside it.
 *
 * @param {string} id
 */
export function dialog(id) {
  const element = byId('dialog', id);
  element.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    if (target === element || target.closest('[data-close]')) {
      element.close();
    }
  });
  return element;
}
