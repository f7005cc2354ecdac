/** The colours of several classes: those of curves in a chart, which all eyes tell apart. */
const CLASSES = 8;

/** Where the system chooses the colours, those of curves cannot be mixed: then these, after Okabe and Ito. */
const FIXED = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#f0e442', '#999999'];

/** How much of its colour the field of a class has: the points in it have all. */
const FIELD = 0.55;

/** Corners of the points of a class; 0 is a disc. */
const CORNERS = [0, 4, 3, 5, 6];

/** @param {number} place of the class */
export function cornersOfClass(place) {
  return CORNERS[Math.floor(Math.abs(place)) % CORNERS.length];
}

/** @param {number} place of the class; a moment long there may be points of other data, which are not @returns {[number, number, number]} */
export function colourOfClass(place) {
  const index = Math.floor(Math.abs(place)) % CLASSES;
  const style = getComputedStyle(document.documentElement);
  const named = style.getPropertyValue(`--curve-${index + 1}`).trim();
  return rgb(/^#[\da-f]{6}$/i.test(named) ? named : FIXED[index]);
}

/** @param {number} place of the class @param {[number, number, number]} page what it is mixed with */
export function fieldOfClass(place, page) {
  const [red, green, blue] = colourOfClass(place).map((part, i) =>
    Math.round(FIELD * part + (1 - FIELD) * page[i]),
  );
  return /** @type {[number, number, number]} */ ([red, green, blue]);
}

/** @param {string} hex @returns {[number, number, number]} */
function rgb(hex) {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/**
 * The probability of a class at each place, from −1 to 1 so that the palette's middle is one half.
 *
 * @param {ArrayLike<number>} outputs place by place, one class after the other
 * @param {number} size how many places
 * @param {number} place of the class
 */
export function probability(outputs, size, place) {
  const classes = outputs.length / size;
  return Float64Array.from({ length: size }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < classes; k++) {
      sum += Math.exp(outputs[k * size + i] - outputs[place * size + i]);
    }
    return 2 / sum - 1;
  });
}
