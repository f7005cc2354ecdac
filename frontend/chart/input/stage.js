import { append } from 'app/chart/elements.js';

/** @import { Words } from 'app/chart/types.js' */
/** @import { Point } from 'app/chart/plugins/gestures.js' */

let stages = 0;

/**
 * What the chart consists of in the document: the surface to look at and to touch, and what is only said.
 */
export class Stage {
  /** @type {Partial<Record<'hint' | 'description' | 'status', ReturnType<typeof setTimeout>>>} */
  #timers = {};

  /**
   * @param {HTMLElement} host
   * @param {Words} words
   */
  constructor(host, words) {
    this.root = append(host, 'div', 'chart');
    this.surface = append(this.root, 'div', 'chart-surface');
    this.box = append(this.surface, 'div', 'chart-box');
    this.hint = append(this.root, 'p', 'chart-hint');
    this.description = append(this.root, 'p', 'chart-unseen');
    this.status = append(this.root, 'p', 'chart-unseen');
    this.box.hidden = true;
    this.hint.setAttribute('aria-hidden', 'true');
    this.status.setAttribute('role', 'status');
    this.description.id = `chart-description-${++stages}`;
    this.surface.tabIndex = 0;
    this.surface.setAttribute('role', 'application');
    this.surface.setAttribute('aria-label', words['chart.label']);
    this.surface.setAttribute('aria-describedby', this.description.id);
  }

  /**
   * Shows the box that is being drawn, or hides it.
   *
   * @param {{ from: Point, to: Point } | null} corners
   */
  showBox(corners) {
    const { box } = this;
    box.hidden = corners === null;
    if (corners) {
      const { from, to } = corners;
      box.style.transform = `translate(${Math.min(from.x, to.x)}px, ${Math.min(from.y, to.y)}px)`;
      box.style.width = `${Math.abs(from.x - to.x)}px`;
      box.style.height = `${Math.abs(from.y - to.y)}px`;
    }
  }

  /**
   * Shows a sentence over the chart for a moment.
   *
   * @param {string} text
   */
  suggest(text) {
    this.hint.textContent = text;
    this.hint.classList.add('chart-hint-shown');
    this.#later('hint', 1500, () => this.hint.classList.remove('chart-hint-shown'));
  }

  /**
   * Says where the cursor is, once it rests.
   *
   * @param {() => string} text
   */
  announce(text) {
    this.#later('status', 300, () => {
      this.status.textContent = text();
    });
  }

  /**
   * Says what the chart shows, once it rests.
   *
   * @param {() => string} text
   */
  describe(text) {
    this.#later('description', 500, () => {
      this.description.textContent = text();
    });
  }

  /**
   * @param {'hint' | 'description' | 'status'} what
   * @param {number} delay in milliseconds, from the last call
   * @param {() => void} act
   */
  #later(what, delay, act) {
    clearTimeout(this.#timers[what]);
    this.#timers[what] = setTimeout(act, delay);
  }
}
