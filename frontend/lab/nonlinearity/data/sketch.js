import { colourOfClass } from 'app/lab/nonlinearity/plane/classes.js';
import { make } from 'app/lab/page.js';

/** @import { Bench } from 'app/lab/types.js' */

/** Pixels of a side, of a point, and of the edge. */
const SIDE = 64;
const POINT = 4;
const EDGE = 4;

/** A small picture of a data set. */
export class Sketch {
  /** @type {Float64Array | null} x₁, x₂ and the target of each example */
  #examples = null;

  /** @param {Bench} bench @param {string} data the name of the set */
  constructor(bench, data) {
    this.bench = bench;
    this.element = make('canvas', { class: 'play-sketch', width: SIDE, height: SIDE, 'aria-hidden': 'true' });
    bench.run.consult('sketch', data).then(
      (examples) => {
        this.#examples = examples;
        this.draw();
      },
      // The set has its name, and whoever leads the run says what has failed.
      () => this.element.remove(),
    );
  }

  /** In the colours of the present theme. */
  draw() {
    const context = this.element.getContext('2d');
    const examples = this.#examples;
    if (!context || !examples) {
      return;
    }
    const [xs, ys, targets] = [0, 1, 2].map((part) => examples.filter((_, i) => i % 3 === part));
    const { abs, max } = Math;
    const most = (/** @type {Float64Array} */ numbers) => numbers.reduce((a, b) => max(a, abs(b)), 0) || 1;
    const isFlat = ys.every((y, i) => y === targets[i]);
    const [width, height] = isFlat
      ? [most(xs), most(ys)]
      : [max(most(xs), most(ys)), max(most(xs), most(ys))];
    const pixel = (/** @type {number} */ share) => EDGE + ((1 + share) / 2) * (SIDE - 2 * EDGE);
    const areClasses = targets.every(Number.isInteger) && targets.some((target) => target > 1);
    const greatest = most(targets);
    context.clearRect(0, 0, SIDE, SIDE);
    for (const [i, target] of targets.entries()) {
      const colour = areClasses ? colourOfClass(target) : this.bench.shade(toned(target / greatest));
      context.fillStyle = `rgb(${colour.join()})`;
      context.fillRect(pixel(xs[i] / width) - POINT / 2, pixel(-ys[i] / height) - POINT / 2, POINT, POINT);
    }
  }
}

/** Where on the palette a number is, from −1 to 1: a small one is still to be told from the page. @param {number} share */
function toned(share) {
  return (1 + Math.sign(share) * (0.3 + 0.6 * Math.abs(share))) / 2;
}
