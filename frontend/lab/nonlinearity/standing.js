import { make } from 'app/lab/page.js';
import { numberOf } from 'app/lab/worker/report.js';

/**
 * @import { Network } from 'app/lab/nonlinearity/nonlinearity.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** How far the drawn network is, and how good: beside its picture. */
export class Standing {
  /** What it is judged by, in a sentence. */
  score = '';

  /** @param {Bench} bench */
  constructor(bench) {
    this.bench = bench;
    this.step = make('dd');
    this.losses = make('dd');
    this.scores = make('dd');
    const { word } = bench;
    this.scored = make('dt');
    this.element = make(
      'dl',
      { class: 'play-standing' },
      make('div', {}, make('dt', {}, word('play.step')), this.step),
      make('div', {}, make('dt', {}, word('axis.loss')), this.losses),
      make('div', {}, this.scored, this.scores),
    );
  }

  /** @param {Network} network */
  draw({ steps, losses, score, scores }) {
    const { word, settings } = this.bench;
    this.step.textContent = word('play.of', steps, settings.get('steps')[0]);
    this.losses.textContent = this.#pair(losses.map((loss) => this.number(loss)));
    this.scored.textContent = word(`axis.${score}`);
    this.scores.textContent = this.#pair(scores.map((share) => this.percent(share)));
    this.score = word(`play.picture-${score}`, this.scores.textContent);
  }

  /** Of what it learns from, and of what it is judged by. @param {string[]} texts */
  #pair([training, test]) {
    const { word, settings } = this.bench;
    return Number(settings.get('test')[0]) > 0 ? word('play.pair', training, test) : (training ?? '');
  }

  /** @param {number | string | null} number as the core tells it */
  number(number) {
    return number === null ? '–' : this.bench.print(Number(numberOf(number).toPrecision(3)));
  }

  /** @param {number | string | null} share as the core tells it */
  percent(share) {
    return share === null ? '–' : this.bench.share(numberOf(share));
  }
}
