/**
 * @import { Bench } from 'app/lab/types.js'
 * @import { Plane, Point } from 'app/lab/nonlinearity/plane/plane.js'
 */

/** So many are learned; and so many fit into an address. */
export const FEWEST = 4;
export const MOST = 300;

/** So many characters of data every server and proxy takes, which refuse lines of 8,000 and more. */
const LONGEST = 7000;

/** So many digits of their spread points of a data set keep. */
const DIGITS = 4;

/** So many points of one's own keep where there is no room for all. */
const MOST_DIGITS = 9;
const FEWEST_DIGITS = 3;

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
    return this.plane.drawn ?? (isOwn(data) ? read(data) : []);
  }

  /** @returns {Point[]} whosever they are */
  get present() {
    return this.plane.drawn ?? this.plane.examples.points;
  }

  /** Whosever they are, to go on from: those of a data set have more digits than anybody wants. @returns {Point[]} */
  get kept() {
    return this.own.length ? this.own : rounded(this.present, DIGITS);
  }

  /** Shows points that are being drawn. @param {Point[]} points */
  preview(points) {
    this.plane.drawn = points;
    this.plane.redraw();
  }

  /** Learns them, if there are enough. @param {Point[]} all @returns {string} what has become of their digits, if anything */
  use(all) {
    const { settings, word } = this.bench;
    const { points, isRounded, isTooLong } = fitting(all);
    this.#past.push({ data: settings.get('data')[0], drawn: this.#before });
    this.preview(points);
    this.#before = points;
    this.onPoints(points);
    if (points.length < FEWEST || points.length > MOST) {
      [this.#beside] = settings.get('data');
      this.onTold(word('play.count', points.length, FEWEST, MOST));
    } else if (isTooLong) {
      [this.#beside] = settings.get('data');
      this.onTold(word('play.too-long'));
      return word('play.too-long');
    } else {
      const held = Math.floor(Number(settings.get('test')[0]) * points.length + 0.5);
      const taken = word('play.taken', points.length - held, held);
      this.onTold(isRounded ? `${taken} ${word('play.rounded')}` : taken);
      settings.set({ data: [printed(points)] });
      return isRounded ? word('play.rounded') : '';
    }
    return '';
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

/** Whether data are points of one's own, not a set or the two sides of a function. @param {string} data */
export function isOwn(data) {
  return data.includes('/') && !isAbove(data);
}

/** Whether data are the two sides of a function. @param {string} data */
export function isAbove(data) {
  return /^above[:：]/i.test(data);
}

/**
 * Points with as many digits as an address has room for: all that they have, or else those that tell the most of their
 * spread.
 *
 * @param {Point[]} all
 * @returns {{ points: Point[], isRounded: boolean, isTooLong: boolean }}
 */
export function fitting(all) {
  let points = all;
  for (let digits = MOST_DIGITS; printed(points).length > LONGEST && digits >= FEWEST_DIGITS; digits--) {
    points = rounded(all, digits);
  }
  return { points, isRounded: points !== all, isTooLong: printed(points).length > LONGEST };
}

/**
 * Points to so many digits of the spread of each of their three numbers: what one point is small against another may be
 * all that there is between two.
 *
 * @param {Point[]} points
 * @param {number} digits
 * @returns {Point[]}
 */
export function rounded(points, digits) {
  const places = [0, 1, 2].map((part) => {
    const numbers = points.map((point) => point[part]);
    const spread = Math.max(...numbers) - Math.min(...numbers) || Math.abs(numbers[0]) || 1;
    return Math.min(100, Math.max(0, digits - 1 - Math.floor(Math.log10(spread))));
  });
  return points.map(([x1, x2, target]) => [
    Number(x1.toFixed(places[0])),
    Number(x2.toFixed(places[1])),
    Number(target.toFixed(places[2])),
  ]);
}

/** @param {readonly Point[]} points as an address has them */
function printed(points) {
  return points.map((point) => point.join(',')).join('/');
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
 * The lines of CSV: those that are points, and those that should have been. Behind semicolons and tabs, and in quotation
 * marks, a comma is that of a decimal.
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
  for (const [index, line] of text.split(/\r\n|[\n\r/]/).entries()) {
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
  const bare = narrow(row)
    .replace(/(["'])(.*?)\1/g, (_all, _mark, quoted) => quoted.trim().replace(',', '.'))
    .trim();
  const parts = /[;\t]/.test(bare)
    ? bare.split(/\s*[;\t]\s*/).map((part) => part.replace(',', '.'))
    : bare.split(/\s*,\s*|\s+/);
  return parts.map((part) => (part ? Number(part.replace('−', '-')) : Number.NaN));
}

/** Digits and signs in place of the wide ones of a Chinese keyboard. @param {string} text */
function narrow(text) {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
