/**
 * The functions that go by a name, whatever its spaces, hyphens and case.
 *
 * @param {import('app/explorer/types.js').Entry[]} functions
 * @param {string} text as a visitor types it; every word has to be found
 */
export function search(functions, text) {
  const words = text.split(/\s+/).map(bare).filter(Boolean);
  return functions.filter((entry) => {
    const names = [...entry.search.split('\n'), entry.family].map(bare);
    return words.every((word) => names.some((name) => name.includes(word)));
  });
}

/** @param {string} text */
function bare(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/**
 * Functions by family, both in the order in which they come.
 *
 * @param {import('app/explorer/types.js').Entry[]} functions
 * @returns {Map<string, import('app/explorer/types.js').Entry[]>}
 */
export function byFamily(functions) {
  const families = new Map();
  for (const entry of functions) {
    families.set(entry.family, [...(families.get(entry.family) ?? []), entry]);
  }
  return families;
}

/**
 * Whether a text can be no name: it is the argument itself, or has signs that no name has.
 *
 * @param {string} text
 */
export function isFormula(text) {
  return /^\s*x\s*$|[^\p{L}\p{N}\s_-]/iu.test(text);
}
