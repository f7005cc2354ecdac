import { peeks } from 'app/lab/nonlinearity/network/peeking.js';
import { CELLS, paintUnit } from 'app/lab/nonlinearity/plane/pixels.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Plane } from 'app/lab/nonlinearity/plane/plane.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** In the order of the core. */
const FEATURES = ['x1', 'x2', 'x1-squared', 'x2-squared', 'x1-x2', 'sin-x1', 'sin-x2'];

/** What the network is given of a point: each may be taken or left. */
export class Features {
  /** @type {Float64Array} what they are over the plane, one by one; none before a run is known */
  #maps = new Float64Array(0);

  /** @type {[string, HTMLCanvasElement][]} with their pictures */
  #pictures = [];

  /** @type {HTMLElement[]} those that are taken, as they are drawn */
  inputs = [];

  /**
   * @param {Bench} bench
   * @param {Plane} plane in which one that is pointed at is seen large
   * @param {boolean} isLive whether they may be chosen; otherwise those that are taken are shown alone
   */
  constructor(bench, plane, isLive) {
    this.bench = bench;
    this.plane = plane;
    this.isLive = isLive;
  }

  /** The names of those that are taken. */
  get taken() {
    const chosen = this.bench.settings.get('features')[0].split(',');
    return FEATURES.filter((feature) => chosen.includes(feature));
  }

  /** Takes what they are over the plane of the present run. @param {Float64Array} maps */
  know(maps) {
    this.#maps = maps;
    this.#paint();
  }

  /** A column of them, as they are set now. */
  column() {
    const { taken } = this;
    const { word } = this.bench;
    this.inputs = [];
    this.#pictures = [];
    const shown = FEATURES.filter((feature) => this.isLive || taken.includes(feature));
    const buttons = shown.map((feature) => this.#button(feature, taken));
    this.#paint();
    return make('div', { class: 'play-column is-features' }, make('p', {}, word('play.inputs')), ...buttons);
  }

  /** @param {string} feature @param {string[]} taken */
  #button(feature, taken) {
    const { settings, word } = this.bench;
    const isTaken = taken.includes(feature);
    const canvas = make('canvas', { 'aria-hidden': 'true' });
    this.#pictures.push([feature, canvas]);
    const pressed = this.isLive ? { 'aria-pressed': String(isTaken) } : {};
    const label = word(`value.${feature}`);
    const button = make(
      'button',
      { type: 'button', class: 'play-unit is-feature', ...pressed },
      canvas,
      label,
    );
    peeks(this.plane, button, label, () => this.#map(feature));
    button.addEventListener('click', () => {
      const others = FEATURES.filter((other) => taken.includes(other) !== (other === feature));
      if (others.length) {
        settings.set({ features: [others.join(',')] });
      }
    });
    if (isTaken) {
      this.inputs.push(button);
    }
    return button;
  }

  /** @param {string} feature */
  #map(feature) {
    const size = CELLS * CELLS;
    const index = FEATURES.indexOf(feature);
    return this.#maps.subarray(index * size, (index + 1) * size);
  }

  #paint() {
    if (this.#maps.length) {
      for (const [feature, canvas] of this.#pictures) {
        paintUnit(canvas, this.#map(feature), this.bench.shade);
      }
    }
  }
}
