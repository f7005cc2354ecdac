import { make, unbroken } from 'app/lab/page.js';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 12;

/** Points by their shapes. */
const SHAPES = /** @type {Record<string, string>} */ ({
  rect: 'M0.5 2.5h7v7h-7z',
  triangle: 'M4 2l4 7.5h-8z',
  rectRot: 'M4 1.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z',
});

/**
 * A line of a legend: a piece of what is drawn, and its name.
 *
 * @param {string} label
 * @param {string} colour
 * @param {string} style of a series, as the report has it
 * @param {readonly number[]} [dash] of a line
 * @param {string} [shape] of points
 * @param {string} [fill] of bars
 */
export function key(label, colour, style, dash = [], shape = 'circle', fill = colour) {
  const sample = document.createElementNS(SVG, 'svg');
  const isLine = style === 'line' || style === 'theory';
  const width = isLine ? 24 : style === 'points' ? 8 : HEIGHT;
  const piece = isLine
    ? line(width, colour, dash)
    : style === 'points'
      ? dot(width, colour, shape)
      : style === 'bars'
        ? bar(colour, fill)
        : band(colour);
  set(sample, { class: 'sample', 'aria-hidden': 'true', width, height: HEIGHT });
  sample.append(piece);
  return make('li', {}, sample, unbroken(label));
}

/** @param {number} width @param {string} colour @param {readonly number[]} dash */
function line(width, colour, dash) {
  const y = HEIGHT / 2;
  const path = set(document.createElementNS(SVG, 'path'), {
    d: `M0 ${y}H${width}`,
    stroke: colour,
    'stroke-width': 2,
  });
  return dash.length > 0 ? set(path, { 'stroke-dasharray': dash.join(' ') }) : path;
}

/** @param {number} width @param {string} colour @param {string} shape */
function dot(width, colour, shape) {
  const r = width / 2;
  const d = SHAPES[shape];
  if (d) {
    return set(document.createElementNS(SVG, 'path'), { d, fill: colour });
  }
  return set(document.createElementNS(SVG, 'circle'), { cx: r, cy: HEIGHT / 2, r, fill: colour });
}

/** @param {string} colour */
function band(colour) {
  const attributes = { width: HEIGHT, height: HEIGHT, fill: colour, opacity: 0.55 };
  return set(document.createElementNS(SVG, 'rect'), attributes);
}

/** @param {string} colour of its edge @param {string} fill */
function bar(colour, fill) {
  const attributes = { x: 0.5, y: 0.5, width: HEIGHT - 1, height: HEIGHT - 1, fill, stroke: colour };
  return set(document.createElementNS(SVG, 'rect'), attributes);
}

/**
 * @template {SVGElement} T
 * @param {T} element
 * @param {Record<string, string | number>} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  return element;
}
