import { exact, reading } from 'app/chart/words/numbers.js';
import { base, byId, query, word } from 'app/explorer/page.js';
import { print } from 'app/explorer/query.js';
import { saturationInWords } from 'app/explorer/saturation.js';

/**
 * What the server tells of a function; null is infinite, undecided, or does not exist.
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
 */

/** More places are counted and not written. */
const MOST = 6;

/** The server tells as many at most. */
const MANY = 100;

/** As many decimals tell the gains of two functions apart. */
const DECIMALS = 6;

/** The moments in their order, each with how it is written. */
const NORMAL = [
  ['mean', 'E f(z)'],
  ['secondMoment', 'E f(z)²'],
  ['variance', 'Var f(z)'],
  ['slopeSecondMoment', 'E f′(z)²'],
  ['gain', '1/√E f(z)²'],
  ['deviationGain', '1/√Var f(z)'],
  ['slopeGain', '1/√E f′(z)²'],
  ['zeroShare', 'P(f(z) = 0)'],
];

/** The part of the dialog that says what a function is like. The server finds it out when the dialog opens. */
export class Facts {
  /** @type {string} the function that is wanted */
  #f = '';

  constructor() {
    this.section = byId('section', 'facts');
    this.status = query(this.section, '[role=status]');
    this.lists = /** @type {HTMLElement[]} */ ([...this.section.querySelectorAll('dl')]);
    this.again = /** @type {HTMLButtonElement} */ (query(this.section, 'button'));
    this.again.addEventListener('click', () => this.show(this.#f));
  }

  /** @param {string} f the notation of a function */
  async show(f) {
    this.#f = f;
    this.#say(word('facts.coming'));
    this.section.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(`${base}api/facts?${print([['f', f]])}`, {
        headers: { 'Accept-Language': document.documentElement.lang },
      });
      const told = await answer.json();
      if (this.#f === f) {
        this.#tell(answer.ok ? told.facts[0] : null, told.detail);
      }
    } catch {
      if (this.#f === f) {
        this.#tell(null);
      }
    }
  }

  /** @param {FactSheet | null} facts @param {string} [problem] why there are none */
  #tell(facts, problem) {
    this.section.removeAttribute('aria-busy');
    if (facts) {
      this.#say('');
      this.lists[0].replaceChildren(...rows(shape(facts)));
      this.lists[1].replaceChildren(...rows(normal(facts)));
      query(this.section, 'h4').hidden = false;
    } else {
      this.#say(problem ?? word('facts.failed'));
      this.again.hidden = problem !== undefined;
    }
  }

  /** @param {string} said in place of facts; nothing where there are some */
  #say(said) {
    this.status.textContent = said;
    this.again.hidden = true;
    query(this.section, 'h4').hidden = true;
    for (const list of this.lists) {
      list.replaceChildren();
    }
  }
}

/** @typedef {[name: string, value: string]} Row */

/** Where a tail begins is told as in the chart. */
const TAILS = { tail: (/** @type {number} */ x) => reading(x, 2) };

/** @param {FactSheet} facts @returns {Row[]} */
export function shape(facts) {
  const { range, monotonic, symmetry, kinks, smoothness, slope } = facts;
  const tails = facts.saturation.flatMap(({ from, to, off }) => [
    from ?? -Infinity,
    to ?? Infinity,
    Number(off),
  ]);
  /** @type {Row[]} */
  const all = [
    [word('facts.range'), span(range)],
    [word('facts.slope'), span([slope.least, slope.greatest])],
    [word('facts.lipschitz'), number(slope.lipschitz, Infinity)],
    [word('facts.monotonic'), word(`facts.monotonic.${monotonic ?? 'undecided'}`)],
    [word('facts.symmetry'), word(`facts.symmetry.${symmetry ?? 'undecided'}`)],
    [word('facts.smoothness'), smooth(smoothness)],
    [word('facts.kinks'), places(kinks, facts.truncated)],
    [word('facts.zeros'), places(facts.zeros, facts.truncated)],
    [word('facts.fixed-points'), places(facts.fixedPoints, facts.truncated)],
    [word('facts.saturation'), saturationInWords(tails, word, TAILS)],
  ];
  return all;
}

/** @param {FactSheet} facts @returns {Row[]} */
export function normal({ normal }) {
  return NORMAL.map(([key, written]) => [
    written,
    normal[key] === null ? word('facts.none') : reading(/** @type {number} */ (normal[key]), DECIMALS),
  ]);
}

/** @param {FactSheet['smoothness']} smoothness */
function smooth(smoothness) {
  if (smoothness === null) {
    return word('facts.symmetry.undecided');
  }
  return smoothness === 'inf' || smoothness < 1
    ? word(`facts.smoothness.${smoothness}`)
    : word('facts.smoothness.times', smoothness);
}

/** @param {number | null} value @param {number} otherwise what null stands for */
function number(value, otherwise) {
  return reading(value ?? otherwise);
}

/** @param {[number | null, number | null]} ends */
function span([low, high]) {
  return low !== null && low === high
    ? reading(low)
    : word('facts.from-to', number(low, -Infinity), number(high, Infinity));
}

/** @param {Place[]} all @param {boolean} [truncated] whether there may be more than are told */
function places(all, truncated) {
  if (all.length === 0) {
    return word('facts.nowhere');
  }
  const near = [...all]
    .sort((one, other) => nearness(one) - nearness(other))
    .slice(0, MOST)
    .sort((one, other) => low(one) - low(other))
    .map((place) => (Array.isArray(place) ? span(place) : reading(place)));
  const more = all.length - near.length;
  const text = near.join(word('facts.comma'));
  const many = truncated && all.length >= MANY;
  return more > 0 ? word(many ? 'facts.and-many' : 'facts.and-more', text, exact(more)) : text;
}

/** @param {Place} place */
function low(place) {
  return Array.isArray(place) ? (place[0] ?? -Infinity) : place;
}

/** @param {Place} place */
function nearness(place) {
  return Array.isArray(place) ? 0 : Math.abs(place);
}

/** @param {Row[]} all */
function rows(all) {
  return all.map(([name, value]) => {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const definition = document.createElement('dd');
    term.textContent = name;
    definition.textContent = value;
    row.append(term, definition);
    return row;
  });
}
