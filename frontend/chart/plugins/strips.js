/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Panel } from 'app/chart/panel.js' */

/**
 * A plugin of Chart.js that draws where the curves saturate as strips below the lowest panel, and says above the first
 * one what they mean. A box annotation of chartjs-plugin-annotation lies within the plot, where eight would hide it.
 *
 * @param {Graph} graph
 * @param {() => Panel} panel
 * @param {boolean} first whether it explains the strips
 * @returns {import('chart.js').Plugin}
 */
export function stripsPlugin(graph, panel, first) {
  return {
    id: 'strips',
    afterDraw({ ctx }) {
      const { saturated } = graph;
      if (saturated.length > 0 && graph.stripped) {
        ctx.save();
        ctx.lineWidth = panel().measures.strip * panel().place.scale;
        if (panel().place.lowest) {
          drawStrips(ctx, panel(), saturated);
        }
        if (first && panel().place.captioned) {
          explain(ctx, panel(), graph);
        }
        ctx.restore();
      }
    },
  };
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Panel} panel
 * @param {{ tails: ArrayLike<number>, index: number }[]} saturated
 */
function drawStrips(context, panel, saturated) {
  const { area, place, theme, measures } = panel;
  saturated.forEach(({ tails, index }, i) => {
    context.strokeStyle = theme.curves[index];
    for (let k = 0; k < tails.length; k += 3) {
      const left = Math.max(area.left, area.across(tails[k]));
      const right = Math.min(area.right, area.across(tails[k + 1]));
      if (left < right) {
        const y = place.stripY + i * measures.stripPitch * place.scale;
        piece(context, panel, [left, right], y, tails[k + 2] === 1);
      }
    }
  });
}

/**
 * Says what the strips mean, from the right.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {Panel} panel
 * @param {Graph} graph
 */
function explain(context, panel, { words, answers }) {
  const { area, theme, measures, textSize } = panel;
  const { scale } = panel.place;
  const { key, keyGap, keyPitch } = measures;
  const baseline = area.top - measures.captionGap * scale;
  const middle = baseline - measures.baseline * scale;
  context.font = `${textSize}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = context.strokeStyle = theme.text;
  let end = area.right;
  for (const what of /** @type {const} */ (['off', 'saturated'])) {
    const word = words[`chart.${what}`];
    const start = end - answers.core.width(word) * scale;
    const edge = start - keyGap * scale;
    context.fillText(word, start, baseline);
    piece(context, panel, [edge - key * scale, edge], middle, what === 'off');
    end = edge - (key + keyPitch) * scale;
  }
}

/**
 * @param {CanvasRenderingContext2D} context with stroke and width set
 * @param {Panel} panel
 * @param {number[]} ends left and right
 * @param {number} y of its middle
 * @param {boolean} off
 */
function piece(context, { measures, place: { scale } }, [left, right], y, off) {
  const line = () => {
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y);
    context.stroke();
  };
  context.globalAlpha = off ? measures.off : measures.saturated;
  line();
  context.globalAlpha = 1;
  if (off) {
    context.setLineDash([measures.hatch, measures.hatchGap].map((length) => length * scale));
    line();
    context.setLineDash([]);
  }
}
