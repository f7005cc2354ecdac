/**
 * What pictures have in common.
 *
 * @typedef {object} Looks
 * @property {import('app/lab/show/theme.js').Theme} theme
 * @property {import('app/lab/show/palette.js').Colours} colours
 * @property {import('app/lab/words.js').Words} words
 * @property {(text: string) => void} announce for screen readers
 * @property {number} scale how many times as thick and large as before a screen lines and words are
 * @property {boolean} isOver whether the run is that they show
 */

/**
 * The colour of a function, or of what is none's: that of the text.
 *
 * @param {Looks} looks
 * @param {string | null} f
 */
export function colourOf({ theme, colours }, f) {
  return theme.colour(f === null ? 'chart-text' : `curve-${colours.place(f)}`);
}

/**
 * By which form a function's series is told from those of its colour, where there are but two colours; else 0.
 *
 * @param {Looks} looks
 * @param {{ f: string | null }} series
 */
export function formOf({ theme, colours }, { f }) {
  return theme.isForced && f !== null ? Math.floor((colours.place(f) - 1) / 2) : 0;
}

/**
 * Colours what stands beside a function, and forms it where colours alone do not tell.
 *
 * @param {Looks} looks
 * @param {ParentNode} root
 */
export function paint(looks, root) {
  for (const swatch of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.swatch[data-f]'))) {
    const { f } = swatch.dataset;
    swatch.style.setProperty('--colour', f ? colourOf(looks, f) : 'transparent');
    swatch.dataset.form = String(f ? formOf(looks, { f }) : 0);
  }
}
