/** In a row of a unit's map, and rows. */
export const CELLS = 20;

/** @type {[number, number, number]} */
const NO_NUMBER = [128, 128, 128];

/**
 * Numbers as colours, as large as there are numbers.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {ArrayLike<number>} values row by row from the lowest
 * @param {number} columns
 * @param {(value: number) => [number, number, number]} colour
 */
export function paint(canvas, values, columns, colour) {
  const rows = values.length / columns;
  // To set its size, the same one too, gives a canvas new memory.
  if (canvas.width !== columns || canvas.height !== rows) {
    canvas.width = columns;
    canvas.height = rows;
  }
  const context = canvas.getContext('2d');
  if (!context || rows < 1) {
    return;
  }
  const image = context.createImageData(columns, rows);
  const { data } = image;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column];
      const at = 4 * ((rows - 1 - row) * columns + column);
      const shown = Number.isNaN(value) ? NO_NUMBER : colour(value);
      data[at] = shown[0];
      data[at + 1] = shown[1];
      data[at + 2] = shown[2];
      data[at + 3] = 255;
    }
  }
  context.putImageData(image, 0, 0);
}

/**
 * The greatest size of some numbers, so that they can be shown as shares of it.
 *
 * @param {ArrayLike<number>} values
 */
export function greatest(values) {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (size > most && size < Number.POSITIVE_INFINITY) {
      most = size;
    }
  }
  return most || 1;
}
