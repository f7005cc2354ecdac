/** What stands for a sign of typeset mathematics in the language of formulas. */
const SIGNS = new Map(
  Object.entries({
    '\u2061': '',
    '\u2062': '*',
    '·': '*',
    '×': '*',
    '−': '-',
    '≤': '<=',
    '≥': '>=',
    '≠': '!=',
    '=': '==',
    '[': '(',
    ']': ')',
  }),
);

/** Pairs of signs that are calls. */
const AROUND = new Map(Object.entries({ '||': 'abs', '⌊⌋': 'floor', '⌈⌉': 'ceil' }));

/** Beside these a fraction needs no brackets. */
const LOOSE = '+−,<≤>≥=≠([)]|⌊⌋⌈⌉';

/** Needs no brackets anywhere. */
const ATOM = /^[\p{L}\p{N}.]+$/u;

/**
 * A formula as it is typed, on one line, from how it is set.
 *
 * @param {Element} maths MathML as the typesetter writes it
 * @returns {string} equal to what is set, sign by sign
 */
export function linear(maths) {
  const parts = [...maths.children];
  const [first = '', second = ''] = parts.map(linear);
  switch (maths.localName) {
    case 'mn':
      return maths.getAttribute('title') ?? text(maths);
    case 'mi':
      return text(maths).replaceAll(' ', '_');
    case 'mtext':
      return text(maths);
    case 'mo':
      return SIGNS.get(text(maths)) ?? text(maths);
    case 'mfrac':
      return beside(maths, `${grouped(first)}/${grouped(second)}`);
    case 'msup':
      return `${first}^${grouped(second)}`;
    case 'msub':
      return `${first}_${ATOM.test(second) ? second : `{${second.replaceAll('==', '=')}}`}`;
    case 'msqrt':
      return `sqrt(${row(parts)})`;
    case 'mtable':
      return choice(parts);
    default:
      return row(parts);
  }
}

/** @param {Element[]} parts beside each other */
function row(parts) {
  const ends = `${text(parts[0])}${text(parts.at(-1))}`;
  const inner = parts.slice(1, -1).map(linear).join('');
  if (parts[1]?.localName === 'mtable') {
    return linear(parts[1]);
  }
  return AROUND.has(ends) ? `${AROUND.get(ends)}(${inner})` : parts.map(linear).join('');
}

/** @param {Element[]} rows each of a value, a comma, and when it is that */
function choice(rows) {
  const cases = rows.map(({ children: [value, condition] }) => [
    row([...value.children].slice(0, -1)),
    linear(condition),
  ]);
  return cases.reduceRight(
    (rest, [value, condition], index) =>
      index < cases.length - 1 ? `if(${condition},${value},${rest})` : value,
    '',
  );
}

/** @param {Element} fraction @param {string} quotient in brackets unless what is beside it holds less tightly */
function beside({ previousElementSibling: before, nextElementSibling: after }, quotient) {
  const isLoose = [before, after].every((other) => !other || (text(other) && LOOSE.includes(text(other))));
  return isLoose ? quotient : `(${quotient})`;
}

/** @param {string} part */
function grouped(part) {
  return ATOM.test(part) ? part : `(${part})`;
}

/** @param {Element} [element] */
function text(element) {
  return element?.textContent?.trim() ?? '';
}
