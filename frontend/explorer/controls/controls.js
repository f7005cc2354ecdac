import { plain, range, typeset, untypeset } from 'app/explorer/address/query.js';
import { Difference } from 'app/explorer/controls/difference.js';
import { byId, explainField, query, word } from 'app/explorer/page.js';

/** @import { Present } from 'app/explorer/types.js' */
/** @import { Overrides } from 'app/explorer/address/query.js' */

const FIELDS = /** @type {const} */ (['x-from', 'x-to', 'y-from', 'y-to', 'dy-from', 'dy-to', 'at', 'share']);

/** Of these at least one is always shown. */
const CHARTS = ['value', 'derivative', 'second'];

/** What stands around the chart: what it shows, and which part of the plane. */
export class Controls {
  /** @type {unknown[]} the parts of the state that the controls show */
  #shown = [];

  /** @type {HTMLInputElement | null} what was filled in just now */
  #entered = null;

  /**
   * @param {HTMLFormElement} form
   * @param {import('app/explorer/types.js').Change} change
   */
  constructor(form, change) {
    this.form = form;
    this.change = change;
    this.error = byId('p', 'window-error');
    this.boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('[name=show]')]);
    this.fields = FIELDS.map((name) => /** @type {HTMLInputElement} */ (query(form, `[name=${name}]`)));
    this.difference = new Difference(form, (minus) => change({ minus }, 'push'));
    for (const box of this.boxes) {
      box.addEventListener('change', () => this.#choose(box));
    }
    for (const field of this.fields) {
      field.addEventListener('change', () => this.#enter(field));
      field.addEventListener('keydown', (event) => this.#takeBack(field, event));
      field.addEventListener('focusout', ({ relatedTarget }) => this.#leave(field, relatedTarget));
    }
    byId('button', 'fit-y').addEventListener('click', () => {
      const { y, frame } = this.#state();
      change({ y: y ? null : range(frame.value) }, 'push');
    });
    byId('button', 'fit-dy').addEventListener('click', () => {
      const { dy, frame } = this.#state();
      change({ dy: dy ? null : range(frame.derivative) }, 'push');
    });
    disclose(byId('button', 'analyse'), byId('div', 'analysis'));
  }

  /**
   * @param {Present} state
   * @param {Overrides | null} wanted what of it was asked for otherwise and is still to come
   */
  show(state, wanted) {
    this.state = state;
    this.difference.show(state, wanted?.minus);
    const { window, y, dy, at, share } = state;
    const show = wanted?.show ?? state.show;
    const random = state.curves.some((curve) => curve.stochastic);
    const shown = [show, window, y, dy, at, share, random];
    // Most moves are a slider's, and change nothing here.
    if (!this.error.hidden || shown.some((part, i) => part !== this.#shown[i])) {
      this.#shown = shown;
      this.#say(this.#remark(state));
      this.#refresh({ ...state, show }, random);
    }
  }

  /**
   * @param {Omit<Present, 'show'> & { show: readonly string[] }} state
   * @param {boolean} random whether there is something to draw at random
   */
  #refresh({ show, y, dy }, random) {
    for (const box of this.boxes) {
      box.checked = show.includes(box.value);
    }
    const draws = query(this.form, '[name=show][value=draws]').parentElement;
    if (draws) {
      draws.hidden = !random;
    }
    byId('fieldset', 'y').disabled = !show.includes('value');
    byId('fieldset', 'dy').disabled = !show.includes('derivative');
    byId('label', 'share-of-slope').hidden = !show.includes('saturation');
    for (const field of this.fields) {
      if (!this.#isInHand(field)) {
        this.#fill(field);
      }
    }
    byId('button', 'fit-y').setAttribute('aria-pressed', String(!y));
    byId('button', 'fit-dy').setAttribute('aria-pressed', String(!dy));
  }

  /** @param {HTMLInputElement} changed */
  #choose(changed) {
    const charts = this.boxes.filter((box) => CHARTS.includes(box.value));
    if (!charts.some((box) => box.checked)) {
      const other = charts.find((box) => box !== changed);
      if (other) {
        other.checked = true;
      }
    }
    this.change({ show: this.boxes.filter((box) => box.checked).map((box) => box.value) }, 'push');
  }

  /** @param {HTMLInputElement} field that was filled in */
  #enter(field) {
    const typed = field.value;
    this.#entered = field;
    const problems = this.change(this.#meant(field.name), 'push');
    if (problems.length) {
      this.#say(problems.map((problem) => this.#explain(problem)).join(' '));
      field.value = typed;
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', this.error.id);
    } else {
      fill(field, untypeset(typed) && plainly(typed));
    }
    // Only then it shows whether the visitor goes on with the other end.
    setTimeout(() => this.#rest());
  }

  /** Fills in the other end of what was entered, unless the visitor is there. */
  #rest() {
    const group = this.#group(this.#entered);
    this.#entered = null;
    for (const field of group) {
      if (!field.value && field !== document.activeElement) {
        this.#fill(field);
      }
    }
  }

  /**
   * Gives up what is being typed.
   *
   * @param {HTMLInputElement} field
   * @param {KeyboardEvent} event
   */
  #takeBack(field, event) {
    if (event.key === 'Escape' && (field.value !== typeset(this.#number(field)) || !this.error.hidden)) {
      event.preventDefault();
      this.#fill(field);
      this.#say(this.#remark(this.#state()));
    }
  }

  /**
   * What was refused makes room for what counts, once the visitor has left both ends of a window; what was wrong with
   * it can still be read.
   *
   * @param {HTMLInputElement} left
   * @param {EventTarget | null} next
   */
  #leave(left, next) {
    const group = this.#group(left);
    if (document.activeElement !== left && !group.some((field) => field === next)) {
      for (const field of group) {
        this.#fill(field);
      }
    }
  }

  /** @param {HTMLInputElement} field whether the visitor is at it, or may be about to */
  #isInHand(field) {
    return document.activeElement === field || (!field.value && this.#group(this.#entered).includes(field));
  }

  /** @param {HTMLInputElement | null} field @returns {HTMLInputElement[]} with the other end of its window */
  #group(field) {
    const axis = field?.name.split('-')[0];
    return this.fields.filter(({ name }) => name.split('-')[0] === axis);
  }

  /** @param {HTMLInputElement} field */
  #fill(field) {
    fill(field, this.#number(field));
  }

  /** @param {HTMLInputElement} field @returns {number | string} what it shows of the state */
  #number(field) {
    const { window, y, dy, at, share } = this.#state();
    const numbers = [window.from, window.to, ...(y ?? ['', '']), ...(dy ?? ['', '']), at ?? '', share];
    return numbers[this.fields.indexOf(field)];
  }

  /** @param {import('app/explorer/types.js').Problem} problem in the words that the fields are labelled with */
  #explain(problem) {
    const { parameter } = problem;
    const label = { dy: 'f′', at: word('live.cursor'), share: word('live.share-of-slope') }[parameter];
    const named = problem.arguments.map((text) => (text === parameter && label ? label : text));
    return explainField({ ...problem, arguments: named });
  }

  /** @param {Present} state @returns {string} what cannot be seen of it */
  #remark({ at, window: { from, to } }) {
    return at !== null && (at < from || at > to) ? word('live.cursor-outside', typeset(at)) : '';
  }

  /** @param {string} name of a field @returns {Overrides} what it asks for */
  #meant(name) {
    if (name === 'share') {
      return { share: this.#typed('share') };
    }
    if (name === 'at') {
      return { at: this.#typed('at') || null };
    }
    const [axis] = name.split('-');
    const from = this.#typed(`${axis}-from`);
    const to = this.#typed(`${axis}-to`);
    if (axis === 'x') {
      return { x: `${from}..${to}` };
    }
    const { value, derivative } = this.#state().frame;
    const [low, high] = axis === 'y' ? value : derivative;
    return { [axis]: from || to ? `${from || plain(low)}..${to || plain(high)}` : null };
  }

  /** @param {string} sentence what is wrong with a field; nothing, if it is empty */
  #say(sentence) {
    if (this.error.textContent !== sentence) {
      this.error.textContent = sentence;
    }
    this.error.hidden = !sentence;
  }

  /** @returns {Present} */
  #state() {
    return /** @type {Present} */ (this.state);
  }

  /** @param {string} name */
  #typed(name) {
    return untypeset(this.fields.find((field) => field.name === name)?.value ?? '');
  }
}

/** @param {string} typed a number as it was typed, in the one way that the page writes it */
function plainly(typed) {
  const number = Number(untypeset(typed));
  return Number.isNaN(number) ? typed : number;
}

/** @param {HTMLInputElement} field @param {number | string} number that is right */
function fill(field, number) {
  field.value = typeset(number);
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
}

/** @param {HTMLButtonElement} button @param {HTMLElement} part of the page that it shows and hides */
function disclose(button, part) {
  button.addEventListener('click', () => {
    const open = part.classList.toggle('is-open');
    button.setAttribute('aria-expanded', String(open));
  });
}
