/** What a page's address says that is no setting. */
const CARRIED = ['beside', 'lecture', 'speed'];

/**
 * Lets the page's links go on from the settings on screen: to the API, to the explorer with the same functions, and to
 * the same page in another language.
 *
 * @param {ParentNode} page
 * @param {string} query of the settings
 * @param {readonly string[]} functions
 * @param {string} search the page's own, whose entries that are no settings go along to its other language
 */
export function carry(page, query, functions, search = '') {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll('a[data-format]'))) {
    const { format } = link.dataset;
    const others = new URLSearchParams(link.search);
    if (format === 'explorer') {
      const f = functions.map((text) => `f=${readable(text)}`);
      link.search = joined(...f, entry(others, 'lang'));
    } else if (format === 'beside') {
      link.search = joined(query, `beside=${encodeURIComponent(query)}`, entry(others, 'lang'));
    } else {
      link.search = joined(query, entry(others, 'format'), entry(others, 'lang'));
    }
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll('a.language'))) {
    const own = new URLSearchParams(search);
    link.search = joined(query, ...CARRIED.map((name) => entry(own, name)), `lang=${link.hreflang}`);
  }
}

/**
 * The same with other functions.
 *
 * @param {string} search of an address
 * @param {readonly string[]} functions
 */
export function withFunctions(search, functions) {
  const others = search.replace(/^\?/, '').split('&');
  return joined(
    ...functions.map((f) => `f=${readable(f)}`),
    ...others.filter((entry) => !entry.startsWith('f=')),
  );
}

/** @param {string} text as our addresses have it */
export function readable(text) {
  return encodeURIComponent(text).replace(/%(3A|3D|2C|2F)/g, decodeURIComponent);
}

/** @param {URLSearchParams} query @param {string} name */
function entry(query, name) {
  const value = query.get(name);
  return value === null ? '' : `${name}=${encodeURIComponent(value)}`;
}

/** @param {...string} entries */
function joined(...entries) {
  const all = entries.filter(Boolean).join('&');
  return all && `?${all}`;
}
