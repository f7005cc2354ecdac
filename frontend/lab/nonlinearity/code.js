import { copying } from 'app/lab/nonlinearity/copying.js';
import { make } from 'app/lab/page.js';

/** @import { Bench } from 'app/lab/types.js' */

const TARGETS = { tensorflow: 'Keras', pytorch: 'PyTorch', numpy: 'NumPy' };

/** The network with its weights as a program. */
export class Code {
  /** @param {Bench} bench */
  constructor(bench) {
    this.bench = bench;
    const { word } = bench;
    this.target = make(
      'select',
      { 'aria-label': word('play.code') },
      ...Object.entries(TARGETS).map(([value, title]) => make('option', { value }, title)),
    );
    this.text = make('code');
    const write = make('button', { type: 'button', class: 'button' }, word('play.write'));
    write.addEventListener('click', () => this.#write());
    this.target.addEventListener('change', () => this.#write());
    this.element = make(
      'details',
      { class: 'play-code' },
      make('summary', {}, word('play.code')),
      make('p', { class: 'play-buttons' }, this.target, write, ...copying(this.text, word)),
      make('pre', { tabindex: '0' }, this.text),
    );
    bench.settings.onChange(() => {
      this.text.textContent = '';
    });
    this.element.addEventListener('toggle', () => this.element.hasAttribute('open') && this.#write());
  }

  async #write() {
    try {
      this.text.textContent = await this.bench.run.ask('networkCode', this.target.value);
    } catch {
      this.text.textContent = '';
    }
  }
}
