/** @import { Report } from 'app/lab/types.js' */

/**
 * The points of all series as CSV, as the API has it.
 *
 * @param {Report} report
 * @returns {string} RFC 4180
 */
export function csvOf({ charts }) {
  const rows = [['series', 'x', 'y']];
  const all = charts.flatMap(({ name: chart, series }) =>
    series.map((one) => ({ chart, name: named(one), ...one })),
  );
  for (const { chart, name, x, y } of all) {
    const isShared = all.filter((other) => other.name === name).length > 1;
    for (let i = 0; i < x.length; i++) {
      rows.push([isShared ? `${chart} ${name}` : name, plain(x[i]), plain(y[i])]);
    }
  }
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** @param {import('app/lab/types.js').Series} series */
function named({ role, f }) {
  return f === null ? role : `${role} ${f}`;
}

/**
 * Everything as JSON.
 *
 * @param {Report} report
 * @param {{ experiment: string, settings: Record<string, string[]>, trials: number, progress: number }} about what it
 *   came of, and how far that was, from 0 to 1
 */
export function jsonOf(report, about) {
  return JSON.stringify({ ...about, ...report }, (_, value) => {
    return value instanceof Float64Array ? Array.from(value, told) : value;
  });
}

/** JSON has no infinities. @param {number} number @returns {number | string} as the API has it */
function told(number) {
  return Math.abs(number) === Infinity ? plain(number) : number;
}

/** @param {number} number as our CSV has it */
function plain(number) {
  if (Number.isNaN(number)) {
    return 'nan';
  }
  return String(number).replace('Infinity', 'inf').replace('e+', 'e');
}

/** @param {string} text */
function quoted(text) {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Hands a text over as a file.
 *
 * @param {string} text
 * @param {string} type
 * @param {string} name
 */
export function save(text, type, name) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
