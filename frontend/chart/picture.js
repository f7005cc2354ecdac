import { exact } from 'app/chart/words/numbers.js';

/** @import { Theme } from 'app/chart/theme.js' */
/** @import { Row } from 'app/chart/words/readout.js' */
/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Panel } from 'app/chart/panel.js' */

/** Device pixels to pixels, so that the picture is sharp on a slide. */
const SCALE = 2;

/** Of the legend, in pixels. */
const TEXT = 13;
const LINE = 20;
const INDENT = 38;

const MARGIN = 12;

/**
 * A chart's view as a picture, with a legend.
 *
 * @param {object} chart
 * @param {Graph} chart.graph
 * @param {number | null} chart.pinned where its cursor is pinned, inside the window
 * @returns {Promise<Blob>} as PNG
 * @throws {Error} before anything was shown
 */
export async function toPng({ graph, pinned }) {
  if (graph.panels.length === 0) {
    throw new Error('nothing is shown yet');
  }
  graph.draw(SCALE);
  const picture = compose(graph, pinned);
  graph.draw();
  return new Promise((resolve, reject) =>
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large')))),
  );
}

/**
 * Puts the charts, the pinned cursor and a legend on the theme's background.
 *
 * @param {Graph} graph drawn at the picture's scale
 * @param {number | null} x where the cursor is pinned, inside the window
 * @returns {HTMLCanvasElement}
 */
function compose(graph, x) {
  const { panels, size, symbols, theme } = graph;
  const rows = graph.read(x ?? 0);
  const legend = rows.map(({ label, readings }) => {
    const values = symbols.map((symbol, i) => `${symbol}(${exact(x ?? 0)}) = ${readings[i]}`);
    return (x === null ? [label] : [label, ...values]).join('    ');
  });
  const canvas = document.createElement('canvas');
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const { left } = panels[0].area;
  context.font = `${TEXT}px ${theme.font}`;
  const widest = Math.max(...legend.map((text) => context.measureText(text).width));
  const width = Math.ceil(Math.max(size.width, left + INDENT + widest)) + 2 * MARGIN;
  const height = size.height + rows.length * LINE + 3 * MARGIN;
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = theme.background;
  context.fillRect(0, 0, width, height);
  context.translate(MARGIN, MARGIN);
  for (const { canvas: chart, top } of panels) {
    context.drawImage(chart, 0, top, chart.width / SCALE, chart.height / SCALE);
  }
  if (x !== null) {
    drawCursor(context, x, panels, rows, theme);
  }
  context.translate(left, size.height + MARGIN);
  rows.forEach((row, i) => {
    drawLegend(context, row, legend[i], i * LINE + LINE / 2, theme);
  });
  return canvas;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} x
 * @param {Panel[]} panels
 * @param {Row[]} rows
 * @param {Theme} theme
 */
function drawCursor(context, x, panels, rows, theme) {
  const [first, last] = [panels[0], panels[panels.length - 1]];
  const across = first.area.across(x);
  context.strokeStyle = theme.text;
  context.beginPath();
  context.moveTo(across, first.top + first.area.top);
  context.lineTo(across, last.top + last.area.bottom);
  context.stroke();
  panels.forEach(({ area, top }, i) => {
    for (const { values, colour } of rows.filter((row) => area.shows(x, row.values[i]))) {
      context.fillStyle = colour;
      context.beginPath();
      context.arc(across, top + area.down(values[i]), 4, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Row} row
 * @param {string} text
 * @param {number} y
 * @param {Theme} theme
 */
function drawLegend(context, { colour, dashes }, text, y, theme) {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.setLineDash(dashes);
  context.beginPath();
  context.moveTo(0, y);
  context.lineTo(INDENT - 10, y);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = theme.text;
  context.font = `${TEXT}px ${theme.font}`;
  context.textBaseline = 'middle';
  context.fillText(text, INDENT, y);
}
