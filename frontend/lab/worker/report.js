/** @import { HeatMap, Report, Series } from 'app/lab/types.js' */

/**
 * A report and maps as a page takes them: their long columns are arrays of numbers that change hands without a copy.
 *
 * @param {string} report in JSON
 * @param {string} maps in JSON
 * @returns {{ report: Report, running: HeatMap[], transfer: Transferable[] }}
 */
export function readable(report, maps) {
  /** @type {Report} */
  const read = JSON.parse(report);
  /** @type {HeatMap[]} */
  const running = JSON.parse(maps);
  /** @type {Transferable[]} */
  const transfer = [];
  /** @param {ArrayLike<number | string | null>} texts */
  const numbers = (texts) => {
    const column = Float64Array.from(texts, numberOf);
    transfer.push(column.buffer);
    return column;
  };
  /** @param {Series[]} all */
  const pack = (all) => {
    for (const series of all) {
      series.x = numbers(series.x);
      series.y = numbers(series.y);
    }
  };
  for (const chart of read.charts) {
    pack(chart.series);
  }
  for (const map of [...read.maps, ...running]) {
    map.values = numbers(map.values);
    pack(map.points);
  }
  return { report: read, running, transfer };
}

/** @param {number | string | null} text a number as reports have it */
export function numberOf(text) {
  return text === null ? Number.NaN : Number(String(text).replace('inf', 'Infinity'));
}
