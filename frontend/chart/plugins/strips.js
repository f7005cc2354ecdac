import { BASELINE, CAPTION_GAP, LABEL_SIZE } from 'app/chart/panel.js';

/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Panel } from 'app/chart/panel.js' */

/** In pixels of the layout, as the core has them. */
const PITCH = 7;
const THICKNESS = 5;

/** The example that explains a strip: its length, to its word, to the next. */
const KEY = { length: 20, gap: 6, next: 14 };

const HATCH = [1.5, 3];

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
        ctx.lineWidth = THICKNESS * panel().place.scale;
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
function drawStrips(context, { area, place, theme }, saturated) {
  saturated.forEach(({ tails, index }, i) => {
    context.strokeStyle = theme.curves[index];
    for (let k = 0; k < tails.length; k += 3) {
      const left = Math.max(area.left, area.across(tails[k]));
      const right = Math.min(area.right, area.across(tails[k + 1]));
      if (left < right) {
        piece(context, left, right, place.stripY + i * PITCH * place.scale, tails[k + 2] === 1, place.scale);
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
function explain(context, { area, place: { scale }, theme }, { words, answers }) {
  const baseline = area.top - CAPTION_GAP * scale;
  context.font = `${LABEL_SIZE * scale}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = context.strokeStyle = theme.text;
  let end = area.right;
  for (const what of /** @type {const} */ (['off', 'saturated'])) {
    const word = words[`chart.${what}`];
    const start = end - answers.core.width(word) * scale;
    const edge = start - KEY.gap * scale;
    context.fillText(word, start, baseline);
    piece(
      context,
      edge - KEY.length * scale,
      edge,
      baseline - BASELINE * LABEL_SIZE * scale,
      what === 'off',
      scale,
    );
    end = edge - (KEY.length + KEY.next) * scale;
  }
}

/**
 * @param {CanvasRenderingContext2D} context with stroke and width set
 * @param {number} left
 * @param {number} right
 * @param {number} y of its middle
 * @param {boolean} off
 * @param {number} scale
 */
function piece(context, left, right, y, off, scale) {
  const line = () => {
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y);
    context.stroke();
  };
  context.globalAlpha = off ? 0.2 : 0.5;
  line();
  context.globalAlpha = 1;
  if (off) {
    context.setLineDash(HATCH.map((length) => length * scale));
    line();
    context.setLineDash([]);
  }
}
