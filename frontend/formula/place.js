/**
 * Where in a typed text a problem lies.
 *
 * @typedef {object} Place
 * @property {number} start the first character, from 0
 * @property {number} end after the last one; as the start where something is missing
 */

/** Problems whose first argument is a limit and not a place. */
const OF_THE_WHOLE = 'formula-too-';

/** So many characters stand before and after the place; the rest of a long text is left out. */
const AROUND = 28;

/**
 * @param {import('app/explorer/types.js').Problem} problem
 * @param {string} text as it was typed
 * @returns {Place | null} null if the problem is one of the whole
 */
export function placeOf({ code, arguments: [first, found = ''] }, text) {
  if (!code.startsWith('formula-') || code.startsWith(OF_THE_WHOLE) || !/^\d+$/.test(first)) {
    return null;
  }
  const start = Math.min(Number(first) - 1, text.length);
  const length = text.slice(start).toLowerCase().startsWith(found.toLowerCase()) ? found.length : 0;
  const [character = ''] = text.slice(start);
  return { start, end: start + (length || character.length) };
}

/**
 * A text in three parts: what comes before the place, what stands there, what comes after.
 *
 * @param {string} text
 * @param {Place} place
 */
export function around(text, { start, end }) {
  const from = start > AROUND + 1 ? start - AROUND : 0;
  const to = text.length > end + AROUND + 1 ? end + AROUND : text.length;
  return [
    (from ? '…' : '') + text.slice(from, start),
    text.slice(start, end),
    text.slice(end, to) + (to < text.length ? '…' : ''),
  ];
}
