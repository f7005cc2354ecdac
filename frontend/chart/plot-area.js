/** @import { Span } from 'app/chart/types.js' */

/** Coordinates further out than this many pixels confuse canvases. */
const FAR = 1e5;

/**
 * The rectangle that curves are drawn in, and what it shows.
 */
export class PlotArea {
  /**
   * @param {{ left: number, top: number, right: number, bottom: number }} box in pixels
   * @param {Span} x
   * @param {Span} y
   */
  constructor({ left, top, right, bottom }, x, y) {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.x = x;
    this.y = y;
    this.perX = (right - left) / (x[1] - x[0]);
    this.perY = (bottom - top) / (y[1] - y[0]);
  }

  /** @param {number} x */
  across(x) {
    return this.left + (x - this.x[0]) * this.perX;
  }

  /** @param {number} y */
  down(y) {
    return Math.min(Math.max(this.bottom - (y - this.y[0]) * this.perY, -FAR), FAR);
  }

  /** @param {number} pixel */
  xAt(pixel) {
    return this.x[0] + (pixel - this.left) / this.perX;
  }

  /** @param {number} pixel */
  yAt(pixel) {
    return this.y[0] + (this.bottom - pixel) / this.perY;
  }

  /** @param {number} x @param {number} y */
  shows(x, y) {
    return x >= this.x[0] && x <= this.x[1] && y >= this.y[0] && y <= this.y[1];
  }
}
