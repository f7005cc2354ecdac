import { print } from 'app/explorer/address/query.js';
import { base, byId, query, word } from 'app/explorer/page.js';
import { normal, shape } from 'app/formula/sheet.js';

/** @import { FactSheet, Row } from 'app/formula/sheet.js' */

/** A number or an interval, which no line breaks. */
const NUMBER = /([([][^)\]]*[)\]]|−?[∞\d][\d.\u202f×⁰¹²³⁴-⁹⁻]*)/;

/** The server is busy. */
const TOO_MANY = 429;

/** The part of the dialog that says what a function is like. The server finds it out when the dialog opens. */
export class Facts {
  /** @type {string} the function that is wanted */
  #f = '';

  /** @param {(said: string) => void} say tells a screen reader */
  constructor(say) {
    this.say = say;
    this.section = byId('section', 'facts');
    this.random = query(this.section, '.random');
    this.status = query(this.section, '[role=status]');
    this.lists = /** @type {HTMLElement[]} */ ([...this.section.querySelectorAll('dl')]);
    this.again = /** @type {HTMLButtonElement} */ (query(this.section, 'button'));
    this.again.addEventListener('click', () => {
      // The button goes, and the focus would go with it.
      this.section.focus({ preventScroll: true });
      this.#fetch();
    });
  }

  /** @param {string} f the notation of a function @param {boolean} random whether its values are drawn */
  show(f, random) {
    this.#f = f;
    this.random.hidden = !random;
    this.#fetch();
  }

  async #fetch() {
    const f = this.#f;
    this.#say(word('facts.coming'));
    this.section.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(`${base}api/facts?${print([['f', f]])}`, {
        headers: { 'Accept-Language': document.documentElement.lang },
      });
      const told = await answer.json();
      if (this.#f === f) {
        this.#tell(answer.ok ? told.facts[0] : null, told.detail, isPassing(answer.status));
      }
    } catch {
      if (this.#f === f) {
        this.#tell(null);
      }
    }
  }

  /**
   * @param {FactSheet | null} facts
   * @param {string} [problem] why there are none
   * @param {boolean} [passing] whether there may be some another time
   */
  #tell(facts, problem = word('facts.failed'), passing = true) {
    this.section.removeAttribute('aria-busy');
    if (facts) {
      this.#say('');
      this.lists[0].replaceChildren(...rows(shape(facts)));
      this.lists[1].replaceChildren(...rows(normal(facts)));
      query(this.section, 'h4').hidden = false;
      this.say(word('facts.there'));
    } else {
      this.#say(problem);
      this.again.hidden = !passing;
    }
  }

  /** @param {string} said in place of facts; nothing where there are some */
  #say(said) {
    this.status.textContent = said;
    this.again.hidden = true;
    query(this.section, 'h4').hidden = true;
    for (const list of this.lists) {
      list.replaceChildren();
    }
  }
}

/** Whether it is the server that could not answer, and not the question that is at fault. @param {number} status */
export function isPassing(status) {
  return status >= 500 || status === TOO_MANY;
}

/** @param {Row[]} all */
function rows(all) {
  return all.map(([name, value, written]) => {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const definition = document.createElement('dd');
    term.append(name, ...(written ? [' ', unbroken(written)] : []));
    definition.append(...parts(value).map((part, i) => (i % 2 ? unbroken(part) : part)));
    row.append(term, definition);
    return row;
  });
}

/**
 * A text's words and numbers in turn, words first.
 *
 * @param {string} text
 */
export function parts(text) {
  return text.split(NUMBER);
}

/** @param {string} text */
function unbroken(text) {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}
