import { byId } from 'app/explorer/page.js';

/**
 * Says at the top of the page what went wrong, in the place of what was said there before.
 *
 * @param {string} [wrong] nothing any more if left out
 */
export function report(wrong) {
  const item = document.createElement('li');
  const strong = document.createElement('strong');
  strong.textContent = wrong ?? '';
  item.append(strong);
  const host = byId('div', 'problems');
  host.hidden = !wrong;
  host.firstElementChild?.replaceChildren(item);
}
