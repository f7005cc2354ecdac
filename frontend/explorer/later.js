import { word } from 'app/explorer/page.js';
import { report } from 'app/explorer/report.js';

/**
 * A part of the page that comes when it is first wanted. The page says so if it cannot be had; it may be tried again.
 *
 * @template T
 * @param {HTMLElement} element names the part's script
 * @param {(module: any) => T} begin
 * @returns {() => Promise<T>}
 */
export function later(element, begin) {
  /** @type {Promise<T> | undefined} */
  let coming;
  return () => {
    coming ??= import(/** @type {string} */ (element.dataset.script)).then(begin).catch((error) => {
      coming = undefined;
      report([word('live.not-loaded')]);
      throw error;
    });
    return coming;
  };
}
