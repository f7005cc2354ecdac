import { frameOf } from 'app/chart/frame.js';
import { queryOf } from 'app/explorer/address/query.js';
import { entryOf, words } from 'app/explorer/page.js';

/** @import { Curve, Present, Reading } from 'app/explorer/types.js' */

/** Views as queries, as what these stand for, and as what is drawn. */
export class Views {
  /**
   * @param {import('app/explorer/types.js').Core} core
   * @param {import('app/chart/answers.js').Answers} answers
   */
  constructor(core, answers) {
    this.core = core;
    this.answers = answers;
  }

  /** @param {string} query @returns {Reading} */
  read(query) {
    const reading = JSON.parse(this.core.read(query));
    for (const curve of reading.curves) {
      this.label(curve);
    }
    return reading;
  }

  /**
   * Gives a curve the names that the page calls it by.
   *
   * @param {Curve} curve
   */
  label(curve) {
    curve.title = entryOf(curve).title;
    curve.label = this.core.label(curve.f, curve.title, Infinity);
    return curve;
  }

  /** @param {Reading} reading @returns {Present} with the vertical windows to draw */
  frame(reading) {
    this.answers.next();
    return { ...reading, frame: frameOf(reading, this.answers, words) };
  }

  /** @param {Omit<Present, 'frame'>} view @returns {string} its query in canonical form */
  print(view) {
    return this.core.canonical(queryOf(view));
  }
}
