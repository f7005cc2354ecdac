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

/** Which colour of the palette is whose: functions first, in the order of the settings, as in the explorer. */
export class Colours {
  /** @type {Map<string, number>} */
  #places = new Map();

  /** How many functions are set. */
  #set = 0;

  /** @param {readonly string[]} functions in the order of the settings */
  begin(functions) {
    this.#places.clear();
    this.#set = functions.length;
    for (const f of functions) {
      this.place(f);
    }
  }

  /** @param {string} f @returns {number} from 1 */
  place(f) {
    let place = this.#places.get(f);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(f, place);
    }
    return (place % CURVES) + 1;
  }

  /**
   * The colour of what is no function's.
   *
   * @param {number} index among what is none's in the same chart
   * @returns {number} from 1
   */
  other(index) {
    return ((this.#set + index) % CURVES) + 1;
  }
}
