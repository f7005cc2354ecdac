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
 * @param {number} index among what is none's in the same chart
 */
export function otherColour({ theme, colours }, index) {
  return theme.colour(`curve-${colours.other(index)}`);
}
