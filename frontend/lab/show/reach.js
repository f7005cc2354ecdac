/** @import { Axis, Chart, HeatMap } from 'app/lab/types.js' */

/**
 * Charts whose axes go as far as those of others of the same names, so that both can be compared by eye.
 *
 * @param {readonly Chart[]} charts
 * @param {readonly Chart[]} others
 * @returns {Chart[]}
 */
export function reaching(charts, others) {
  return charts.map((chart) => {
    const other = others.find(({ name }) => name === chart.name);
    return other ? { ...chart, x: axis(chart, other, 'x'), y: axis(chart, other, 'y') } : chart;
  });
}

/**
 * Maps in which a colour stands for the same number as in others of their name, so that both can be compared by eye; of
 * classes there is no more or less.
 *
 * @param {readonly HeatMap[]} maps
 * @param {readonly HeatMap[]} others
 * @returns {HeatMap[]}
 */
export function sharing(maps, others) {
  const all = [...maps, ...others];
  return maps.map((map) => {
    const alike = all.filter(({ name }) => name === map.name);
    if (!others.some((other) => alike.includes(other)) || alike.some(isOfClasses)) {
      return map;
    }
    return {
      ...map,
      low: Math.min(...alike.map(({ low }) => low)),
      high: Math.max(...alike.map(({ high }) => high)),
    };
  });
}

/** @param {HeatMap} map */
function isOfClasses({ points }) {
  return points.some(({ role }) => role.startsWith('class-'));
}

/** @param {Chart} chart @param {Chart} other @param {'x' | 'y'} which @returns {Axis} */
function axis(chart, other, which) {
  const own = chart[which];
  const their = other[which];
  return {
    ...own,
    low: own.low === null || their.low === null ? own.low : Math.min(own.low, their.low),
    high: own.high === null || their.high === null ? own.high : Math.max(own.high, their.high),
    with: extremes(
      other.series.flatMap((series) => Array.from(series[which])),
      own.logarithmic,
    ),
  };
}

/** @param {number[]} numbers @param {boolean} isLogarithmic @returns {number[]} none where there is nothing to show */
function extremes(numbers, isLogarithmic) {
  const there = numbers.filter((n) => Number.isFinite(n) && !(isLogarithmic && n <= 0));
  const least = there.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = there.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return there.length > 0 ? [least, most] : [];
}
