import { KINDS, kindsOf } from 'app/chart/state.js';

/** @import { Kind } from 'app/chart/state.js' */
/** @import { CoreDoor, Laid, Span, State, Ticks } from 'app/chart/types.js' */

/** An axis line and a dot on it need so many pixels below a panel. */
const BELOW = 5;

/**
 * @typedef {object} Place where one of the panels is and what its axes say, in pixels of the screen
 * @property {Kind} kind
 * @property {number} scale pixels of the screen to one of the layout
 * @property {number} top of its canvas
 * @property {number} width of its canvas
 * @property {number} height of its canvas
 * @property {{ left: number, top: number, right: number, bottom: number }} plot in the canvas
 * @property {boolean} captioned
 * @property {boolean} beside whether the names of curves stand beside the plot
 * @property {boolean} lowest
 * @property {number} labelY baseline of the labels of x, in the lowest canvas
 * @property {number} stripY middle of the first strip, in the lowest canvas
 * @property {Span} spanX
 * @property {Span} spanY
 * @property {Ticks} columns
 * @property {Ticks} rows
 */

/**
 * What the core needs to know to lay a state out, as numbers: unchanged numbers, unchanged layout.
 *
 * @param {State} state
 * @param {{ width: number, height: number }} sheet
 * @param {number} strips how many strips of saturation there are
 * @param {number} margin for the names of curves
 */
export function wanted({ window, show, frame }, sheet, strips, margin) {
  const kinds = kindsOf({ show });
  const rows = KINDS.flatMap((kind) => (kinds.includes(kind) ? frame[kind] : [NaN, NaN]));
  return Float64Array.of(sheet.width, sheet.height, strips, margin, window.from, window.to, ...rows);
}

/**
 * Lays a state out.
 *
 * @param {Pick<CoreDoor, 'layout'>} core
 * @param {Float64Array} numbers of {@link wanted}
 * @returns {Laid}
 */
function layOut(core, numbers) {
  const [width, height, strips, margin] = numbers;
  return JSON.parse(core.layout(width, height, numbers.slice(4), strips, margin));
}

/**
 * Where the panels of a layout are on the screen, each on a canvas of its own whose edges are pixels of the device.
 *
 * @param {Laid} laid
 * @param {State} state
 * @param {{ width: number, height: number }} size of the chart on the screen
 * @param {number} scale pixels of the screen to one of the layout
 * @param {number} ratio pixels of the device to one of the screen
 * @returns {Place[]}
 */
function placesOf(laid, state, size, scale, ratio) {
  const last = laid.panels.length - 1;
  const edges = laid.panels.map(({ bottom }, i) =>
    i === last ? size.height : Math.round((bottom * scale + BELOW) * ratio) / ratio,
  );
  return kindsOf(state).map((kind, i) => {
    const { top, bottom, rows } = laid.panels[i];
    const start = i === 0 ? 0 : edges[i - 1];
    return {
      kind,
      scale,
      top: start,
      width: size.width,
      height: edges[i] - start,
      plot: {
        left: laid.left * scale,
        right: laid.right * scale,
        top: top * scale - start,
        bottom: bottom * scale - start,
      },
      captioned: laid.named,
      beside: laid.beside,
      lowest: i === last,
      labelY: laid.labelY * scale - start,
      stripY: laid.stripY * scale - start,
      spanX: [state.window.from, state.window.to],
      spanY: state.frame[kind],
      columns: laid.columns,
      rows,
    };
  });
}

/**
 * Where the panels of a chart are, from one drawing to the next: the same objects as long as nothing about them changes,
 * so that a panel need not be laid out anew.
 */
export class Layout {
  /** @type {Laid | null} */
  #laid = null;
  /** @type {Place[]} */
  #places = [];
  /** @type {Float64Array} */
  #wanted = new Float64Array();
  #placed = '';

  /** @param {Pick<CoreDoor, 'layout'>} core */
  constructor(core) {
    this.core = core;
  }

  /** Whether there is room for strips of saturation. */
  get stripped() {
    return this.#laid !== null && this.#laid.strips > 0;
  }

  /**
   * @param {Float64Array} numbers of {@link wanted}
   * @param {State} state
   * @param {{ width: number, height: number, exact: number, sheet: { width: number } }} size of the chart on the screen
   * @param {number} ratio pixels of the device to one of the screen
   */
  places(numbers, state, size, ratio) {
    const changed = !this.#laid || !same(numbers, this.#wanted);
    if (changed) {
      this.#wanted = numbers;
      this.#laid = layOut(this.core, numbers);
    }
    const placed = `${size.width} ${size.height} ${ratio}`;
    if (changed || placed !== this.#placed) {
      this.#placed = placed;
      const scale = size.exact / size.sheet.width;
      const next = placesOf(/** @type {Laid} */ (this.#laid), state, size, scale, ratio);
      this.#places = keep(this.#places, next);
    }
    return this.#places;
  }
}

/** @param {Float64Array} one @param {Float64Array} other */
function same(one, other) {
  return one.length === other.length && one.every((number, i) => Object.is(number, other[i]));
}

/**
 * The places that are new; one that says what it said before is the same object.
 *
 * @param {Place[]} former
 * @param {Place[]} next
 * @returns {Place[]}
 */
function keep(former, next) {
  return next.map((place, i) => (JSON.stringify(place) === JSON.stringify(former[i]) ? former[i] : place));
}
