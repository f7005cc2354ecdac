/** @import { Report } from 'app/lab/types.js' */

/** What functions are called, each found out once. */
export class Labels {
  /** @type {Map<string, string>} by notation */
  #known = new Map();

  /**
   * @param {Pick<import('app/lab/worker/hand.js').LabCore, 'label'>} core
   * @param {Record<string, string>} titles of functions by their names
   */
  constructor(core, titles) {
    this.core = core;
    this.titles = titles;
  }

  /** @param {Report} report @returns {Record<string, string>} of all functions in it, by notation */
  of(report) {
    return Object.fromEntries([...functionsOf(report)].map((f) => [f, this.#label(f)]));
  }

  /** @param {string} f */
  #label(f) {
    let label = this.#known.get(f);
    if (label === undefined) {
      const [name] = f.split(':');
      label = this.core.label(f, this.titles[name] ?? name);
      this.#known.set(f, label);
    }
    return label;
  }
}

/** @param {import('app/lab/types.js').Report} report @returns {Set<string>} the notations in it */
function functionsOf({ verdicts, figures, charts, maps, notes }) {
  /** @type {Set<string>} */
  const all = new Set();
  for (const f of verdicts.flatMap(({ lacks }) => lacks ?? [])) {
    all.add(f);
  }
  const statements = [...verdicts.map(({ statement }) => statement), ...notes];
  for (const argument of statements.flatMap((statement) => statement.arguments)) {
    if ('function' in argument) {
      all.add(argument.function);
    }
  }
  const series = [...charts.flatMap((chart) => chart.series), ...maps.flatMap((map) => map.points)];
  for (const { f } of [...figures, ...maps, ...series]) {
    if (f !== null) {
      all.add(f);
    }
  }
  return all;
}
