/** @import { Looks } from 'app/lab/show/looks.js' */

/** What is left free on either side, in pixels, and how far lines are apart, in heights of their letters. */
const MARGIN = 8;
const LINE = 1.4;

/** Whether none of these has anything to be seen. @param {readonly { data: readonly { x: number, y: number }[] }[]} datasets */
export function areEmpty(datasets) {
  return datasets.every(({ data }) => !data.some(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)));
}

/**
 * A text in lines that fit, broken at spaces, and where Chinese is anywhere.
 *
 * @param {string} text
 * @param {(line: string) => boolean} fits
 */
export function wrapped(text, fits) {
  const lines = [''];
  for (const part of text.split(/(?<= )|(?<=[\u3000-\u9fff\uff00-\uffef])(?![，。、])/u)) {
    const last = lines.length - 1;
    if (lines[last] && !fits((lines[last] + part).trimEnd())) {
      lines.push(part);
    } else {
      lines[last] += part;
    }
  }
  return lines.map((line) => line.trim());
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
        const text = words.word(looks.isOver ? 'live.empty' : 'live.empty-yet');
        const lines = wrapped(text, (line) => ctx.measureText(line).width <= right - left - 2 * MARGIN);
        const height = LINE * options.font.size;
        lines.forEach((line, index) => {
          const y = (top + bottom + (2 * index + 1 - lines.length) * height) / 2;
          ctx.fillText(line, (left + right) / 2, y);
        });
        ctx.restore();
      }
    },
  };
}
