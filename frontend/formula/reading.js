import { plain } from 'app/explorer/query.js';

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
  const { curves, problems } = /** @type {Reading} */ (JSON.parse(read(`f=${encodeURIComponent(text)}`)));
  if (problems.length) {
    const nameless = problems[0].code === 'unknown-function';
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

/** @param {string} code @param {...string} values @returns {Problem} */
function problem(code, ...values) {
  return { parameter: 'f', code, arguments: values };
}
