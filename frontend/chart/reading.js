import { rowOf } from 'app/chart/state.js';
import { noteOf, numberOf, pointOf, textOf } from 'app/chart/words/point.js';

/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Panel } from 'app/chart/panel.js' */
/** @import { State } from 'app/chart/types.js' */
/** @import { Row } from 'app/chart/words/readout.js' */

/** Of so many points of a curve the read-out keeps clear. */
const LANDMARKS = 100;

/**
 * What every visible curve says at one place.
 *
 * @param {Graph} graph
 * @param {number} x
 * @returns {Row[]}
 */
export function read({ state, drawn, theme, kinds, panels, answers, words }, x) {
  return drawn.map(({ curve, index }) => {
    const point = pointOf(curve.f, x, answers, /** @type {State} */ (state));
    return {
      label: curve.label,
      colour: /** @type {string} */ (theme.curves.at(index)),
      dashes: /** @type {number[]} */ (theme.dashes.at(index)),
      values: kinds.map((kind) => numberOf(point, kind)),
      readings: kinds.map((kind, i) => textOf(point, kind, panels[i]?.decimals)),
      note: noteOf(point, words, kinds.includes('derivative')),
      point,
    };
  });
}

/**
 * Some points of every curve in pixels of the surface: x, y, x, y, …
 *
 * @param {Graph} graph
 * @returns {number[]}
 */
export function landmarksOf(graph) {
  return graph.panels.flatMap((panel) =>
    graph.drawn.flatMap(({ curve }) => ofCurve(graph.samples(curve.f, panel.place.kind).rows, panel)),
  );
}

/**
 * @param {Float64Array} rows of its samples
 * @param {Panel} panel
 */
function ofCurve(rows, { area, top, place: { kind } }) {
  const row = rowOf(kind);
  const count = rows.length / 3;
  /** @type {number[]} */
  const points = [];
  for (let i = 0; i < count; i += Math.ceil(count / LANDMARKS)) {
    points.push(area.across(rows[i]), top + area.down(rows[row * count + i]));
  }
  return points;
}
