import { plain } from 'app/explorer/address/query.js';

/** @import { Problem, Reading } from 'app/explorer/types.js' */

/**
 * What a typed text is: the curve that it stands for, or what is wrong with it.
 *
 * @param {string} text as typed
 * @param {Map<string, number | string>} settings by the names of parameters; those that the formula has are kept
 * @param {(query: string) => string} read the core's
 * @returns {{ f?: string, problem?: Problem }}
 */
export function readFormula(text, settings, read) {
  if (text.trim() === '') {
    return { problem: problem('formula-empty') };
  }
  const { curves, problems } = asFormula(text, read);
  if (problems.length) {
    const nameless = problems[0].code === 'unknown-function';
    // What is typed here has not been through an address, in which a plus becomes a space.
    if (problems[0].code === 'formula-plus-lost') {
      problems[0].code = 'formula-sign-missing';
    }
    return { problem: nameless ? problem('formula-only-name', text.trim()) : problems[0] };
  }
  const { name, f, entry } = curves[0];
  if (!entry) {
    return { problem: problem('formula-not-called', '1', text.trim()) };
  }
  const kept = entry.parameters
    .filter((slot) => settings.has(slot.name))
    .map((slot) => `${slot.name}=${plain(settings.get(slot.name) ?? 1)}`);
  return { f: text.includes(':') || !kept.length ? f : `${name}:${kept.join()}` };
}

/**
 * Reads a text; one that an address would take for a name, though it seems to be a formula, with brackets around it.
 *
 * @param {string} text
 * @param {(query: string) => string} read
 * @returns {Reading}
 */
function asFormula(text, read) {
  const reading = JSON.parse(read(`f=${encodeURIComponent(text)}`));
  const code = reading.problems[0]?.code ?? '';
  if (!code.startsWith('unknown-function')) {
    return reading;
  }
  const bracketed = JSON.parse(read(`f=${encodeURIComponent(`(${text})`)}`));
  for (const { code, arguments: values } of bracketed.problems) {
    if (/^formula-/.test(code) && values.length) {
      values[0] = String(values[0] - 1);
    }
  }
  // A word alone is the name of a function that there is not, unless letters run together in it, as in sinx.
  const isName =
    code === 'unknown-function' && !bracketed.problems[0]?.code.startsWith('formula-run-together');
  return isName ? reading : bracketed;
}

/** @param {string} code @param {...string} values @returns {Problem} */
function problem(code, ...values) {
  return { parameter: 'f', code, arguments: values };
}
