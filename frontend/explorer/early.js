/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/** What a form has of fields that a visitor fills in. */
const FIELDS = 'input:not([type=hidden], [type=range]), select, textarea';

/**
 * What a visitor has done to the page's form before its script was there. Nothing of it is lost: fields keep what was
 * put in, and the view follows; where something is being typed it can be typed on.
 */
export class Early {
  /** @param {HTMLElement} form as the server has written it */
  constructor(form) {
    this.form = form;
    const { activeElement } = document;
    const fields = /** @type {Field[]} */ ([...form.querySelectorAll(FIELDS)]);
    this.fields = fields.filter(isChanged).map((field) => ({ place: placeOf(field), put: contentOf(field) }));
    this.added = fields
      .filter((field) => field.name === 'add' && field.value.trim())
      .map((field) => field.value.trim());
    this.focus =
      activeElement instanceof HTMLElement && form.contains(activeElement)
        ? { place: placeOf(activeElement), caret: caretOf(activeElement) }
        : null;
  }

  /** Puts it where the live page has its place for it, and tells of it as if it were done now. */
  repeat() {
    const focused = this.#restoreFocus();
    this.fields.forEach(({ place }, index) => {
      // What the view follows fills in the fields that it has not heard of yet.
      for (const later of this.fields.slice(index)) {
        later.put(this.#find(later.place));
      }
      const field = this.#find(place);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      if (field && (field !== focused || !isTyped(field))) {
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: focused }));
      }
    });
    this.#restoreCaret(focused);
  }

  #restoreFocus() {
    const focused = this.focus && this.#find(this.focus.place);
    focused?.focus({ preventScroll: true });
    return focused;
  }

  /** @param {Element | null} focused */
  #restoreCaret(focused) {
    if (this.focus?.caret && isTyped(focused)) {
      focused.setSelectionRange(...this.focus.caret);
    }
  }

  /** @param {Place} place */
  #find({ card, selector, nth }) {
    const host = card === -1 ? this.form : this.form.querySelectorAll('.card')[card];
    const found = host?.querySelectorAll(selector)[nth];
    return found instanceof HTMLElement ? found : null;
  }
}

/** @typedef {{ card: number, selector: string, nth: number }} Place in which card, -1 for none, and which there */

/** @param {HTMLElement} element @returns {Place} where the live page has what stands in its place */
function placeOf(element) {
  const form = /** @type {HTMLElement} */ (element.closest('form'));
  const card = /** @type {HTMLElement | null} */ (element.closest('.card'));
  const selector = card ? selectorIn(element) : selectorOf(element);
  return {
    card: card ? [...form.querySelectorAll('.card')].indexOf(card) : -1,
    selector,
    nth: [...(card ?? form).querySelectorAll(selector)].indexOf(element),
  };
}

/** @param {HTMLElement} element of a card: the live one has no names for what it need not submit */
function selectorIn(element) {
  if (element instanceof HTMLButtonElement) {
    return `[name=${element.name}]`;
  }
  return element instanceof HTMLTextAreaElement ? 'textarea' : '.number';
}

/** @param {HTMLElement} element */
function selectorOf(element) {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement
    ? `[name=${element.name}]`
    : `#${element.id || 'workbench'}`;
}

/** @param {Field} field */
function isChanged(field) {
  if (field.name === 'add') {
    return false;
  }
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(first, 0);
  }
  return field.type === 'checkbox'
    ? /** @type {HTMLInputElement} */ (field).checked !==
        /** @type {HTMLInputElement} */ (field).defaultChecked
    : field.value !== field.defaultValue;
}

/** @param {Field} field @returns {(other: Element | null) => void} gives another field what this one has */
function contentOf(field) {
  const { value } = field;
  const checked = 'checked' in field && field.checked;
  return (other) => {
    if (other instanceof HTMLInputElement && other.type === 'checkbox') {
      other.checked = checked;
    } else if (other && 'value' in other) {
      other.value = value;
    }
  };
}

/**
 * @param {Element | null} element
 * @returns {element is HTMLInputElement | HTMLTextAreaElement} whether text is typed there
 */
function isTyped(element) {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
  );
}

/** @param {Element} element @returns {[number, number] | null} */
function caretOf(element) {
  return isTyped(element) && element.selectionStart !== null && element.selectionEnd !== null
    ? [element.selectionStart, element.selectionEnd]
    : null;
}
