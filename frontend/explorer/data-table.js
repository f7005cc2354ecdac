import { describe } from 'app/chart/words/description.js';
import { table } from 'app/chart/words/table.js';
import { byId, words } from 'app/explorer/page.js';

/** The chart in words and numbers, written while somebody reads it. */
export class DataTable {
  /** @param {import('app/chart/answers.js').Answers} answers */
  constructor(answers) {
    this.answers = answers;
    this.place = byId('details', 'data');
    this.place.addEventListener('toggle', () => this.#write());
  }

  /** @param {import('app/explorer/types.js').Present} state */
  show(state) {
    this.state = state;
    this.#write();
  }

  #write() {
    if (!this.place.open || !this.state) {
      return;
    }
    const sentences = describe(this.state, this.answers, words).map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    });
    byId('div', 'description').replaceChildren(...sentences);
    byId('div', 'table').replaceChildren(table(this.state, this.answers, words));
  }
}
