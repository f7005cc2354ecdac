import { ends, trace } from 'app/chart/drawing/points.js';

/** @import { DataPoint } from 'app/chart/drawing/points.js' */
/** @import { PlotArea } from 'app/chart/plot-area.js' */
/** @import { Sampled } from 'app/core/sampled.js' */

/** No dash for Chart.js means that it may leave out points of a pixel's column; this is one dash without an end. */
const SOLID = [1e5, 0];

/**
 * @typedef {object} Series what a panel shows of one curve
 * @property {number} index which curve of the state
 * @property {string} colour
 * @property {number[]} dashes
 * @property {number} thickness of its line in pixels
 * @property {string} background
 * @property {Sampled} sampled
 * @property {Float64Array | null} band all x, all low, all high; the lowest and the highest
 * @property {Float64Array | null} draws all x, all y
 */

/** The datasets of Chart.js for one curve in one panel. */
export class CurveDatasets {
  /** @type {Series | null} */
  #shown = null;

  /** @type {import('app/chart/types.js').Span} what was seen of the y axis when the line was last traced */
  #seen = [0, 0];

  /**
   * @param {number} row of the samples that is drawn: 1 for values, 2 for slopes, of the function or of its derivative
   * @param {import('app/chart/types.js').Measures} measures
   */
  constructor(row, measures) {
    this.row = row;
    this.measures = measures;
    this.line = dataset();
    this.ends = dataset();
    this.low = dataset();
    this.high = dataset();
    this.draws = dataset();
    Object.assign(this.ends, { showLine: false, pointBorderWidth: measures.outline });
    Object.assign(this.low, { borderWidth: 0, fill: '+1' });
    Object.assign(this.high, { borderWidth: 0 });
    Object.assign(this.draws, { showLine: false, pointBorderWidth: 0 });
  }

  /** Those that lie over, before those that lie under them. */
  get over() {
    return [this.ends];
  }

  get under() {
    return this.#shown?.band ? [this.draws, this.low, this.high] : [];
  }

  /**
   * Takes what is new.
   *
   * @param {Series} series
   * @param {PlotArea} area
   * @param {number} scale pixels of the screen to one of the layout
   * @returns {'nothing' | 'data' | 'everything'} what has changed: where only data has, axes stay as they are
   */
  show(series, area, scale) {
    const former = this.#shown;
    this.#shown = series;
    const { sampled, band, draws } = series;
    const moved = sampled.kinks.length > 0 && (this.#seen[0] !== area.y[0] || this.#seen[1] !== area.y[1]);
    const traced = former?.sampled !== sampled || moved;
    if (traced) {
      trace(sampled, this.row, this.line.data, area.y);
      this.#seen = area.y;
    }
    const { valueEnd, slopeEnd, draw } = this.measures;
    const radius = (this.row === 1 ? valueEnd : slopeEnd) * scale;
    const marks = ends(sampled.kinks, this.row, area, radius);
    this.ends.data = marks;
    this.ends.pointRadius = radius;
    this.draws.pointRadius = (draw / 2) * scale;
    this.ends.pointBackgroundColor = marks.map(({ open }) => (open ? series.background : series.colour));
    if (former?.band !== band || former?.draws !== draws) {
      this.#scatter(series);
      this.#style(series);
      return 'everything';
    }
    const { colour, thickness, dashes } = former;
    if (
      colour !== series.colour ||
      thickness !== series.thickness ||
      dashes.length !== series.dashes.length
    ) {
      this.#style(series);
      return 'everything';
    }
    return traced ? 'data' : 'nothing';
  }

  /** @param {Series} series */
  #style({ colour, dashes, thickness }) {
    Object.assign(this.line, {
      borderColor: colour,
      borderDash: dashes.length > 0 ? dashes : SOLID,
      borderWidth: thickness,
      borderJoinStyle: 'round',
    });
    this.ends.pointBorderColor = colour;
    this.low.backgroundColor = Chart.helpers.color(colour).alpha(this.measures.band).rgbString();
    this.draws.pointBackgroundColor = Chart.helpers
      .color(colour)
      .alpha(this.measures.drawOpacity)
      .rgbString();
  }

  /** @param {Series} series */
  #scatter({ band, draws }) {
    const count = band ? (band.length - 2) / 3 : 0;
    this.low.data = column(band, 0, count);
    this.high.data = column(band, count, count);
    this.draws.data = column(draws, 0, draws ? draws.length / 2 : 0);
  }
}

/** @returns {any} a dataset of Chart.js, empty */
function dataset() {
  return { type: 'line', data: [], pointRadius: 0, borderWidth: 0, fill: false };
}

/**
 * @param {Float64Array | null} numbers all x, then columns of y
 * @param {number} offset of the column after the first
 * @param {number} count
 * @returns {DataPoint[]}
 */
function column(numbers, offset, count) {
  return Array.from({ length: numbers ? count : 0 }, (_, i) => ({
    x: /** @type {Float64Array} */ (numbers)[i],
    y: /** @type {Float64Array} */ (numbers)[count + offset + i],
  }));
}
