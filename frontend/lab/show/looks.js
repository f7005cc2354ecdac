/**
 * What pictures have in common.
 *
 * @typedef {object} Looks
 * @property {import('app/lab/show/theme.js').Theme} theme
 * @property {import('app/lab/show/palette.js').Colours} colours
 * @property {import('app/lab/words.js').Words} words
 * @property {(text: string) => void} announce for screen readers
 */

/**
 * The colour of a function.
 *
 * @param {Looks} looks
 * @param {string} f
 */
export function colourOf({ theme, colours }, f) {
  return theme.colour(`curve-${colours.place(f)}`);
}

/**
 * The colour of what is no function's.
 *
 * @param {Looks} looks
 * @param {string} role
 */
export function otherColour({ theme, colours }, role) {
  return theme.colour(`curve-${colours.other(role)}`);
}

/**
 * By which form a series is told from those of its colour, where there are but two colours; else 0.
 *
 * @param {Looks} looks
 * @param {import('app/lab/types.js').Series} series
 */
export function formOf({ theme, colours }, { f, role }) {
  const place = f === null ? colours.other(role) : colours.place(f);
  return theme.isForced ? Math.floor((place - 1) / 2) : 0;
}
