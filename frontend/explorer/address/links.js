import { suffix } from 'app/explorer/address/query.js';

/** The links within the product: they lead on from the state that is on screen. */
export class Links {
  /** @param {() => string} query prints the state's in canonical form */
  constructor(query) {
    this.query = query;
    for (const type of ['pointerover', 'focusin']) {
      document.addEventListener(type, ({ target }) => {
        const link = target instanceof Element && target.closest('a[data-carries]');
        if (link instanceof HTMLAnchorElement) {
          lead(link, this.query());
        }
      });
    }
  }

  /** @param {string} query that all of them shall carry */
  carry(query) {
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
      document.querySelectorAll('a[data-carries]')
    )) {
      lead(link, query);
    }
  }
}

/**
 * Lets the links that skip to a part of the page do so without a step in the history: the address is the view's.
 *
 * @param {Record<string, () => HTMLElement>} parts by their ids
 */
export function skips(parts) {
  for (const [id, part] of Object.entries(parts)) {
    document.querySelector(`a.skip[href="#${id}"]`)?.addEventListener('click', (event) => {
      event.preventDefault();
      part().focus();
    });
  }
}

/**
 * @param {HTMLAnchorElement} link to the same page in another language, or to another page in the present one
 * @param {string} query
 */
function lead(link, query) {
  link.search = suffix(query, link.hreflang || new URLSearchParams(location.search).get('lang'));
}
