/**
 * @typedef {object} Theme the page's palette, as canvases take it
 * @property {string[]} curves a colour for each curve, and last for the difference of two
 * @property {string[]} texts the colour of words about each, likewise
 * @property {number[][]} dashes a dash pattern for each, likewise
 * @property {string} axis
 * @property {string} grid
 * @property {string} text
 * @property {string} background
 * @property {string} font the font family
 */

/**
 * The palette's custom properties as they are now, with whatever theme they follow.
 *
 * @param {HTMLElement} host
 * @returns {Theme}
 */
export function readTheme(host) {
  const probe = host.appendChild(document.createElement('span'));
  probe.style.forcedColorAdjust = 'none';
  const style = getComputedStyle(probe);
  /** @param {string} name */
  const colour = (name) => {
    probe.style.color = `var(${name})`;
    return style.color;
  };
  /** @param {string} name */
  const dashes = (name) => (style.getPropertyValue(name).match(/\d+/g) ?? []).map(Number);
  const curves = [];
  while (style.getPropertyValue(`--curve-${curves.length + 1}`)) {
    curves.push(curves.length + 1);
  }
  const theme = {
    curves: [...curves.map((n) => colour(`--curve-${n}`)), colour('--chart-text')],
    texts: [...curves.map((n) => colour(`--curve-text-${n}`)), colour('--chart-text')],
    dashes: [...curves.map((n) => dashes(`--dash-${n}`)), dashes('--dash-difference')],
    axis: colour('--chart-axis'),
    grid: colour('--chart-grid'),
    text: colour('--chart-text'),
    background: colour('--chart-background'),
    font: style.fontFamily,
  };
  probe.remove();
  return theme;
}

/**
 * Calls back when the page's theme changes.
 *
 * @param {() => void} changed
 */
export function watchTheme(changed) {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', changed);
  }
}
