import { fromTemplate, query, word } from 'app/explorer/page.js';
import { Fault } from 'app/formula/fault.js';
import { released, wasPressed } from 'app/formula/press.js';
import { readFormula } from 'app/formula/reading.js';

/** @import { Curve, Problem } from 'app/explorer/types.js' */

/** How long nothing is typed before an error is said, and a name is taken to be whole, in milliseconds. */
const PAUSE = 400;

/** The code of a problem that is none for a core that knows the whole language. */
const NOT_YET = 'formula-needed';

/** A name at the end of a text: it may be the beginning of another, as "si" is of "sin". */
const NAME_AT_END = /[\p{L}_][\p{L}\p{N}_]*\s*$/u;

/** The field in which a formula is typed. What is wrong with the text is said below it; the last good curve stays. */
export class Editor {
  /** @type {Map<string, number | string>} every setting there was, by its parameter's name */
  #settings = new Map();

  /** The text that was last accepted, as it was typed. */
  #good = '';

  /** The formula that the field stands for, in canonical form. */
  #name = '';

  /** Whether the curve that is shown next comes of this field. */
  #typing = false;

  /** @type {((away: boolean) => void) | null} what becomes of the field if nothing is meant by it */
  #discard = null;

  /** Whether the text ends in a name that may still grow, and waits to be read. */
  #unread = false;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;

  /**
   * @param {import('app/formula/workshop.js').Tools} tools
   * @param {(notation: string) => Problem[]} set takes a curve, or says why not
   * @param {() => void} done the visitor has finished a formula by Enter
   */
  constructor({ core, learn }, set, done) {
    this.core = core;
    this.learn = learn;
    this.set = set;
    this.done = done;
    this.element = /** @type {HTMLElement} */ (fromTemplate('editor-template').firstElementChild);
    this.field = /** @type {HTMLTextAreaElement} */ (query(this.element, 'textarea'));
    this.fault = new Fault(this.field, query(this.element, '.formula-error'));
    this.examples = /** @type {HTMLDetailsElement} */ (query(this.element, 'details'));
    this.field.addEventListener('input', (event) => {
      if (!(/** @type {InputEvent} */ (event).isComposing)) {
        this.#follow();
      }
    });
    this.field.addEventListener('focus', () => this.learn().catch(() => {}), { once: true });
    this.field.addEventListener('compositionend', () => this.#follow());
    this.field.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('focusout', () => released().then(() => this.#leave()));
    this.examples.addEventListener('click', (event) => {
      const example = /** @type {Element} */ (event.target).closest('button');
      if (example) {
        this.#type(example.value);
      }
    });
    new ResizeObserver(() => this.#fit()).observe(this.element);
  }

  /** @param {number} number of the curve, from 1 */
  number(number) {
    this.field.setAttribute('aria-label', word('formula.field', number));
  }

  /** @param {Curve} curve */
  show(curve) {
    curve.entry?.parameters.forEach((slot, index) => {
      this.#settings.set(slot.name, curve.settings[index]);
    });
    if (this.#name !== curve.name) {
      this.#name = curve.name;
      if (!this.#typing) {
        this.#restore(curve.name);
      }
    }
  }

  /**
   * Puts the visitor to work.
   *
   * @param {string} [text] that has been typed already
   * @param {(away: boolean) => void} [discard] takes the field back if nothing is meant by it: the visitor presses
   *   Escape, or leaves it empty and is away
   */
  begin(text, discard) {
    this.#discard = discard ?? null;
    if (text) {
      this.#type(text);
    } else {
      this.field.focus();
      this.field.select();
    }
  }

  /** @param {string} text as if the visitor had typed it */
  #type(text) {
    this.field.focus();
    this.field.value = text;
    this.#take();
  }

  /** Takes what is being typed, a name at its end when no more letters come. */
  #follow() {
    const [name] = this.field.value.match(NAME_AT_END) ?? [''];
    if (name && name.trim() !== 'x') {
      this.#fit();
      clearTimeout(this.#pause);
      this.#unread = true;
      this.#pause = setTimeout(() => this.#take(), PAUSE);
    } else {
      this.#take();
    }
  }

  #take() {
    this.#fit();
    clearTimeout(this.#pause);
    this.#unread = false;
    const problem = this.#problem();
    if (problem?.code === NOT_YET) {
      this.fault.note();
      this.learn().then(
        () => this.element.isConnected && this.#take(),
        () => {},
      );
    } else if (problem) {
      this.fault.note();
      this.#pause = setTimeout(() => this.fault.say(problem), PAUSE);
    } else {
      this.#good = this.field.value;
      this.fault.clear();
    }
  }

  /** What is wrong with the text; if nothing, the curve has followed it. */
  #problem() {
    const { f, problem } = readFormula(this.field.value, this.#settings, this.core.read);
    if (!f) {
      return problem;
    }
    this.#typing = true;
    const [refused] = this.set(f);
    this.#typing = false;
    return refused;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.#discard) {
      event.preventDefault();
      this.#giveUp(false);
    } else if (event.key === 'Escape' && this.field.value !== this.#good) {
      event.preventDefault();
      this.#restore(this.#good);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.#finish();
      if (this.#name && this.field.value === this.#good) {
        this.#discard = null;
        this.done();
      }
    }
  }

  /** @param {boolean} away whether the visitor is somewhere else already */
  #giveUp(away) {
    const discard = this.#discard;
    this.#discard = null;
    this.#unread = false;
    clearTimeout(this.#pause);
    discard?.(away);
  }

  #leave() {
    if (document.activeElement === this.field) {
      return;
    }
    if (this.#discard && !this.field.value.trim()) {
      if (!this.element.contains(document.activeElement) && !wasPressed(this.element)) {
        this.#giveUp(true);
      }
      return;
    }
    this.#discard = null;
    this.#finish();
    if (this.#name && !this.fault.there) {
      this.#restore(this.#name);
    }
  }

  /** Reads at once what has waited, and says at once what is wrong. */
  #finish() {
    if (this.#unread && this.element.isConnected) {
      this.#take();
    }
    if (this.fault.there) {
      clearTimeout(this.#pause);
      const problem =
        readFormula(this.field.value, this.#settings, this.core.read).problem ?? this.#problem();
      // What the core cannot read yet is taken when it can.
      if (problem?.code !== NOT_YET) {
        this.fault.say(problem);
      }
    }
  }

  /** @param {string} text that is right */
  #restore(text) {
    clearTimeout(this.#pause);
    this.#unread = false;
    this.field.value = text;
    this.#good = text;
    this.#fit();
    this.fault.clear();
  }

  /** Makes the field as high as its text. */
  #fit() {
    this.field.style.height = 'auto';
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }
}
