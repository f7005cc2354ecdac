import { DIFFERENCE, drawn, kindsOf } from 'app/chart/state.js';
import { marksInWords } from 'app/chart/words/marks.js';
import { exact, fill, reading } from 'app/chart/words/numbers.js';
import { pointOf, slopeInWords, sortOf, textOf } from 'app/chart/words/point.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Kink, Marks, State, Words } from 'app/chart/types.js' */
/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Visible } from 'app/chart/state.js' */
/** @import { Sort } from 'app/chart/words/point.js' */

/** Of so many corners or jumps of a curve each is told. */
const TOLD = 3;

/** Of these it is enough to know where they are. */
const LISTED_ALONE = /** @type {const} */ (['pole', 'edge', 'gap', 'steep']);

/** @type {Sort[]} where there are dots */
const DOTTED = ['corner', 'jump', 'gap'];

/** More crossings than this are not listed: the function waves. */
const LISTED = 6;

/**
 * The chart in words: what it shows, and for each visible curve and the difference of two its range in the window,
 * where it crosses zero, where it has corners and jumps, and where it saturates.
 *
 * @param {State} state
 * @param {Answers} answers
 * @param {Words} words
 * @param {Marks | null} [marks] what is marked
 * @returns {string[]} a sentence about the charts, then a paragraph for each curve, then what the dots mean and what is
 *   marked
 */
export function describe(state, answers, words, marks = null) {
  const { from, to, points } = state.window;
  const shown = drawn(state, answers, words);
  const charts = kindsOf(state).map((kind) => words[`chart.${kind}`]);
  const dots = shown.some(({ curve }) =>
    answers.sample(curve.f, state.window).kinks.some((kink) => DOTTED.includes(sortOf(kink))),
  );
  return [
    fill(
      words['chart.describe.window'],
      charts.join(words['chart.describe.comma']),
      exact(from),
      exact(to),
      exact(points),
    ),
    ...shown.map((one) => about(one, state, answers, words, marks).join(words['chart.describe.space'])),
    ...(dots ? [words['chart.describe.dots']] : []),
    ...(marks ? [marksInWords(marks, state, answers, words).join(words['chart.describe.space'])] : []),
  ];
}

/**
 * @param {Visible} shown
 * @param {State} state
 * @param {Answers} answers
 * @param {Words} words
 * @param {Marks | null} marks
 */
function about({ curve, index }, state, answers, words, marks) {
  const { window, share } = state;
  const { rows, kinks, fills } = answers.sample(curve.f, window);
  const count = rows.length / 3;
  const x = rows.subarray(0, count);
  const values = rows.subarray(count, 2 * count);
  const slopes = rows.subarray(2 * count);
  /** @type {(kind: 'value' | 'derivative', of: 'value' | 'slope', row: Float64Array) => (y: number) => string} */
  const said = (kind, of, row) => (y) => {
    const place = row.indexOf(y);
    const point = place >= 0 && pointOf(curve.f, x[place], answers, state);
    return point && point[of] === y && !point.kink ? textOf(point, kind) : reading(y);
  };
  /** @param {'value' | 'derivative'} kind @param {0 | 1} which */
  const beyond = (kind, which) => [...extrema(marks, index, kind), ...infinities(kinks, which, window)];
  // Those that are marked are told there.
  const marked = marks && kindsOf(state).includes('value');
  const crossings = marked
    ? []
    : zeros(x, values).map((zero) => refine(zero, (at) => answers.evaluate(curve.f, at)[0]));
  const inside = kinks.filter((kink) => kink.x > window.from && kink.x < window.to);
  const list = (/** @type {number[]} */ places) => places.map(short).join(words['chart.describe.comma']);
  return [
    fill(
      words['chart.describe.curve'],
      curve.label,
      range('value', values, beyond('value', 0), said('value', 'value', values), words),
      range('slope', slopes, beyond('derivative', 1), said('derivative', 'slope', slopes), words),
    ),
    ...(fills ? [words['chart.describe.fills']] : []),
    ...(kindsOf(state).includes('second') ? [bend(curve.f, state, answers, words)] : []),
    ...(crossings.length > 0 && crossings.length <= LISTED
      ? [fill(words['chart.describe.zero'], list(crossings))]
      : []),
    ...places('corner', cornerInWords, inside, list, words),
    ...places('jump', jumpInWords, inside, list, words),
    ...LISTED_ALONE.flatMap((sort) => places(sort, null, inside, list, words)),
    ...(index === DIFFERENCE ? [] : saturation(answers.saturation(curve.f, share), answers.core, words)),
  ];
}

/**
 * The range of the second derivative.
 *
 * @param {string} f
 * @param {State} state
 * @param {Answers} answers
 * @param {Words} words
 */
function bend(f, { window }, answers, words) {
  const { rows } = answers.second(f, window);
  return range('second', rows.subarray((2 * rows.length) / 3), [], (y) => reading(y), words);
}

/**
 * Where a curve has kinks of one sort; of a few, also what stands on either side.
 *
 * @param {Sort} sort
 * @param {((kink: Kink, words: Words) => string) | null} tell
 * @param {Kink[]} kinks
 * @param {(places: number[]) => string} list
 * @param {Words} words
 */
