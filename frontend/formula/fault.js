import { explain } from 'app/explorer/page.js';
import { around, placeOf } from 'app/formula/place.js';

let faults = 0;

/** What is wrong with the text of a formula's field, said below it. */
export class Fault {
  /**
   * @param {HTMLTextAreaElement} field
   * @param {HTMLElement} element where it is said
   */
  constructor(field, element) {
    this.field = field;
    this.element = element;
    element.id = `formula-error-${++faults}`;
  }

  /** Whether the text is wrong, be it said or not. */
  get there() {
    return this.field.getAttribute('aria-invalid') === 'true';
  }

  /** The text is wrong, which need not be said while it is typed. */
  note() {
    this.field.setAttribute('aria-invalid', 'true');
  }

  /** @param {import('app/explorer/types.js').Problem | undefined} problem */
  say(problem) {
    if (!problem) {
      return;
    }
    const text = this.field.value;
    const place = placeOf(problem, text);
    const sentence = document.createElement('span');
    sentence.textContent = explain(problem);
    this.element.replaceChildren(...(place ? [picture(text, place)] : []), sentence);
    this.field.setAttribute('aria-describedby', this.element.id);
    if (document.activeElement === this.field) {
      this.element.scrollIntoView({ block: 'nearest' });
    }
  }

  clear() {
    this.field.removeAttribute('aria-invalid');
    this.field.removeAttribute('aria-describedby');
    this.element.replaceChildren();
  }
}

/**
 * The text with a caret under the place. A screen reader hears the sentence, which names the place.
 *
 * @param {string} text
 * @param {import('app/formula/place.js').Place} place
 */
function picture(text, place) {
  const code = document.createElement('code');
  code.setAttribute('aria-hidden', 'true');
  const [before, there, after] = around(text, place);
  const mark = document.createElement('mark');
  mark.textContent = there || ' ';
  code.append(before, mark, after);
  return code;
}
