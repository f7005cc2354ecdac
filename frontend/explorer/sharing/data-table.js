import { describe } from 'app/chart/words/description.js';
import { table } from 'app/chart/words/table.js';
import { byId } from 'app/explorer/page.js';

/**
 * Writes the chart in words and numbers.
 *
 * @param {import('app/explorer/types.js').Present} state
 * @param {import('app/chart/answers.js').Answers} answers
 * @param {import('app/chart/types.js').Words} words
 * @param {import('app/chart/types.js').Marks | null} marks
 */
export function writeData(state, answers, words, marks) {
  const sentences = describe(state, answers, words, marks).map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  byId('div', 'description').replaceChildren(...sentences);
  byId('div', 'table').replaceChildren(table(state, answers, words));
}
