/**
 * A point of a chart, as Chart.js names it.
 *
 * @typedef {{ datasetIndex: number, index: number }} Point
 */

/**
 * The places of a chart that keys go to, in order, each with the points that are told there: those of one x, or of lines
 * that may go anywhere those of one step. A guide and what has no value are passed over.
 *
 * @param {readonly { data: readonly { x: number, y: number }[], style?: string }[]} datasets
 * @param {boolean} arePaths whether lines may go anywhere
 * @returns {Point[][]}
 */
export function stops(datasets, arePaths) {
  /** @type {Map<number, Point[]>} */
  const places = new Map();
  datasets.forEach(({ data, style }, datasetIndex) => {
    data.forEach(({ x, y }, index) => {
      if (style !== 'guide' && Number.isFinite(x) && Number.isFinite(y)) {
        const place = arePaths ? index : x;
        places.set(place, [...(places.get(place) ?? []), { datasetIndex, index }]);
      }
    });
  });
  return [...places].sort(([a], [b]) => a - b).map(([, points]) => points);
}

/**
 * Where a key leads.
 *
 * @param {readonly Point[][]} all
 * @param {readonly Point[]} present what is told now, if anything is
 * @param {string} key
 * @returns {Point[] | null} null for a key that leads nowhere
 */
export function next(all, present, key) {
  const last = all.length - 1;
  const at = all.findIndex((points) => points.some((point) => present.some((other) => isSame(point, other))));
  const isNew = at < 0;
  const to = { ArrowRight: at + 1, ArrowLeft: isNew ? last : at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (all[Math.max(0, Math.min(last, to))] ?? null);
}

/** @param {Point} a @param {Point} b */
function isSame(a, b) {
  return a.datasetIndex === b.datasetIndex && a.index === b.index;
}