function places(sort, tell, kinks, list, words) {
  const those = kinks.filter((kink) => sortOf(kink) === sort);
  if (tell && those.length <= TOLD) {
    return those.map((kink) => tell(kink, words));
  }
  return those.length > 0 ? [fill(words[`chart.describe.${sort}s`], list(those.map(({ x }) => x)))] : [];
}

/** That there is no derivative, and what stands in its place. @param {Kink} kink @param {Words} words */
function cornerInWords({ x, left, right, at }, words) {
  const slopes = [left, right, at].map(([, slope]) => reading(slope));
  return fill(words['chart.describe.corner'], short(x), ...slopes);
}

/** @param {Kink} kink @param {Words} words */
function jumpInWords({ x, left, right, at }, words) {
  const values = [left, right, at].map(([value]) => reading(value));
  return fill(words['chart.describe.jump'], short(x), ...values);
}

/** @param {number} x */
function short(x) {
  return exact(Number(x.toPrecision(4)));
}

/**
 * @param {'value' | 'slope' | 'second'} what
 * @param {Float64Array} numbers
 * @param {number[]} beyond what is known besides
 * @param {(y: number) => string} print one of them
 * @param {Words} words
 */
function range(what, numbers, beyond, print, words) {
  const finite = numbers.filter(Number.isFinite);
  if (finite.length === 0) {
    return words[`chart.describe.${what}.none`];
  }
  const low = finite.reduce((least, y) => Math.min(least, y), Math.min(...beyond));
  const high = finite.reduce((most, y) => Math.max(most, y), Math.max(...beyond));
  const [least, most] = areLargeAndClose(low, high) ? [exact(low), exact(high)] : [low, high].map(print);
  return least === most
    ? fill(words[`chart.describe.${what}.constant`], least)
    : fill(words[`chart.describe.${what}.range`], least, most);
}

/** Whether the few digits that are read of a large number do not tell these apart. @param {number} low @param {number} high */
function areLargeAndClose(low, high) {
  return low < high && high - low < 1e-3 * Math.abs(low) && Math.abs(low) >= 1e7;
}

/**
 * The extrema of a curve that are marked, which lie between samples.
 *
 * @param {Marks | null} marks
 * @param {number} index of the curve
 * @param {'value' | 'derivative'} chart
 */
function extrema(marks, index, chart) {
  return (marks?.marks ?? [])
    .filter((mark) => mark.chart === chart && mark.curves[0] === index && /imum$/.test(mark.kind))
    .map(({ y }) => y);
}

/**
 * To which infinities a curve or its derivative goes at its kinks.
 *
 * @param {Kink[]} kinks
 * @param {0 | 1} which value or derivative
 * @param {State['window']} window
 */
function infinities(kinks, which, { from, to }) {
  return kinks
    .flatMap(({ x, left, right }) => [x > from ? left[which] : 0, x < to ? right[which] : 0])
    .filter((y) => Math.abs(y) === Infinity);
}

/**
 * Where the sign changes: neighbouring samples of opposite sign, with at most one zero between them. A function that
 * rests on zero does not cross it, and one that jumps over it has no zero there.
 *
 * @param {Float64Array} x
 * @param {Float64Array} values
 * @returns {[number, number][]} the two x between which it is
 */
function zeros(x, values) {
  /** @type {[number, number][]} */
  const found = [];
  for (let i = 0; i + 1 < x.length; i++) {
    const next = values[i + 1] === 0 && i + 2 < x.length ? i + 2 : i + 1;
    if (values[i] * values[next] < 0 && x[i] < x[next]) {
      found.push([x[i], x[next]]);
    }
  }
  return found;
}

/**
 * Halves an interval until it holds the zero closely enough to print.
 *
 * @param {[number, number]} interval
 * @param {(x: number) => number} value
 */
function refine([low, high], value) {
  const rising = value(low) < 0;
  for (let i = 0; i < 30; i++) {
    const centre = (low + high) / 2;
    const y = value(centre);
    if (y === 0) {
      return centre;
    }
    if (y < 0 === rising) {
      low = centre;
    } else {
      high = centre;
    }
  }
  const zero = (low + high) / 2;
  return Math.abs(zero) < 1e-9 ? 0 : zero;
}

/**
 * @param {ArrayLike<number>} tails
 * @param {Answers['core']} core
 * @param {Words} words
 */
function saturation(tails, core, words) {
  const sentences = [];
  for (let i = 0; i < tails.length; i += 3) {
    const [low, high] = [tails[i], tails[i + 1]];
    const what = tails[i + 2] ? 'off' : 'saturated';
    const where = low === -Infinity ? (high === Infinity ? 'everywhere' : 'below') : 'above';
    sentences.push(fill(words[`chart.describe.${what}.${where}`], core.tail(where === 'below' ? high : low)));
  }
  return sentences;
}

/**
 * What a screen reader says of the cursor.
 *
 * @param {number} x
 * @param {Graph} graph
 * @param {Words} words
 */
export function announce(x, graph, words) {
  const readings = graph.read(x).map((row) => {
    const said = graph.kinds.map((kind) =>
      kind === 'derivative'
        ? slopeInWords(row.point, words)
        : fill(words[`chart.cursor.${kind}`], textOf(row.point, kind)),
    );
    return fill(words['chart.cursor.curve'], row.label, said.join(words['chart.describe.comma']));
  });
  return [fill(words['chart.cursor.x'], exact(x)), ...readings].join(words['chart.cursor.semicolon']);
}
