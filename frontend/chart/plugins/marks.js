/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Panel } from 'app/chart/panel.js' */

/**
 * A plugin of Chart.js that marks extrema, zeros and intersections with their coordinates. The core finds both the
 * points and the places of their labels; chartjs-plugin-annotation would place neither.
 *
 * @param {Graph} graph
 * @param {() => Panel} panel
 * @returns {import('chart.js').Plugin}
 */
export function marksPlugin(graph, panel) {
  return {
    id: 'marks',
    afterDatasetsDraw({ ctx }) {
      const { area, place, theme, measures } = panel();
      const marks = (graph.marks?.marks ?? []).filter(
        ({ chart, x, y }) => chart === place.kind && area.shows(x, y),
      );
      if (marks.length === 0) {
        return;
      }
      const points = marks.map(({ x, y }) => ({ x: area.across(x), y: area.down(y) }));
      ctx.save();
      ctx.lineWidth = measures.outline * place.scale;
      ctx.fillStyle = theme.background;
      points.forEach(({ x, y }, i) => {
        ctx.strokeStyle = colourOf(marks, points, i, place.scale, theme.curves, theme);
        ctx.beginPath();
        ctx.arc(x, y, measures.mark * place.scale, 0, 2 * Math.PI);
        ctx.fill();
        ctx.stroke();
      });
      label(ctx, marks, points, panel(), graph);
      ctx.restore();
    },
  };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {import('app/chart/types.js').Mark[]} marks
 * @param {{ x: number, y: number }[]} points
 * @param {Panel} panel
 * @param {Graph} graph
 */
function label(
  context,
  marks,
  points,
  { area, place: { scale }, theme, measures, textSize },
  { answers: { core } },
) {
  const inLayout = (/** @type {number} */ pixel) => pixel / scale;
  const places = core.markLabels?.(
    Float64Array.from(points, ({ x }) => inLayout(x)),
    Float64Array.from(points, ({ y }) => inLayout(y)),
    Float64Array.from(marks, (mark) => core.width(mark.label)),
    Float64Array.from([area.left, area.top, area.right, area.bottom], inLayout),
  );
  context.font = `${textSize}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = measures.halo * scale;
  context.strokeStyle = theme.background;
  marks.forEach((mark, i) => {
    context.fillStyle = colourOf(marks, points, i, scale, theme.texts, theme);
    if (places && Number.isFinite(places[2 * i])) {
      context.strokeText(mark.label, places[2 * i] * scale, places[2 * i + 1] * scale);
      context.fillText(mark.label, places[2 * i] * scale, places[2 * i + 1] * scale);
    }
  });
}

/**
 * That of the curve, or that of words where several curves meet.
 *
 * @param {import('app/chart/types.js').Mark[]} marks
 * @param {{ x: number, y: number }[]} points
 * @param {number} i
 * @param {number} scale pixels of the screen to one of the layout
 * @param {string[]} colours of the curves, or of words about them
 * @param {import('app/chart/theme.js').Theme} theme
 */
function colourOf(marks, points, i, scale, colours, { text }) {
  const { curves } = marks[i];
  const { x, y } = points[i];
  const shared = marks.some(
    (mark, k) =>
      Math.abs(points[k].x - x) < scale &&
      Math.abs(points[k].y - y) < scale &&
      `${mark.curves}` !== `${curves}`,
  );
  return shared || curves.length > 1 ? text : colours[curves[0]];
}
