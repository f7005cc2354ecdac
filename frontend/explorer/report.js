import { byId, explain, word } from 'app/explorer/page.js';

/** @import { Problem } from 'app/explorer/types.js' */

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

/**
 * Says what is wrong with an address, and what is shown in its place.
 *
 * @param {Problem[]} problems
 * @param {number} asked how many functions it asks for
 */
export function explainAll(problems, asked) {
  const wrong = problems.filter(({ parameter }) => parameter === 'f');
  report(
    ...problems.map((problem) => {
      return [explain(problem), word(`live.instead.${instead(problem, wrong.length >= asked)}`)];
    }),
  );
}

/**
 * @param {Problem} problem
 * @param {boolean} nothingLeft whether no function of the address can be had
 */
function instead({ code, parameter }, nothingLeft) {
  if (code === 'repeated') {
    return code;
  }
  return parameter === 'f' && nothingLeft ? 'every-f' : parameter;
}
