import { append } from 'app/chart/elements.js';
import { drawn, KINDS, kindsOf } from 'app/chart/state.js';
import { align, exact, fill } from 'app/chart/words/numbers.js';
import { noteOf, pointOf, textOf } from 'app/chart/words/point.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { State, Words } from 'app/chart/types.js' */

/** About how many rows a table has, besides those at the kinks. */
const ROWS = 25;

const HEADINGS = { value: 'f(x)', derivative: 'f′(x)', second: 'f″(x)' };

/**
 * Where a table of the window reads the functions: at round numbers, at both ends, and at every kink inside.
 *
 * @param {State} state
 * @param {Answers} answers
 * @param {Words} words
 * @returns {number[]} ascending
 */
export function places(state, answers, words) {
  const { from, to } = state.window;
  const round = Array.from(answers.core.ticks(from, to, ROWS));
  const kinks = drawn(state, answers, words).flatMap(({ curve }) =>
    answers.sample(curve.f, state.window).kinks.map(({ x }) => x),
  );
  const inside = [...round, ...kinks].filter((x) => x > from && x < to);
  return [...new Set([from, ...inside, to])].sort((one, other) => one - other);
}

/**
 * What is read of every curve: value and derivative, and the second derivative where it is shown.
 *
 * @param {State} state
 */
export function columnsOf(state) {
  return KINDS.filter((kind) => kind !== 'second' || kindsOf(state).includes(kind));
}

/**
 * The data of the chart as a table: x, then the columns of each visible curve and of the difference of two.
 *
 * @param {State} state
 * @param {Answers} answers
 * @param {Words} words
 * @returns {HTMLTableElement}
 */
export function table(state, answers, words) {
  const curves = drawn(state, answers, words).map(({ curve }) => curve);
  const kinds = columnsOf(state);
  const element = document.createElement('table');
  element.className = 'chart-table';
  const { from, to } = state.window;
  append(element, 'caption', '', fill(words['chart.table.caption'], exact(from), exact(to)));
  const head = append(element, 'thead');
  const names = append(head, 'tr');
  const columns = append(head, 'tr');
  heading(names, 'col', 'x').rowSpan = 2;
  for (const curve of curves) {
    heading(names, 'colgroup', curve.label).colSpan = kinds.length;
    for (const kind of kinds) {
      heading(columns, 'col', HEADINGS[kind]);
    }
  }
  const body = append(element, 'tbody');
  const x = places(state, answers, words);
  const points = curves.map(({ f }) => x.map((at) => pointOf(f, at, answers, state)));
  const texts = points.flatMap((read) =>
    kinds.map((kind) => align(read.map((point) => textOf(point, kind)))),
  );
  x.forEach((at, i) => {
    const row = append(body, 'tr');
    heading(row, 'row', exact(at));
    for (const column of texts) {
      append(row, 'td', '', column[i]);
    }
  });
  const notes = new Set(points.flat().map((point) => noteOf(point, words)));
  explain(element, [...notes].filter(Boolean), 1 + kinds.length * curves.length);
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
