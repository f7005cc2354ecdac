import { word } from 'app/explorer/page.js';
import { script } from 'app/explorer/part.js';
import { report } from 'app/explorer/report.js';

/**
 * What comes when it is first wanted; where it cannot be had, it may be tried again.
 *
 * @template T
 * @param {() => Promise<T>} fetch
 * @returns {() => Promise<T>}
 */
export function once(fetch) {
  /** @type {Promise<T> | undefined} */
  let coming;
  return () => {
    coming ??= fetch().catch((error) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}

/**
 * A part of the page that comes when it is first wanted. The page says so if it cannot be had.
 *
 * @template T
 * @param {HTMLElement} element names the part's script
 * @param {(module: any) => T} begin
 * @returns {() => Promise<T>}
 */
export function later(element, begin) {
  const part = once(() => script(element).then(begin));
  return () => reported(part());
}

/**
 * Lets the page say so where something cannot be had.
 *
 * @template T
 * @param {Promise<T>} coming
 * @returns {Promise<T>}
 */
export function reported(coming) {
  return coming.catch((error) => {
    report(word('live.not-loaded'));
    throw error;
  });
}
