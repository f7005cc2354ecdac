import { make } from 'app/lab/page.js';

/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** How far the drawn network is, and how good: beside its picture. */
export class Standing {
  /** @param {Bench} bench */
  constructor(bench) {
    this.bench = bench;
    this.step = make('dd');
    this.losses = make('dd');
    this.accuracies = make('dd');
    const { word } = bench;
    this.scores = make('div', {}, make('dt', {}, word('axis.accuracy')), this.accuracies);
    this.element = make(
      'dl',
      { class: 'play-standing' },
      make('div', {}, make('dt', {}, word('play.step')), this.step),
      make('div', {}, make('dt', {}, word('axis.loss')), this.losses),
      this.scores,
    );
  }

  /** @param {Network} network */
  draw({ steps, losses, accuracies }) {
    const { word, settings } = this.bench;
    this.step.textContent = word('play.of', steps, settings.get('steps')[0]);
    this.losses.textContent = this.#pair(losses.map((loss) => this.number(loss)));
    this.scores.hidden = accuracies.length === 0;
    this.accuracies.textContent = accuracies.length
      ? this.#pair(accuracies.map((share) => this.percent(share)))
      : '';
  }

  /** How much it tells rightly, in words; empty where numbers are fitted. */
  get accuracy() {
    return this.scores.hidden ? '' : (this.accuracies.textContent ?? '');
  }

  /** Of what it learns from, and of what it is judged by. @param {string[]} texts */
  #pair([training, test]) {
    const { word, settings } = this.bench;
    return Number(settings.get('test')[0]) > 0 ? word('play.pair', training, test) : (training ?? '');
  }

  /** @param {number | string | null} number as the core tells it */
  number(number) {
    if (number === null || number === 'inf') {
      return number === null ? '–' : '∞';
    }
    return this.bench.print(Number(Number(number).toPrecision(3)));
  }

  /** @param {number | null} share */
  percent(share) {
    return share === null ? '–' : this.bench.share(share);
  }
}
