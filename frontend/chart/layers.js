/** @import { PlotArea } from 'app/chart/plot-area.js' */

/** How high the strip of one curve's saturation is, in pixels, with the gap to the next. */
export const STRIP = { height: 5, pitch: 7 };

/** How wide the example is that explains a strip. */
const KEY = 20;

/**
 * Fills the band in which the draws of a random function lie.
 *
 * @param {CanvasRenderingContext2D} context with the fill colour set
 * @param {Float64Array} band all x, all low, all high; the lowest and the highest
 * @param {PlotArea} area
 */
export function fillBand(context, band, area) {
  const count = (band.length - 2) / 3;
  context.beginPath();
  for (let i = 0; i < count; i++) {
    context.lineTo(area.across(band[i]), area.down(band[count + i]));
  }
  for (let i = count - 1; i >= 0; i--) {
    context.lineTo(area.across(band[i]), area.down(band[2 * count + i]));
  }
  context.globalAlpha = 0.16;
  context.fill();
  context.globalAlpha = 1;
}

/**
 * Sprinkles single draws.
 *
 * @param {CanvasRenderingContext2D} context with the fill colour set
 * @param {Float64Array} draws all x, all y
 * @param {PlotArea} area
 */
export function sprinkle(context, draws, area) {
  const count = draws.length / 2;
  context.beginPath();
  for (let i = 0; i < count; i++) {
    const [x, y] = [area.across(draws[i]), area.down(draws[count + i])];
    context.moveTo(x + 1.5, y);
    context.arc(x, y, 1.5, 0, 2 * Math.PI);
  }
  context.globalAlpha = 0.6;
  context.fill();
  context.globalAlpha = 1;
}

/**
 * Draws where a function is saturated as a strip below the plot: shaded where its slope is small, hatched where it
 * is off.
 *
 * @param {CanvasRenderingContext2D} context with fill and stroke colour set
 * @param {ArrayLike<number>} tails triples: low, high, 1 if off
 * @param {number} top of the strip
 * @param {PlotArea} area
 */
export function drawStrip(context, tails, top, area) {
  for (let i = 0; i < tails.length; i += 3) {
    const left = Math.max(area.left, area.across(tails[i]));
    const right = Math.min(area.right, area.across(tails[i + 1]));
    if (left < right) {
      shade(context, left, right, top, tails[i + 2] === 1);
    }
  }
}

/**
 * Says what the strips mean, from the right.
 *
 * @param {CanvasRenderingContext2D} context with font, fill and stroke colour set
 * @param {number} right
 * @param {number} baseline
 * @param {{ saturated: string, off: string }} words
 */
export function explainStrips(context, right, baseline, { saturated, off }) {
  let end = right;
  for (const [word, hatched] of /** @type {const} */ ([
    [off, true],
    [saturated, false],
  ])) {
    const left = end - context.measureText(word).width;
    context.fillText(word, left, baseline);
    shade(context, left - KEY - 6, left - 6, baseline - STRIP.height - 1, hatched);
    end = left - KEY - 20;
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} left
 * @param {number} right
 * @param {number} top
 * @param {boolean} hatched
 */
function shade(context, left, right, top, hatched) {
  context.globalAlpha = hatched ? 0.15 : 0.5;
  context.fillRect(left, top, right - left, STRIP.height);
  context.globalAlpha = 1;
  if (hatched) {
    hatch(context, left, right, top);
  }
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {number} left
 * @param {number} right
 * @param {number} top
 */
function hatch(context, left, right, top) {
  const { height } = STRIP;
  context.save();
  context.beginPath();
  context.rect(left, top, right - left, height);
  context.clip();
  context.beginPath();
  for (let x = left - height; x < right; x += 5) {
    context.moveTo(x, top + height);
    context.lineTo(x + height, top);
  }
  context.lineWidth = 1.2;
  context.stroke();
  context.restore();
}
