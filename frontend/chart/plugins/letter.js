/** @import { Panel } from 'app/chart/panel.js' */

/**
 * A plugin of Chart.js that writes the letter of the x axis at its end. The title of an axis of Chart.js stands below.
 *
 * @param {Panel} panel
 * @returns {import('chart.js').Plugin}
 */
export function letterPlugin(panel) {
  return {
    id: 'letter',
    afterDraw({ ctx }) {
      const { place, theme, measures, textSize } = panel;
      if (place.lowest) {
        ctx.fillStyle = theme.text;
        ctx.font = `italic ${textSize}px ${theme.font}`;
        ctx.textAlign = 'left';
        ctx.textBaseline = 'alphabetic';
        ctx.fillText(
          'x',
          place.plot.right + measures.letterGap * place.scale,
          place.plot.bottom + measures.baseline * place.scale,
        );
      }
    },
  };
}
