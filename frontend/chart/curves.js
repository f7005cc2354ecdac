/** @import { Kink } from 'app/chart/types.js' */
/** @import { PlotArea } from 'app/chart/plot-area.js' */

/** Jumps of fewer pixels than this are not marked. */
const VISIBLE = 2;

/**
 * Traces one row of samples: corners stay corners, and there are gaps at jumps and where there is no finite value. A
 * jump at an end of the samples is not crossed.
 *
 * @param {Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>} path
 * @param {Float64Array} samples all x, then all values, then all derivatives
 * @param {Kink[]} kinks
 * @param {1 | 2} row 1 for the values, 2 for the derivatives
 * @param {PlotArea} area
 */
export function trace(path, samples, kinks, row, area) {
  const count = samples.length / 3;
  const offset = row * count;
  let drawing = false;
  for (let i = 0; i < count; i++) {
    const x = samples[i];
    const side = i === 0 ? 'right' : i === count - 1 ? 'left' : undefined;
    const kink = side && kinks.find((one) => one.x === x);
    const y = kink ? kink[side][row - 1] : samples[offset + i];
    const doubled = i > 0 && samples[i - 1] === x;
    if (!Number.isFinite(y)) {
      drawing = false;
    } else if (drawing && !(doubled && samples[offset + i - 1] !== y)) {
      if (!doubled) {
        path.lineTo(area.across(x), area.down(y));
      }
    } else {
      path.moveTo(area.across(x), area.down(y));
      drawing = true;
    }
  }
}

/**
 * The ends of a curve at its jumps: open where the function does not go, filled where it is.
 *
 * @param {Kink[]} kinks
 * @param {1 | 2} row
 * @param {PlotArea} area
 * @returns {{ x: number, y: number, open: boolean }[]} in pixels
 */
export function ends(kinks, row, area) {
  const marks = [];
  for (const { x, left, right, at } of kinks) {
    const [before, after, own] = [left[row - 1], right[row - 1], at[row - 1]];
    const heights = [...new Set([before, after, own])].filter((y) => Number.isFinite(y) && area.shows(x, y));
    const pixels = [before, after, own].map((y) => area.down(y));
    if (Math.max(...pixels) - Math.min(...pixels) >= VISIBLE) {
      for (const y of heights) {
        marks.push({ x: area.across(x), y: area.down(y), open: y !== own });
      }
    }
  }
  return marks;
}

/**
 * Strokes one curve and the ends of its jumps.
 *
 * @param {CanvasRenderingContext2D} context clipped to the area, with colour and dashes set
 * @param {Float64Array} samples
 * @param {Kink[]} kinks
 * @param {1 | 2} row
 * @param {PlotArea} area
 * @param {string} background what fills an open end
 */
export function draw(context, samples, kinks, row, area, background) {
  context.beginPath();
  trace(context, samples, kinks, row, area);
  context.stroke();
  context.setLineDash([]);
  for (const { x, y, open } of ends(kinks, row, area)) {
    context.beginPath();
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
    context.fillStyle = open ? background : context.strokeStyle;
    context.fill();
    context.stroke();
  }
}
