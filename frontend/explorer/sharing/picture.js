/** Pixels of a PNG to one of the picture, so that it is sharp on a slide. */
const SCALE = 2;

/**
 * A picture as the server draws it, in pixels: the same in SVG and PNG.
 *
 * @param {string} address of the SVG
 * @returns {Promise<Blob>} as PNG
 * @throws {Error} if it cannot be had
 */
export async function toPng(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large')))),
  );
}

/** Names of files are no longer than this, without what kind they are. */
const LONGEST = 80;

/**
 * What a file is called that shows a view: its functions with their parameters, and where it is dark.
 *
 * @param {string[]} functions as an address writes them
 * @param {boolean} dark
 */
export function fileName(functions, dark) {
  const words = ['actiscope', ...functions, ...(dark ? ['dark'] : [])].map((text) =>
    text
      .toLowerCase()
      .replace(/\+/g, ' plus ')
      .replace(/\*/g, ' ')
      .replace(/[^a-z0-9.-]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  return words.join('-').slice(0, LONGEST).replace(/-+$/, '');
}
