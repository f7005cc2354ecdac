/**
 * What the server wrote into the page for its script.
 *
 * @typedef {object} LabData
 * @property {string} experiment
 * @property {string} query
 * @property {import('app/lab/types.js').Setting[]} settings
 * @property {Record<string, string>} words
 * @property {string} at `here` if what the server shows came out at these settings, else why it is of the defaults
 * @property {Record<string, string>} titles of functions by their names
 */

/**
 * The page's element of this id.
 *
 * @param {string} id
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`The page has no #${id}`);
  }
  return element;
}

/**
 * An element with its attributes and what is in it.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes] null, false and undefined for none
 * @param {...(Node | string)} content
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...content);
  return element;
}

/**
 * A button that is pressed only where it may be.
 *
 * @param {string} label
 * @param {() => void} press
 */
export function pressed(label, press) {
  const button = make('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') {
      press();
    }
  });
  button.addEventListener('blur', () => {
    button.disabled = button.getAttribute('aria-disabled') === 'true';
  });
  return button;
}

/** As long as a button has the keyboard it keeps it, and says that it cannot be pressed. @param {HTMLButtonElement} button @param {boolean} isAllowed */
export function allow(button, isAllowed) {
  button.disabled = !isAllowed && document.activeElement !== button;
  if (isAllowed) {
    button.removeAttribute('aria-disabled');
  } else {
    button.setAttribute('aria-disabled', 'true');
  }
}

/** A letter that is set lower, as in σ_w. */
const LOWER = /(?<=σ)_([a-z])/;

/** A text with its letters that are set lower. @param {string} text @returns {(Node | string)[]} */
export function marked(text) {
  return text.split(LOWER).map((part, index) => (index % 2 ? make('sub', {}, part) : part));
}

/** The same where there is no markup. @param {string} text */
export function unmarked(text) {
  return text.split(LOWER).join('');
}

/**
 * A name in a table or a legend, which breaks at no blank of its brackets; of long ones at none around an equals sign.
 *
 * @param {string} text
 */
export function unbroken(text) {
  return text
    .replace(/\([^()]{1,14}\)/g, (part) => part.replaceAll(' ', '\u00a0'))
    .replaceAll(' = ', '\u00a0=\u00a0');
}

/**
 * Says at a field what is wrong with it, or that nothing is.
 *
 * @param {HTMLElement} field
 * @param {HTMLElement} error with an id
 * @param {string} text empty if nothing is wrong
 */
export function blame(field, error, text) {
  error.hidden = !text;
  error.textContent = unmarked(text);
  mark(field, text ? error : null);
}

/** @param {HTMLElement} field @param {HTMLElement | null} error what says what is wrong with it */
export function mark(field, error) {
  if (error) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', error.id);
  } else {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}
