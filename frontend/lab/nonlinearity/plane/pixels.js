/** In a row of a unit's map, and rows. */
export const CELLS = 20;

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
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext('2d');
  if (!context || rows < 1) {
    return;
  }
  const image = context.createImageData(columns, rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column];
      const at = 4 * ((rows - 1 - row) * columns + column);
      image.data.set(Number.isNaN(value) ? [128, 128, 128, 255] : [...colour(value), 255], at);
    }
  }
  context.putImageData(image, 0, 0);
}

/**
 * What a unit, or a feature, makes of the plane: in shares of what it has most of, with 0 in the middle of the palette.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {ArrayLike<number>} values row by row from the lowest
 * @param {(share: number) => [number, number, number]} shade
 */
export function paintUnit(canvas, values, shade) {
  const most = greatest(values);
  paint(canvas, values, CELLS, (value) => shade((value / most + 1) / 2));
}

/** The greatest size of some numbers. @param {ArrayLike<number>} values */
function greatest(values) {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (size > most && size < Number.POSITIVE_INFINITY) {
      most = size;
    }
  }
  return most || 1;
}
