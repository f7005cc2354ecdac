/** @import { Series } from 'app/chart/drawing/datasets.js' */
/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Place } from 'app/chart/layout.js' */
/** @import { State } from 'app/chart/types.js' */

/**
 * What a panel shows of the curves of a state.
 *
 * @param {Graph} graph with a state
 * @param {Place} place of the panel
 * @returns {Series[]}
 */
export function seriesOf(graph, { kind, scale }) {
  const { answers, drawn, measures, theme } = graph;
  const { window, show, seed } = /** @type {State} */ (graph.state);
  const thickness = thick(measures.curve, scale);
  return drawn.map(({ curve, index }) => {
    const scattered = kind === 'value' && curve.stochastic && show.includes('draws');
    const sampled = graph.samples(curve.f, kind);
    // The dashes of a line that fills a band would weave a lattice.
    const dashes = sampled.fills ? [] : /** @type {number[]} */ (theme.dashes.at(index));
    return {
      index,
      colour: /** @type {string} */ (theme.curves.at(index)),
      dashes: dashes.map((length) => (length * thickness) / measures.curve),
      thickness,
      background: theme.background,
      sampled,
      band: scattered ? answers.band(curve.f, window) : null,
      draws: scattered ? answers.draws(curve.f, window, measures.draws, seed) : null,
    };
  });
}

/**
 * How thick a curve is in pixels of the screen: as thick as in a picture on a page, and more so as a chart is enlarged for
 * an audience.
 *
 * @param {number} thinnest
 * @param {number} scale pixels of the screen to one of the layout
 */
function thick(thinnest, scale) {
  return Math.max(thinnest, 1.2 * thinnest * scale - 0.9);
}
