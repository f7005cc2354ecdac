import { brief } from 'app/lab/words.js';

/** @import { HeatMap } from 'app/lab/types.js' */

/** How wide the scale of colours is, and what it takes beside the picture, in pixels. */
const BAR = 12;
const GAP = 12;
export const BESIDE = 72;

/**
 * The numbers of a map as a picture of one pixel each, the lowest row at the bottom.
 *
 * @param {HeatMap} map
 * @param {(share: number) => readonly number[]} shade
 * @returns {Uint8ClampedArray} red, green, blue and opacity, of which no number has any
 */
export function pixels(map, shade) {
  const { columns, values, low, high } = map;
  const rows = values.length / columns;
  const all = new Uint8ClampedArray(4 * values.length);
  const width = high > low ? high - low : 1;
  for (let i = 0; i < values.length; i++) {
    const row = rows - 1 - Math.floor(i / columns);
    const at = 4 * (row * columns + (i % columns));
    if (!Number.isNaN(values[i])) {
      const [red, green, blue] = shade(high > low ? toned(map, (values[i] - low) / width) : 0.5);
      all.set([red, green, blue, 255], at);
    }
  }
  return all;
}

/**
 * Where on the palette a share of a map's way from low to high is: what has no other side than that above zero takes its
 * one half.
 *
 * @param {HeatMap} map
 * @param {number} share
 */
export function toned({ low }, share) {
  return low >= 0 ? (1 + share) / 2 : share;
}

/**
 * Where a map has its least and its greatest number.
 *
 * @param {HeatMap} map
 * @returns {{ least: number[], greatest: number[] } | null} x, y and the number
 */
export function extremes({ x, y, columns, values }) {
  let least = -1;
  let greatest = -1;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) {
      least = least < 0 || values[i] < values[least] ? i : least;
      greatest = greatest < 0 || values[i] > values[greatest] ? i : greatest;
    }
  }
  if (least < 0) {
    return null;
  }
  const rows = values.length / columns;
  /** @param {number} i */
  const place = (i) => [middle(x, i % columns, columns), middle(y, Math.floor(i / columns), rows), values[i]];
  return { least: place(least), greatest: place(greatest) };
}

/** Whether each column of a map stands for a whole number. @param {HeatMap} map */
export function isByWholes({ x, columns }) {
  return Array.from({ length: columns }, (_, i) => middle(x, i, columns)).every(Number.isInteger);
}

/** @param {import('app/lab/types.js').Axis} axis @param {number} cell @param {number} cells */
function middle({ low, high }, cell, cells) {
  const from = low ?? 0;
  return from + (((high ?? cells) - from) * (cell + 0.5)) / cells;
}

/**
 * A plugin of Chart.js that draws a map behind the points, and its scale beside it.
 *
 * @param {() => { map: HeatMap, image: CanvasImageSource, shade: (share: number) => readonly number[], text: string, scale: number }} what
 */
export function gridPlugin(what) {
  return {
    id: 'grid',
    /** @param {any} chart */
    beforeDatasetsDraw({ ctx, chartArea }) {
      const { map, image, shade, text, scale: size } = what();
      const { left, top, width, height, right } = chartArea;
      ctx.save();
      ctx.imageSmoothingEnabled = !Array.prototype.some.call(map.values, Number.isNaN);
      ctx.imageSmoothingQuality = 'high';
      ctx.drawImage(image, left, top, width, height);
      const scale = ctx.createLinearGradient(0, top + height, 0, top);
      for (let i = 0; i <= 8; i++) {
        scale.addColorStop(i / 8, `rgb(${shade(toned(map, i / 8)).join()})`);
      }
      ctx.fillStyle = scale;
      ctx.fillRect(right + GAP, top, BAR * size, height);
      ctx.fillStyle = text;
      ctx.font = `${12 * size}px system-ui, sans-serif`;
      ctx.textBaseline = 'middle';
      const { low, high } = map;
      const labels = [low, (low + high) / 2, high];
      labels.forEach((number, i) => {
        const y = top + height * (1 - i / 2) + size * (i === 0 ? -6 : i === 2 ? 6 : 0);
        ctx.fillText(brief(number), right + GAP + BAR * size + 5, y);
      });
      ctx.restore();
    },
  };
}
