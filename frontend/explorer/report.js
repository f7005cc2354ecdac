import { byId } from 'app/explorer/page.js';

/**
 * Says at the top of the page what went wrong.
 *
 * @param {...string[]} problems what was wrong, and what is shown instead
 */
export function report(...problems) {
  const items = problems.map(([wrong, instead = '']) => {
    const item = document.createElement('li');
    const strong = document.createElement('strong');
    strong.textContent = wrong;
    item.append(strong, ' ', instead);
    return item;
  });
  const host = byId('div', 'problems');
  host.hidden = items.length === 0;
  host.firstElementChild?.replaceChildren(...items);
}
