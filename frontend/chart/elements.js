/**
 * An element with a class, as the last child of its parent.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {HTMLElement} parent
 * @param {K} name
 * @param {string} [className]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[K]}
 */
export function append(parent, name, className = '', text = '') {
  const element = parent.appendChild(document.createElement(name));
  element.className = className;
  element.textContent = text;
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A piece of a curve's line, as a legend shows it.
 *
 * @param {string} colour
 * @param {number[]} dashes
 */
export function swatch(colour, dashes) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'chart-swatch');
  svg.setAttribute('viewBox', '0 0 22 4');
  const line = svg.appendChild(document.createElementNS(SVG, 'path'));
  line.setAttribute('d', 'M0 2H22');
  line.setAttribute('stroke', colour);
  line.setAttribute('stroke-width', '2.5');
  line.setAttribute('stroke-dasharray', dashes.join(' '));
  return svg;
}
