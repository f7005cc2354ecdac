import { base } from 'app/explorer/page.js';

/** @import { Gallery } from 'app/explorer/types.js' */

/** @type {Promise<Gallery> | undefined} */
let asked;

/**
 * What the page does not bring with it of the functions: fetched when it is first needed. Where that fails, the next
 * one to need it tries again.
 *
 * @returns {Promise<Gallery>}
 */
export function gallery() {
  asked ??= fetch(`${base}functions.json?lang=${document.documentElement.lang}`)
    .then((answer) => {
      if (!answer.ok) {
        throw new Error(`no functions: ${answer.status}`);
      }
      return answer.json();
    })
    .catch((error) => {
      asked = undefined;
      throw error;
    });
  return asked;
}
