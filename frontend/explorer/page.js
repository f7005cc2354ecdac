import { inFields } from 'app/explorer/address/query.js';

/** What the server wrote into the page for its script. */

const data = /** @type {HTMLScriptElement} */ (document.getElementById('page'));

/** @type {{ functions: import('app/explorer/types.js').Titled[], words: Record<string, string> }} */
export const { functions, words } = JSON.parse(/** @type {string} */ (data.textContent));

/** The explorer's own path, a slash at its end. */
export const base = /** @type {string} */ (data.dataset.base);

/** Where the compiled core is that the page begins with, and the script for copies of formulas. */
export const coreAddresses = data.dataset;

/**
 * What is known of a curve's function.
 *
 * @param {Pick<import('app/explorer/types.js').Curve, 'name' | 'entry'>} curve
 */
export function entryOf({ name, entry }) {
  return /** @type {import('app/explorer/types.js').Titled} */ (
    entry ?? functions.find((known) => known.name === name)
  );
}

/**
 * A message of the page in the visitor's language.
 *
 * @param {string} key
 * @param {...(string | number)} values for {0}, {1}, …
 */
export function word(key, ...values) {
  return words[key].replaceAll("''", "'").replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
}

/**
 * What is wrong with an address or a formula, in the signs that these are written in.
 *
 * @param {import('app/explorer/types.js').Problem} problem
 */
export function explain(problem) {
  return word(`problem.${problem.code}`, ...problem.arguments);
}

/**
 * What is wrong with a field, in the signs that fields show.
 *
 * @param {import('app/explorer/types.js').Problem} problem
 * @param {string} [key] of the message
 */
export function explainField(problem, key = `problem.${problem.code}`) {
  return word(key, ...problem.arguments.map(inFields));
}

/**
 * The page's element of this id.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag what kind it is
 * @param {string} id
 * @returns {HTMLElementTagNameMap[T]}
 */
export function byId(tag, id) {
  return query(document, `${tag}#${id}`);
}

/**
 * The one element inside another that a selector names.
 *
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} parent
 * @param {string} selector
 * @returns {T}
 */
export function query(parent, selector) {
  const element = parent.querySelector(selector);
  if (!element) {
    throw new Error(`The page has no ${selector}`);
  }
  return /** @type {T} */ (element);
}

/**
 * A copy of what a template holds.
 *
 * @param {string} id
 * @returns {DocumentFragment}
 */
export function fromTemplate(id) {
  const copy = byId('template', id).content.cloneNode(true);
  return /** @type {DocumentFragment} */ (copy);
}
