import { exact, fixed, reading } from 'app/chart/words/numbers.js';
import { word } from 'app/explorer/page.js';
import { saturationInWords } from 'app/explorer/panel/saturation.js';

/**
 * What the server tells of a function; null is infinite, does not exist, or is undecided where its name is among those.
 *
 * @typedef {number | [number | null, number | null]} Place a point or an interval
 * @typedef {object} FactSheet
 * @property {[number | null, number | null]} range
 * @property {string | null} monotonic
 * @property {string | null} symmetry
 * @property {number[]} kinks
 * @property {number | 'inf' | null} smoothness
 * @property {{ least: number | null, greatest: number | null, lipschitz: number | null }} slope
 * @property {Place[]} zeros
 * @property {Place[]} fixedPoints
 * @property {{ from: number | null, to: number | null, off: boolean }[]} saturation
 * @property {Record<string, number | null>} normal
 * @property {boolean} [truncated]
 * @property {string[]} [undecided]
 *
 * @typedef {[name: string, value: string, written?: string]} Row with its formula, where it has one
 */

/** More places are counted and not written. */
const MOST = 6;

/** The server tells as many at most. */
const MANY = 100;

/** As many decimals tell the gains of two functions apart. */
const DECIMALS = 6;

/** As many digits of a number are vouched for. */
const DIGITS = 10;

/** A sum of both signs that is no larger, beside what was added, is not known to be other than 0. */
const NOISE = 1e-10;

/** The moments in their order, each with how it is written. */
const NORMAL = [
  ['mean', 'E[f(z)]'],
  ['secondMoment', 'E[f(z)²]'],
  ['variance', 'Var f(z)'],
  ['slopeSecondMoment', 'E[f′(z)²]'],
  ['gain', '1/√E[f(z)²]'],
  ['deviationGain', '1/√Var f(z)'],
  ['slopeGain', '1/√E[f′(z)²]'],
  ['zeroShare', 'P(f(z) = 0)'],
];

/** Where a tail begins is told as in the chart. */
const TAILS = { tail: (/** @type {number} */ x) => figure(x, 2) };

/** @param {FactSheet} facts @returns {Row[]} */
export function shape(facts) {
  const { monotonic, symmetry, smoothness, slope } = facts;
  const steepest = slope.lipschitz ?? Infinity;
  return [
    [word('facts.range'), unless(facts, 'range', facts.range, span)],
    [word('facts.slope'), unless(facts, 'slope', [slope.least, slope.greatest], span)],
    [
      word('facts.lipschitz'),
      isOpen(facts, 'slope') && slope.lipschitz === null ? word('facts.undecided') : figure(steepest),
    ],
    [word('facts.monotonic'), word(monotonic ? `facts.monotonic.${monotonic}` : 'facts.undecided')],
    [word('facts.symmetry'), word(symmetry ? `facts.symmetry.${symmetry}` : 'facts.undecided')],
    [word('facts.smoothness'), smooth(smoothness)],
    [word('facts.kinks'), places(facts, 'kinks')],
    [word('facts.zeros'), places(facts, 'zeros')],
    [word('facts.fixed-points'), places(facts, 'fixedPoints')],
    [word('facts.saturation'), saturation(facts)],
  ];
}

/** @param {FactSheet} facts @returns {Row[]} */
export function normal(facts) {
  const { normal } = facts;
  const square = normal.secondMoment ?? 1;
  /** @type {Record<string, number>} */
  const sizes = { mean: Math.sqrt(square), variance: square };
  return NORMAL.map(([key, written]) => {
    const value = normal[key];
    const open = isOpen(facts, 'normal') || isOpen(facts, key) || isOpen(facts, `normal.${key}`);
    const missing = word(open ? 'facts.undecided' : 'facts.none');
    return [
      word(`facts.${key}`),
      value === null ? missing : figure(Math.abs(value) <= NOISE * (sizes[key] ?? 0) ? 0 : value),
      written,
    ];
  });
}

/** Whether it could not be decided. @param {FactSheet} facts @param {string} name of the field */
function isOpen({ undecided }, name) {
  return undecided?.includes(name) ?? false;
}

