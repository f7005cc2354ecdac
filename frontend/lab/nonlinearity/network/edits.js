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

/** How long nothing is changed until it is told what came of it, in milliseconds. */
const REST = 700;

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

  /** Whether something was changed that is not drawn yet. */
  #isNew = false;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #rest;

  /** @type {EventTarget | null} what had the keyboard before the button */
  #former = null;

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
    /** For who does not see it; it is there when the rest is not. */
    this.spoken = make('p', { class: 'visually-hidden', role: 'status' });
    this.button = make('button', { type: 'button', class: 'button' });
    this.button.addEventListener('click', () => this.#undo());
    this.button.addEventListener('focus', ({ relatedTarget }) => {
      this.#former = relatedTarget;
    });
    /** Beside the diagram. */
    this.element = make('p', { class: 'lab-told play-edited', hidden: true }, this.text, ' ', this.button);
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
    clearTimeout(this.#rest);
    this.spoken.textContent = '';
    this.element.hidden = true;
    this.warning.hidden = true;
  }

  /** @param {Weight} weight as it was @param {Network} network before it is changed */
  note(weight, network) {
    this.#trained ??= network;
    this.#isNew = true;
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
    const wasPast = this.#isPast;
    this.#isPast = network.steps !== trained.steps;
    const isOver = run.state === 'ended' || network.steps >= Number(settings.get('steps')[0]);
    this.text.textContent = word(
      'play.edited',
      this.#before.size,
      this.#words(network),
      this.#words(trained),
    );
    if (this.#isNew || this.#isPast !== wasPast) {
      this.#isNew = false;
      this.#say();
    }
    this.button.textContent = word(this.#isPast ? 'play.edited-anew' : 'play.undo-edits');
    this.warning.textContent = word(isOver && !this.#isPast ? 'play.edited-verdicts' : 'play.edited-on');
  }

  /** @param {Network} network */
  #words({ losses, score, scores }) {
    const { word } = this.bench;
    const loss = this.standing.number(losses[1]);
    return word(`play.loss-${score}`, loss, this.standing.percent(scores[1]));
  }

  /** To who does not see it: what came of it when the hand rests, and not at each step. */
  #say() {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.spoken.textContent = this.text.textContent;
    }, REST);
  }

  #undo() {
    const weights = [...this.#before.values()];
    const isPast = this.#isPast;
    this.#leave();
    this.forget();
    if (isPast) {
      this.bench.run.restart();
    } else {
      this.restore(weights);
      this.spoken.textContent = this.bench.word('play.edits-undone');
    }
  }

  /** The button is gone soon: the keyboard goes back to where it was, or to the network. */
  #leave() {
    if (document.activeElement === this.button) {
      const drawn = this.element.parentElement?.querySelector('button');
      const former = /** @type {HTMLElement | SVGElement | null} */ (this.#former);
      (former?.isConnected ? former : drawn)?.focus({ preventScroll: true });
    }
  }
}
