/** @import { Looks } from 'app/lab/show/looks.js' */

/** Whether none of these has anything to be seen. @param {readonly { data: readonly { x: number, y: number }[] }[]} datasets */
export function areEmpty(datasets) {
  return datasets.every(({ data }) => !data.some(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
}

/** A plugin of Chart.js that says so where there is nothing to draw: axes alone look like a fault. @param {Looks} looks */
export function emptyPlugin(looks) {
  const { theme, words } = looks;
  return {
    id: 'empty',
    /** @param {any} chart */
    afterDraw({ ctx, chartArea, data, options }) {
      if (areEmpty(data.datasets)) {
        const { left, right, top, bottom } = chartArea;
        ctx.save();
        ctx.font = `${options.font.size}px ${options.font.family}`;
        ctx.fillStyle = theme.colour('chart-text');
        ctx.textAlign = 'center';
        ctx.textBaseline = 'middle';
        ctx.fillText(
          words.word(looks.isOver ? 'live.empty' : 'live.empty-yet'),
          (left + right) / 2,
          (top + bottom) / 2,
        );
        ctx.restore();
      }
    },
  };
}
