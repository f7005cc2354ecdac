/**
 * What the page's address says beside the settings: the server knows nothing of it, and the lab keeps it as it is.
 *
 * @param {string} name
 * @returns {string | null}
 */
export function asked(name) {
  return new URLSearchParams(location.search).get(name);
}

/**
 * A query with one of its entries said otherwise; all others are left as they are written.
 *
 * @param {string} search with its question mark, or empty
 * @param {string} name
 * @param {string | null} value null for none
 */
export function saying(search, name, value) {
  const entries = search
    .replace(/^\?/, '')
    .split('&')
    .filter((entry) => entry && entry.split('=')[0] !== name);
  if (value !== null) {
    entries.push(`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  }
  return entries.length ? `?${entries.join('&')}` : '';
}
