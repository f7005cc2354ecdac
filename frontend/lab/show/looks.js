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
 * The colour of a function, or of what is none's.
 *
 * @param {Looks} looks
 * @param {string} name
 */
export function colourOf({ theme, colours }, name) {
  return theme.colour(`curve-${colours.place(name)}`);
}
