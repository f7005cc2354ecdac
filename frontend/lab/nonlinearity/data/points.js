/**
 * @import { Bench } from 'app/lab/types.js'
 * @import { Plane, Point } from 'app/lab/nonlinearity/plane/plane.js'
 */

/** So many are learned; and so many fit into an address. */
export const FEWEST = 4;
export const MOST = 300;

/** Points of one's own: those of the address, or as many as there are before there are enough. */
export class Points {
  /** @type {{ data: string, drawn: Point[] | null }[]} what was there before each change */
  #past = [];

  /** @type {Point[] | null} what was drawn before the change that goes on */
  #before = null;

  /** The data that was set when too few were drawn. */
  #beside = '';

  /** @param {Bench} bench @param {Plane} plane */
  constructor(bench, plane) {
    this.bench = bench;
    this.plane = plane;
  }

  /** @type {(text: string) => void} is told what became of them */
  onTold = () => {};

  /** @type {(points: Point[]) => void} is told what they are */
  onPoints = () => {};

  get mayUndo() {
    return this.#past.length > 0;
  }

  /** @returns {Point[]} none of those of a data set */
  get own() {
    const [data] = this.bench.settings.get('data');
    return this.plane.drawn ?? (data.includes('/') ? read(data) : []);
  }

  /** @returns {Point[]} whosever they are */
  get present() {
    return this.plane.drawn ?? this.plane.examples.points;
  }

  /** Shows points that are being drawn. @param {Point[]} points */
  preview(points) {
    this.plane.drawn = points;
    this.plane.redraw();
  }

  /** Learns them, if there are enough. @param {Point[]} all */
  use(all) {
    const { settings, word } = this.bench;
    const points = all.map(short);
    this.#past.push({ data: settings.get('data')[0], drawn: this.#before });
    this.preview(points);
    this.#before = points;
    this.onPoints(points);
    if (points.length < FEWEST || points.length > MOST) {
      [this.#beside] = settings.get('data');
      this.onTold(word('play.count', points.length, FEWEST, MOST));
    } else {
      const held = Math.floor(Number(settings.get('test')[0]) * points.length + 0.5);
      this.onTold(word('play.taken', points.length - held, held));
      settings.set({ data: [points.map((point) => point.join(',')).join('/')] });
    }
  }

  undo() {
    const last = this.#past.pop();
    if (last) {
      this.#before = last.drawn;
      this.plane.drawn = last.drawn;
      this.plane.redraw();
      this.onPoints(this.own);
      this.onTold(this.bench.word('play.undone'));
      if (this.bench.settings.get('data')[0] !== last.data) {
        this.bench.settings.set({ data: [last.data] });
      }
    }
  }

  /** A run has begun: it has them, unless they are too few still. */
  settle() {
    const { drawn } = this.plane;
    if (!drawn || drawn.length >= FEWEST || this.bench.settings.get('data')[0] !== this.#beside) {
      this.plane.drawn = null;
      this.#before = null;
    }
  }
}

/** Two digits are as fine as one can press. @param {Point} point @returns {Point} */
export function short([x1, x2, target]) {
  const round = (/** @type {number} */ number) => Math.round(number * 100) / 100;
  return [round(x1), round(x2), Math.round(target * 1000) / 1000];
}

/**
 * Points from CSV, with commas, semicolons, tabs or blanks; a header is left out.
 *
 * @param {string} text
 * @returns {Point[]} of those lines that are three numbers
 */
export function read(text) {
  return sorted(text).points;
}

/**
 * The lines of CSV: those that are points, and those that should have been. Behind semicolons and tabs a comma is that of
 * a decimal.
 *
 * @param {string} text
 * @returns {{ points: Point[], wrong: { line: number, text: string }[] }} lines counted from 1
 */
export function sorted(text) {
  /** @type {Point[]} */
  const points = [];
  /** @type {{ line: number, text: string }[]} */
  const wrong = [];
  let isFirst = true;
  for (const [index, line] of text.split(/[\n/]/).entries()) {
    const row = line.trim();
    if (row) {
      const numbers = numbersOf(row);
      if (numbers.length === 3 && numbers.every(Number.isFinite)) {
        points.push([numbers[0], numbers[1], numbers[2]]);
      } else if (!isFirst || numbers.length < 3 || numbers.some(Number.isFinite)) {
        wrong.push({ line: index + 1, text: row });
      }
      isFirst = false;
    }
  }
  return { points, wrong };
}

/** @param {string} row of CSV @returns {number[]} not a number where there is none */
function numbersOf(row) {
  const parts = /[;\t]/.test(row)
    ? row.split(/\s*[;\t]\s*/).map((part) => part.replace(',', '.'))
    : row.split(/,\s*|\s+/);
  return parts.map((part) => (part ? Number(part.replace('−', '-')) : Number.NaN));
}
