import { suffix } from 'app/explorer/address/query.js';
import { later, once, reported } from 'app/explorer/later.js';
import { byId, words } from 'app/explorer/page.js';
import { fetchPart, script } from 'app/explorer/part.js';

/** What a visitor may ask of a view beside the chart: it in words and numbers, and to give it away. */
export class Asides {
  /** @param {import('app/explorer/live-page.js').LivePage} page */
  constructor(page) {
    this.page = page;
    this.data = byId('details', 'data');
    this.writer = later(this.data, ({ writeData }) => writeData);
    this.sharing = once(async () => {
      const { Share } = await script(await fetchPart('sharing'));
      return this.#shared(Share);
    });
    this.data.addEventListener('toggle', () => this.show());
  }

  /** Writes the chart in words and numbers, while somebody reads it. */
  async show() {
    if (this.data.open) {
      const write = await this.writer();
      const { state, answers, chart } = this.page;
      write(state, answers, words, chart.marks);
    }
  }

  async share() {
    const dialog = await reported(this.sharing()).catch(() => null);
    dialog?.open();
  }

  /** @param {typeof import('app/explorer/sharing/share.js').Share} Share */
  #shared(Share) {
    return new Share({
      query: () => this.#settled(),
      state: () => this.page.state,
      known: words,
    });
  }

  /** The query of the browser's address, in step with the page; where it cannot be read, that of what is shown. */
  #settled() {
    const { bar, state, views } = this.page;
    bar.settle();
    const language = new URLSearchParams(bar.query).get('lang');
    return state.problems.length ? suffix(views.print(state), language) : suffix(bar.query, null);
  }
}
