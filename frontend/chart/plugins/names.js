/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Panel } from 'app/chart/panel.js' */

/**
 * A plugin of Chart.js that writes the names of the curves at their right ends. Chart.js has labels for axes only, and
 * chartjs-plugin-datalabels hides labels that collide instead of moving them apart.
 *
 * @param {Graph} graph
 * @param {() => Panel} panel
 * @returns {import('chart.js').Plugin}
 */
export function namesPlugin(graph, panel) {
  return {
    id: 'names',
    afterDatasetsDraw({ ctx }) {
      const { area, row, place, theme, measures, textSize } = panel();
      const { answers, drawn } = graph;
      const { scale } = place;
      const { nameGap } = measures;
      const ends = drawn.map(({ curve }) => {
        const { rows } = graph.samples(curve.f, place.kind);
        const end = area.down(lastFinite(rows, row)) / scale;
        return place.beside ? end + nameGap + measures.baseline : end;
      });
      const { room } = graph;
      const baselines = answers.core.baselines(
        Float64Array.from(ends),
        area.top / scale,
        area.bottom / scale,
      );
      ctx.save();
      ctx.font = `${textSize}px ${theme.font}`;
      ctx.textAlign = place.beside ? 'left' : 'right';
      const x = area.right + (place.beside ? nameGap : -nameGap) * scale;
      ctx.textBaseline = 'alphabetic';
      ctx.lineJoin = 'round';
      ctx.lineWidth = measures.halo * scale;
      ctx.strokeStyle = theme.background;
      drawn.forEach(({ curve, index }, i) => {
        if (Number.isFinite(baselines[i])) {
          const name = answers.name(curve, room);
          ctx.strokeText(name, x, baselines[i] * scale);
          ctx.fillStyle = /** @type {string} */ (theme.texts.at(index));
          ctx.fillText(name, x, baselines[i] * scale);
        }
      });
      ctx.restore();
    },
  };
}

/** @param {Float64Array} rows @param {number} row */
function lastFinite(rows, row) {
  const count = rows.length / 3;
  for (let i = (row + 1) * count - 1; i >= row * count; i--) {
    if (Number.isFinite(rows[i])) {
      return rows[i];
    }
  }
  return NaN;
}
