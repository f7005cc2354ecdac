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
 * Which colour of the palette is whose, as on the server's pictures: first come the functions that are set, in their
 * order, as in the explorer; then the others, and then what is no function's, as the charts have them.
 */
export class Colours {
  /** @type {string[]} */
  #set = [];

  /** @type {string[]} functions by their notations, then roles */
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
    const roles = all.flatMap(({ f, role }) => (f === null ? [roleKey(role)] : []));
    this.#keys = [...new Set([...this.#set, ...functions, ...roles])];
  }

  /** @param {string} f @returns {number} from 1 */
  place(f) {
    return this.#place(f);
  }

  /** @param {string} role of what is no function's @returns {number} from 1 */
  other(role) {
    return this.#place(roleKey(role));
  }

  /** @param {string} key */
  #place(key) {
    if (!this.#keys.includes(key)) {
      this.#keys.push(key);
    }
    return (this.#keys.indexOf(key) % CURVES) + 1;
  }
}

/** No function is called so. @param {string} role */
function roleKey(role) {
  return ` ${role}`;
}
