/** @import { CoreDoor, Curve, Kink, Show, Span, State } from 'app/chart/types.js' */

/**
 * @typedef {object} Fake
 * @property {string} label
 * @property {(x: number, parameter: number) => [number, number]} read value and derivative
 * @property {(parameter: number) => Kink[]} [kinks]
 * @property {(parameter: number) => number[]} [tails]
 * @property {(x: number) => Span} [band]
 */

/** @param {number} x */
const logistic = (x) => 1 / (1 + Math.exp(-x));

/** @param {number} slope @returns {Kink} */
const corner = (slope) => ({ x: 0, left: [0, slope], right: [0, 1], at: [0, slope] });

/** @type {Record<string, Fake>} */
const FUNCTIONS = {
  sigmoid: {
    label: 'Sigmoid',
    read: (x) => [logistic(x), logistic(x) * logistic(-x)],
    tails: () => [-Infinity, -5.99, 0, 5.99, Infinity, 0],
  },
  tanh: {
    label: 'Tanh',
    read: (x) => [Math.tanh(x), 1 - Math.tanh(x) ** 2],
    tails: () => [-Infinity, -2.99, 0, 2.99, Infinity, 0],
  },
  swish: {
    label: 'Swish',
    read: (x, beta) => {
      const gate = logistic(beta * x);
      return [x * gate, gate + beta * x * gate * (1 - gate)];
    },
  },
  relu: {
    label: 'ReLU',
    read: (x) => [Math.max(0, x), x > 0 ? 1 : 0],
    kinks: () => [corner(0)],
    tails: () => [-Infinity, 0, 1],
  },
  'leaky-relu': {
    label: 'Leaky ReLU',
    read: (x, leak) => (x > 0 ? [x, 1] : [leak * x, leak]),
    kinks: (leak) => [corner(leak)],
  },
  'binary-step': {
    label: 'Binary step',
    read: (x) => [x >= 0 ? 1 : 0, 0],
    kinks: () => [{ x: 0, left: [0, 0], right: [1, 0], at: [1, 0] }],
    tails: () => [-Infinity, Infinity, 1],
  },
  rrelu: {
    label: 'RReLU',
    read: (x) => (x > 0 ? [x, 1] : [(11 / 48) * x, 11 / 48]),
    kinks: () => [corner(11 / 48)],
    band: (x) => [Math.min(x, x / 3), Math.max(x, x / 8)],
  },
  sinc: {
    label: 'Sinc',
    read: (x) => [Math.sin(x) / x, Math.cos(x) / x - Math.sin(x) / (x * x)],
    kinks: () => [{ x: 0, left: [1, 0], right: [1, 0], at: [NaN, NaN] }],
  },
  sqrt: {
    label: 'Square root',
    read: (x) => [Math.sqrt(x), 0.5 / Math.sqrt(x)],
    kinks: () => [{ x: 0, left: [NaN, NaN], right: [0, Infinity], at: [0, Infinity] }],
  },
  cbrt: {
    label: 'Cube root',
    read: (x) => [Math.cbrt(x), 1 / (3 * Math.cbrt(x) ** 2)],
    kinks: () => [{ x: 0, left: [0, Infinity], right: [0, Infinity], at: [0, Infinity] }],
  },
  hyperbola: {
    label: 'Hyperbola',
    read: (x) => [1 / x, -1 / (x * x)],
    kinks: () => [
      { x: 0, left: [-Infinity, -Infinity], right: [Infinity, -Infinity], at: [Infinity, -Infinity] },
    ],
  },
  flat: {
    label: 'Flat',
    read: (x) => [Math.exp(-1 / (x * x)), (2 / (x * x * x)) * Math.exp(-1 / (x * x))],
    kinks: () => [{ x: 0, left: [0, 0], right: [0, 0], at: [0, NaN] }],
  },
  square: {
    label: 'Square',
    read: (x) => [x * x, 2 * x],
  },
  reciprocal: {
    label: 'Reciprocal',
    read: (x) => [1 / x, -1 / (x * x)],
  },
};

/** @param {string} f of one function, or of two with & between them: their difference @returns {[Fake, number]} */
function find(f) {
  const [minuend, subtrahend] = f.split('&');
  if (subtrahend) {
    const read = (/** @type {number} */ x) => fakeCore.evaluate(minuend, x);
    const less = (/** @type {number} */ x) => fakeCore.evaluate(subtrahend, x);
    const kinks = () => [...fakeKinks(minuend), ...fakeKinks(subtrahend)];
    return [{ label: f, read: (x) => [read(x)[0] - less(x)[0], read(x)[1] - less(x)[1]], kinks }, 1];
  }
  const [name, setting] = f.split(':');
  return [FUNCTIONS[name], setting ? Number(setting.split('=')[1]) : 1];
}

/** @param {number[]} numbers */
const ends = (numbers) => [Math.min(...numbers), Math.max(...numbers)];

