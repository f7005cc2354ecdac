import { append } from 'app/chart/elements.js';
import { visible } from 'app/chart/state.js';
import { align, exact, fill } from 'app/chart/words/numbers.js';
import { noteOf, pointOf, textOf } from 'app/chart/words/point.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { State, Words } from 'app/chart/types.js' */

/** About how many rows a table has, besides those at the kinks. */
const ROWS = 25;

/** What is read of every curve. */
const KINDS = /** @type {const} */ (['value', 'derivative']);

/**
 * Where a table of the window reads the functions: at round numbers, at both ends, and at every kink inside.
 *
 * @param {State} state
 * @param {Answers} answers
 * @returns {number[]} ascending
 */
export function places(state, answers) {
  const { from, to } = state.window;
  const round = Array.from(answers.core.ticks(from, to, ROWS));
  const kinks = visible(state).flatMap(({ curve }) =>
    answers.sample(curve.f, state.window).kinks.map(({ x }) => x),
  );
  const inside = [...round, ...kinks].filter((x) => x > from && x < to);
  return [...new Set([from, ...inside, to])].sort((one, other) => one - other);
}

/**
 * The data of the chart as a table: x, then value and derivative of each visible curve.
 *
 * @param {State} state
 * @param {Answers} answers
 * @param {Words} words
 * @returns {HTMLTableElement}
 */
export function table(state, answers, words) {
  const curves = visible(state).map(({ curve }) => curve);
  const element = document.createElement('table');
  element.className = 'chart-table';
  const { from, to } = state.window;
  append(element, 'caption', '', fill(words['chart.table.caption'], exact(from), exact(to)));
  const head = append(element, 'thead');
  const names = append(head, 'tr');
  const columns = append(head, 'tr');
  heading(names, 'col', 'x').rowSpan = 2;
  for (const curve of curves) {
    heading(names, 'colgroup', curve.label).colSpan = 2;
    heading(columns, 'col', 'f(x)');
    heading(columns, 'col', 'f′(x)');
  }
  const body = append(element, 'tbody');
  const x = places(state, answers);
  const points = curves.map(({ f }) => x.map((at) => pointOf(f, at, answers, state)));
  const texts = points.flatMap((read) =>
    KINDS.map((kind) => align(read.map((point) => textOf(point, kind)))),
  );
  x.forEach((at, i) => {
    const row = append(body, 'tr');
    heading(row, 'row', exact(at));
    for (const column of texts) {
      append(row, 'td', '', column[i]);
    }
  });
  const notes = new Set(points.flat().map((point) => noteOf(point, words)));
  explain(element, [...notes].filter(Boolean), 1 + 2 * curves.length);
  return element;
}

/**
 * Says under a table what its marks mean.
 *
 * @param {HTMLTableElement} element
 * @param {string[]} notes
 * @param {number} width in columns
 */
function explain(element, notes, width) {
  const foot = notes.length > 0 ? append(element, 'tfoot') : null;
  for (const note of notes) {
    append(append(/** @type {HTMLElement} */ (foot), 'tr'), 'td', '', note).colSpan = width;
  }
}

/**
 * @param {HTMLElement} row
 * @param {string} scope
 * @param {string} text
 */
function heading(row, scope, text) {
  const cell = append(row, 'th', '', text);
  cell.scope = scope;
  return cell;
}
