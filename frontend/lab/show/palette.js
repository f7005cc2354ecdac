/**
 * The colours of maps, from low over the middle to high: orange and blue, which every kind of eye tells apart, and the
 * further from the middle the more they stand out from the page.
 */
const LIGHT = [
  [127, 59, 8],
  [224, 130, 20],
  [247, 247, 247],
  [67, 147, 195],
  [5, 48, 97],
];
const DARK = [
  [255, 196, 120],
  [196, 112, 28],
  [30, 35, 42],
  [44, 120, 184],
  [150, 210, 255],
];

/** How many curves have a colour of their own. */
const CURVES = 8;

/**
 * @param {boolean} isDark
 * @returns {(share: number) => [number, number, number]}
 */
export function shades(isDark) {
  const stops = isDark ? DARK : LIGHT;
  return (share) => {
    const place = Math.min(1, Math.max(0, share)) * (stops.length - 1);
    const below = Math.min(stops.length - 2, Math.floor(place));
    const rest = place - below;
    const [red, green, blue] = stops[below].map((low, i) =>
      Math.round(low + rest * (stops[below + 1][i] - low)),
    );
    return [red, green, blue];
  };
}

/**
 * Which function has which colour of the palette, as on the server's pictures: first come those that are set, in their
 * order, as in the explorer; then the others, as the charts have them. What is no function's takes none of them.
 */
export class Colours {
  /** @type {string[]} */
  #set = [];

  /** @type {string[]} functions by their notations */
  #keys = [];

  /** @param {readonly string[]} functions that are set, in the order of the settings */
  begin(functions) {
    this.#set = [...functions];
    this.#keys = [...new Set(functions)];
  }

  /** @param {readonly import('app/lab/types.js').Chart[]} charts of the present report */
  take(charts) {
    const all = charts.flatMap(({ series }) => series);
    const functions = all.flatMap(({ f }) => (f === null ? [] : [f]));
    this.#keys = [...new Set([...this.#set, ...functions])];
  }

  /** @param {string} f @returns {number} from 1 */
  place(f) {
    if (!this.#keys.includes(f)) {
      this.#keys.push(f);
    }
    return (this.#keys.indexOf(f) % CURVES) + 1;
  }
}
