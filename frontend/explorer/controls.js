import { byId, explain, query } from 'app/explorer/page.js';
import { plain, range, typeset, untypeset } from 'app/explorer/query.js';

/** What stands around the chart: what it shows, and which part of the plane. */
export class Controls {
  /**
   * @param {HTMLFormElement} form
   * @param {import('app/explorer/types.js').Change} change
   */
  constructor(form, change) {
    this.form = form;
    this.change = change;
    this.error = byId('p', 'window-error');
    this.fit = byId('button', 'fit-y');
    for (const box of this.#boxes()) {
      box.addEventListener('change', () => this.#choose(box));
    }
    for (const name of ['x-from', 'x-to', 'y-from', 'y-to', 'share']) {
      this.#field(name).addEventListener('change', () => this.#enter(name));
    }
    this.fit.addEventListener('click', () => {
      const { y, frame } = this.#state();
      change({ y: y ? null : range(frame.value) }, 'push');
    });
  }

  /** @param {import('app/explorer/types.js').Present} state */
  show(state) {
    this.state = state;
    for (const box of this.#boxes()) {
      box.checked = state.show.includes(/** @type {import('app/explorer/types.js').Show} */ (box.value));
    }
    const draws = query(this.form, '[name=show][value=draws]').parentElement;
    if (draws) {
      draws.hidden = !state.curves.some((curve) => curve.stochastic);
    }
    byId('fieldset', 'y').disabled = !state.show.includes('value');
    byId('label', 'share-of-slope').hidden = !state.show.includes('saturation');
    this.#fill('share', typeset(state.share));
    this.#fill('x-from', typeset(state.window.from));
    this.#fill('x-to', typeset(state.window.to));
    this.#fill('y-from', state.y ? typeset(state.y[0]) : '');
    this.#fill('y-to', state.y ? typeset(state.y[1]) : '');
    this.fit.setAttribute('aria-pressed', String(!state.y));
  }

  /** @param {HTMLInputElement} changed */
  #choose(changed) {
    const boxes = this.#boxes();
    const curves = boxes.filter((box) => box.value === 'value' || box.value === 'derivative');
    if (!curves.some((box) => box.checked)) {
      for (const box of curves) {
        box.checked = box !== changed;
      }
    }
    this.change({ show: boxes.filter((box) => box.checked).map((box) => box.value) }, 'push');
  }

  /** @param {string} name of the field that was filled in */
  #enter(name) {
    const problems = this.change(
      name === 'share' ? { share: this.#typed('share') } : this.#window(name[0]),
      'push',
    );
    this.error.hidden = problems.length === 0;
    this.error.textContent = problems.map(explain).join(' ');
    this.#field(name).toggleAttribute('aria-invalid', problems.length > 0);
    if (problems.length) {
      this.#field(name).setAttribute('aria-invalid', 'true');
    }
  }

  /** @param {string} axis */
  #window(axis) {
    const from = this.#typed(`${axis}-from`);
    const to = this.#typed(`${axis}-to`);
    if (axis === 'x') {
      return { x: `${from}..${to}` };
    }
    const [low, high] = this.#state().frame.value;
    return { y: from || to ? `${from || plain(low)}..${to || plain(high)}` : null };
  }

  /** @returns {import('app/explorer/types.js').Present} */
  #state() {
    return /** @type {import('app/explorer/types.js').Present} */ (this.state);
  }

  #boxes() {
    return /** @type {HTMLInputElement[]} */ ([...this.form.querySelectorAll('[name=show]')]);
  }

  /** @param {string} name @returns {HTMLInputElement} */
  #field(name) {
    return query(this.form, `[name=${name}]`);
  }

  /** @param {string} name */
  #typed(name) {
    return untypeset(this.#field(name).value);
  }

  /** @param {string} name @param {string} value */
  #fill(name, value) {
    const field = this.#field(name);
    if (document.activeElement !== field) {
      field.value = value;
      field.removeAttribute('aria-invalid');
    }
  }
}
