import { make } from 'app/lab/page.js';

/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Standing } from 'app/lab/nonlinearity/standing.js'
 * @import { Bench } from 'app/lab/types.js'
 *
 * @typedef {object} Weight
 * @property {number} layer
 * @property {number} unit
 * @property {number} input −1 for the bias
 * @property {number} value
 */

/**
 * What was changed by hand: it is no part of what was found, nor of the address, and the page says so as long as there
 * is something.
 */
export class Edits {
  /** @type {Map<string, Weight>} as they were */
  #before = new Map();

  /** @type {Network | null} the network before the first of them */
  #trained = null;

  /** Whether it has learned on since: then what was before cannot be had but by beginning anew. */
  #isPast = false;

  /**
   * @param {Bench} bench
   * @param {Standing} standing
   * @param {(weights: Weight[]) => void} restore
   */
  constructor(bench, standing, restore) {
    this.bench = bench;
    this.standing = standing;
    this.restore = restore;
    this.text = make('span');
    this.spoken = make('span', { class: 'visually-hidden', role: 'status' });
    this.button = make('button', { type: 'button', class: 'button' });
    this.button.addEventListener('click', () => this.#undo());
    /** Beside the diagram. */
    this.element = make(
      'p',
      { class: 'lab-told play-edited', hidden: true },
      this.text,
      this.spoken,
      ' ',
      this.button,
    );
    /** Above what was found. */
    this.warning = make('p', { class: 'lab-told play-edited', hidden: true });
    let run = '';
    bench.run.onState(() => {
      if (bench.run.state === 'opening' && run !== 'opening') {
        this.forget();
      }
      run = bench.run.state;
    });
  }

  get any() {
    return this.#before.size > 0;
  }

  forget() {
    this.#before.clear();
    this.#trained = null;
    this.spoken.textContent = '';
    delete this.spoken.dataset.told;
    this.element.hidden = true;
    this.warning.hidden = true;
  }

  /** @param {Weight} weight as it was @param {Network} network before it is changed */
  note(weight, network) {
    this.#trained ??= network;
    const key = [weight.layer, weight.unit, weight.input].join();
    if (!this.#before.has(key)) {
      this.#before.set(key, weight);
    }
  }

  /** @param {Network} network as it is now */
  draw(network) {
    const trained = this.#trained;
    this.element.hidden = !this.any;
    this.warning.hidden = !this.any;
    if (!trained || !this.any) {
      return;
    }
    const { word, settings, run } = this.bench;
    this.#isPast = network.steps !== trained.steps;
    const isOver = run.state === 'ended' || network.steps >= Number(settings.get('steps')[0]);
    this.text.textContent = word(
      'play.edited',
      this.#before.size,
      this.#words(network),
      this.#words(trained),
    );
    this.#say();
    this.button.textContent = word(this.#isPast ? 'play.edited-anew' : 'play.undo-edits');
    this.warning.textContent = word(isOver && !this.#isPast ? 'play.edited-verdicts' : 'play.edited-on');
  }

  /** @param {Network} network */
  #words({ losses, score, scores }) {
    const { word } = this.bench;
    const loss = this.standing.number(losses[1]);
    return word(`play.loss-${score}`, loss, this.standing.percent(scores[1]));
  }

  /** To who does not see it: once for each change, and not at each step. */
  #say() {
    const told = `${this.#before.size} ${this.#isPast}`;
    if (told !== this.spoken.dataset.told) {
      this.spoken.dataset.told = told;
      this.spoken.textContent = this.text.textContent;
    }
  }

  #undo() {
    const weights = [...this.#before.values()];
    const isPast = this.#isPast;
    this.forget();
    if (isPast) {
      this.bench.run.restart();
    } else {
      this.restore(weights);
    }
  }
}