/** A stand-in for the compiled core, with a handful of functions. @type {CoreDoor} */
export const fakeCore = {
  sample(f, from, to, points) {
    const [{ read, kinks = () => [] }, parameter] = find(f);
    const inside = kinks(parameter).filter(({ x }) => x > from && x < to);
    const grid = Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
    const rows = [
      ...grid.filter((x) => !inside.some((kink) => kink.x === x)).map((x) => [x, ...read(x, parameter)]),
      ...inside.flatMap(({ x, left, right }) => [
        [x, ...left],
        [x, ...right],
      ]),
    ].sort((one, other) => one[0] - other[0]);
    const columns = [0, 1, 2].map((column) => rows.map((row) => row[column]));
    const told = kinks(parameter).filter(({ x }) => x >= from && x <= to);
    return Float64Array.from([
      ...columns.flat(),
      ...told.flatMap(({ x, left, right, at }) => [x, ...left, ...right, ...at]),
      ...ends(columns[1]),
      ...ends(columns[2]),
      0,
      told.length,
    ]);
  },
  layout: () => '{}',
  measures: () => '{}',
  frame: () => [-1, 1, -1, 1, -1, 1],
  margin: (widest) => widest,
  room: (width) => width / 5,
  baselines: (ends) => ends,
  label: (_, title) => title.replace('&', ' − '),
  width: (text) => 7 * text.length,
  ticks: (low, high) =>
    Array.from({ length: 2 * (Math.floor(high) - Math.ceil(low)) + 1 }, (_, i) => Math.ceil(low) + i / 2),
  evaluate(f, x) {
    const [{ read, tails = () => [] }, parameter] = find(f);
    const [value, slope] = read(x, parameter);
    const told = tails(parameter);
    const tail = told.findIndex((low, i) => i % 3 === 0 && x >= low && x <= told[i + 1]);
    return [value, slope, Math.abs(slope) < 1e-12 && tail >= 0 && !told[tail + 2] ? 1 : 0];
  },
  second(f, from, to, points) {
    const step = 1e-6;
    const count = points;
    const slope = (/** @type {number} */ x) => fakeCore.evaluate(f, x)[1];
    const x = Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
    const slopes = x.map(slope);
    const second = x.map((at) => (slope(at + step) - slope(at - step)) / (2 * step));
    return Float64Array.from([...x, ...slopes, ...second, ...ends(slopes), ...ends(second), 0]);
  },
  saturation(f) {
    const [{ tails = () => [] }, parameter] = find(f);
    return tails(parameter);
  },
  tail: (x) => String(x).replace('-', '−'),
  band(f, from, to, points) {
    const [{ band = () => [0, 0] }] = find(f);
    const x = Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
    const edges = [...x.map((at) => band(at)[0]), ...x.map((at) => band(at)[1])];
    return Float64Array.from([...x, ...edges, ...ends(edges)]);
  },
  draws(f, from, to, count, seed) {
    const [{ band = () => [0, 0] }] = find(f);
    const x = Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
    const y = x.map((at, i) => {
      const [low, high] = band(at);
      return low + (high - low) * ((((i + seed) * 7919) % 101) / 101);
    });
    return Float64Array.from([...x, ...y]);
  },
};

/**
 * The same, noting what it is asked of a curve.
 *
 * @param {string[]} asked takes the name of each function of the core and the curve, as often as it is asked
 * @returns {CoreDoor}
 */
export function countingCore(asked) {
  const counted = Object.entries(fakeCore).map(([name, answer]) => [
    name,
    (/** @type {any} */ f, /** @type {any[]} */ ...rest) => {
      if (typeof f === 'string') {
        asked.push(`${name} ${f}`);
      }
      return answer(f, ...rest);
    },
  ]);
  return Object.fromEntries(counted);
}

/**
 * @param {string} f
 * @returns {Kink[]}
 */
export function fakeKinks(f) {
  const [{ kinks = () => [] }, parameter] = find(f);
  return kinks(parameter);
}

/**
 * @param {string} f
 * @returns {Curve}
 */
export function fakeCurve(f) {
  const [{ label, band }, parameter] = find(f);
  const [name, setting] = f.split(':');
  return {
    f,
    name,
    title: label,
    label,
    settings: setting ? [parameter] : [],
    stochastic: band !== undefined,
  };
}

/**
 * @param {string[]} functions
 * @param {Partial<State>} [changes]
 * @returns {State}
 */
export function fakeState(functions, changes = {}) {
  return {
    curves: functions.map(fakeCurve),
    window: { from: -6, to: 6, points: 601 },
    y: null,
    dy: null,
    hidden: [],
    minus: null,
    at: null,
    show: ['value', 'derivative'],
    seed: 1,
    share: 1,
    frame: { value: changes.y ?? [-1.5, 3], derivative: [-0.2, 1.2], second: [-1, 1] },
    ...changes,
  };
}
