import { append, swatch } from 'app/chart/elements.js';
import { align, exact } from 'app/chart/words/numbers.js';

/** @import { Point } from 'app/chart/words/point.js' */

/** Between the cursor and its read-out, in pixels. */
const GAP = 12;

/** A new place must be this much emptier than the present one: the read-out does not jump about. */
const RELUCTANCE = 0.7;

/**
 * @typedef {object} Row what is read off one curve
 * @property {string} label
 * @property {string} colour
 * @property {number[]} dashes
 * @property {number[]} values one for each chart shown
 * @property {string[]} readings the same as text
 * @property {string} note what has to be said of them, such as that a slope is no derivative; mostly nothing
 * @property {Point} point that was read
 */

/**
 * The table beside the cursor with what every curve says there.
 */
export class Readout {
  /** @type {HTMLElement[]} the note, the x, then name and numbers of every row */
  #cells = [];
  #layout = '';
  #measured = false;
  #size = { width: 0, height: 0 };
  #corner = -1;
  /** Whether it stands beside the cursor; a small chart has it below. */
  #floats = true;

  /** @param {HTMLElement} parent */
  constructor(parent) {
    this.element = append(parent, 'table', 'chart-readout');
    this.element.setAttribute('aria-hidden', 'true');
  }

  /**
   * @param {number} x
   * @param {string[]} headings one for each chart shown
   * @param {Row[]} rows
   */
  write(x, headings, rows) {
    const layout = JSON.stringify([headings, rows.map(({ colour, dashes }) => [colour, dashes])]);
    if (layout !== this.#layout) {
      this.#layout = layout;
      this.#build(headings, rows);
    }
    const columns = headings.map((_, i) => align(rows.map(({ readings }) => readings[i])));
    const notes = [...new Set(rows.map(({ note }) => note))].filter(Boolean).join('\n');
    const texts = [
      notes,
      `x = ${exact(x)}`,
      ...rows.flatMap(({ label }, i) => [label, ...columns.map((column) => column[i])]),
    ];
    texts.forEach((text, i) => {
      const cell = this.#cells[i];
      if (cell.textContent !== text) {
        // Digits are all as wide as each other: the size changes with the number of characters.
        this.#measured &&= cell.textContent?.length === text.length;
        cell.textContent = text;
      }
    });
  }

  /** Measures itself again when it is next placed: the style may depend on the chart's size. */
  remeasure() {
    this.#measured = false;
  }

  /**
   * Stands beside the cursor where it covers the least.
   *
   * @param {number} across where the cursor is, in pixels
   * @param {{ left: number, right: number, top: number, bottom: number }} box within which to stay
   * @param {number[]} landmarks to keep clear of, in pixels: x, y, x, y, …
   */
  place(across, box, landmarks) {
    if (!this.#measured) {
      this.#floats = getComputedStyle(this.element).position !== 'static';
      this.#size = { width: this.element.offsetWidth, height: this.element.offsetHeight };
      this.#measured = true;
    }
    if (!this.#floats) {
      this.element.style.transform = '';
      return;
    }
    const corners = this.#corners(across, box);
    const covered = corners.map((corner) => this.#covered(corner, across, landmarks));
    const least = covered.indexOf(Math.min(...covered));
    if (!(covered[this.#corner] * RELUCTANCE <= covered[least])) {
      this.#corner = least;
    }
    const { left, top } = corners[this.#corner];
    this.element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  /**
   * How many landmarks it would cover; the cursor's line counts as a quarter of all.
   *
   * @param {{ left: number, top: number }} corner
   * @param {number} across
   * @param {number[]} landmarks
   */
  #covered({ left, top }, across, landmarks) {
    const right = left + this.#size.width;
    const bottom = top + this.#size.height;
    let covered = across >= left && across <= right ? landmarks.length / 8 : 0;
    for (let i = 0; i < landmarks.length; i += 2) {
      const [x, y] = [landmarks[i], landmarks[i + 1]];
      if (x > left && x < right && y > top && y < bottom) {
        covered++;
      }
    }
    return covered;
  }

  /**
   * Right and left of the cursor, each at five heights.
   *
   * @param {number} across
   * @param {{ left: number, right: number, top: number, bottom: number }} box
   */
  #corners(across, box) {
    const { width, height } = this.#size;
    const farthest = Math.max(box.right - width, 0);
    const room = Math.max(box.bottom - box.top - height, 0);
    return [across + GAP, across - GAP - width].flatMap((wanted) =>
      [0, 0.25, 0.5, 0.75, 1].map((share) => ({
        left: Math.min(Math.max(wanted, box.left), farthest),
        top: box.top + share * room,
      })),
    );
  }

  /**
   * @param {string[]} headings
   * @param {Row[]} rows
   */
  #build(headings, rows) {
    this.element.replaceChildren();
    this.#measured = false;
    const head = append(append(this.element, 'thead'), 'tr');
    const x = append(head, 'th', 'chart-readout-x');
    x.colSpan = 2;
    for (const heading of headings) {
      append(head, 'th', 'chart-readout-number', heading);
    }
    const body = append(this.element, 'tbody');
    const foot = append(append(append(this.element, 'tfoot'), 'tr'), 'td');
    foot.colSpan = 2 + headings.length;
    const note = append(foot, 'div', 'chart-readout-note');
    this.#cells = [note, x];
    for (const { colour, dashes, readings } of rows) {
      const row = append(body, 'tr');
      append(row, 'td').append(swatch(colour, dashes));
      const name = append(row, 'td', 'chart-readout-name');
      this.#cells.push(name, ...readings.map(() => append(row, 'td', 'chart-readout-number')));
    }
  }
}
