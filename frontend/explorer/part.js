import { base, byId, words } from 'app/explorer/page.js';

/**
 * Dialogs, words and styles in the visitor's language: those of the page if it came with them.
 *
 * @param {string} name of a part of the page
 */
export async function fetchPart(name) {
  if (!document.getElementById(name)) {
    const answer = await fetch(`${base}${name}?lang=${document.documentElement.lang}`);
    if (!answer.ok) {
      throw new Error(`no ${name}: ${answer.status}`);
    }
    const parts = document.createElement('template');
    parts.innerHTML = await answer.text();
    const style = parts.content.querySelector('link');
    const styled =
      style &&
      new Promise((resolve) => {
        style.addEventListener('load', resolve);
        style.addEventListener('error', resolve);
      });
    document.body.append(parts.content);
    await styled;
  }
  const part = byId('script', name);
  Object.assign(words, JSON.parse(/** @type {string} */ (part.textContent)));
  return part;
}

/**
 * What a script has to offer. Browsers remember which one could not be had: the next time it has another address.
 *
 * @param {HTMLElement} element names it
 */
export function script({ dataset }) {
  return import(/** @type {string} */ (dataset.script)).catch((error) => {
    dataset.script += '?again';
    throw error;
  });
}