/**
 * Where from and to, as far as that is decided.
 *
 * @param {FactSheet} facts
 * @param {string} name
 * @param {[number | null, number | null]} ends
 * @param {(ends: [number | null, number | null]) => string} decided
 */
function unless(facts, name, ends, decided) {
  const [low, high] = ends;
  if (!isOpen(facts, name) || (low !== null && high !== null)) {
    return decided(ends);
  }
  if (low === null && high === null) {
    return word('facts.undecided');
  }
  return low === null
    ? word('facts.low-undecided', figure(/** @type {number} */ (high)))
    : word('facts.high-undecided', figure(low));
}

/** @param {FactSheet['smoothness']} smoothness */
function smooth(smoothness) {
  if (smoothness === null) {
    return word('facts.undecided');
  }
  if (smoothness === 'inf' || smoothness < 1) {
    return word(`facts.smoothness.${smoothness}`);
  }
  const power = [...String(smoothness)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return word('facts.smoothness.times', smoothness, power);
}

/** @param {FactSheet} facts */
function saturation(facts) {
  const tails = facts.saturation.flatMap(({ from, to, off }) => [
    from ?? -Infinity,
    to ?? Infinity,
    Number(off),
  ]);
  if (!isOpen(facts, 'saturation')) {
    return saturationInWords(tails, word, TAILS);
  }
  return tails.length
    ? word('facts.perhaps-more', saturationInWords(tails, word, TAILS))
    : word('facts.undecided');
}

/**
 * A number that is vouched for to ten digits: whole where it is short, otherwise with so many decimals, or four digits
 * where those would say little.
 *
 * @param {number} number
 * @param {number} [decimals]
 */
function figure(number, decimals = DECIMALS) {
  if (!Number.isFinite(number)) {
    return exact(number);
  }
  const known = Number(number.toPrecision(DIGITS));
  const size = Math.abs(known);
  if (size !== 0 && (size < 10 ** (-decimals / 2) || size >= 1e7)) {
    return reading(known);
  }
  const rounded = Number(known.toFixed(decimals));
  return rounded === known ? exact(known) : fixed(known, decimals);
}

/** @param {[number | null, number | null]} ends */
function span([low, high]) {
  return low !== null && low === high
    ? figure(low)
    : word('facts.from-to', figure(low ?? -Infinity), figure(high ?? Infinity));
}

/** @param {FactSheet} facts @param {'kinks' | 'zeros' | 'fixedPoints'} name */
function places(facts, name) {
  /** @type {Place[]} */
  const all = facts[name];
  const open = isOpen(facts, name);
  if (all.length === 0) {
    return word(open ? 'facts.undecided' : 'facts.nowhere');
  }
  const near = [...all]
    .sort((one, other) => nearness(one) - nearness(other))
    .slice(0, MOST)
    .sort((one, other) => low(one) - low(other))
    .map((place) => (Array.isArray(place) ? interval(place, facts) : figure(place)));
  const more = all.length - near.length;
  const text = near.join(word('facts.comma'));
  if (facts.truncated && all.length >= MANY) {
    return word('facts.and-many', text);
  }
  const counted = more > 0 ? word('facts.and-more', text, exact(more)) : text;
  return open ? word('facts.perhaps-more', counted) : counted;
}

/**
 * An interval, without an end at which the function jumps: what it is there is not told.
 *
 * @param {[number | null, number | null]} ends
 * @param {FactSheet} facts
 */
function interval([low, high], { smoothness, kinks }) {
  const isIn = (/** @type {number | null} */ end) =>
    end !== null && smoothness !== null && !(smoothness === -1 && kinks.includes(end));
  const [from, to] = [figure(low ?? -Infinity), figure(high ?? Infinity)];
  return `${isIn(low) ? '[' : '('}${from}, ${to}${isIn(high) ? ']' : ')'}`;
}

/** @param {Place} place */
function low(place) {
  return Array.isArray(place) ? (place[0] ?? -Infinity) : place;
}

/** @param {Place} place */
function nearness(place) {
  return Array.isArray(place) ? 0 : Math.abs(place);
}
