import { word } from 'app/explorer/page.js';
import { saturationInWords } from 'app/explorer/panel/saturation.js';

/**
 * What a card says of its curve as it is shown: where it saturates, that it swings faster than can be drawn, and that it
 * was drawn at random.
 */
export class Note {
  #shown = '';

  /** Where it saturates, as the core answered last and in words. @type {ArrayLike<number> | null} */
  #tails = null;

  #saturates = '';

  /** @param {import('app/chart/answers.js').Answers} answers */
  constructor(answers) {
    this.answers = answers;
    this.element = document.createElement('div');
    this.element.className = 'note';
  }

  /**
   * @param {import('app/explorer/types.js').Curve} curve
   * @param {import('app/explorer/types.js').Present} state
   */
  show(curve, { show, share, window }) {
    this.#tell(show.includes('saturation') ? this.answers.saturation(curve.f, share) : null);
    const fills = curve.entry && this.answers.sample(curve.f, window).fills;
    const swings = fills ? word('live.swings', String(window.points)) : '';
    const text = [this.#saturates, swings].filter(Boolean).join(word('live.and'));
    const draws = curve.stochastic && show.includes('draws');
    const shown = `${text}${draws}`;
    if (this.#shown === shown) {
      return;
    }
    this.#shown = shown;
    this.element.textContent = text;
    if (draws) {
      this.element.append(again());
    }
  }

  /** @param {ArrayLike<number> | null} tails where it saturates, if that is to be told */
  #tell(tails) {
    if (this.#tails !== tails) {
      this.#tails = tails;
      this.#saturates = tails ? saturationInWords(tails, word, this.answers.core) : '';
    }
  }
}

function again() {
  const button = document.createElement('button');
  button.type = 'button';
  button.name = 'draw';
  button.className = 'button';
  button.textContent = word('live.draw-again');
  return button;
}
