/** @import { Bench } from 'app/lab/types.js' */

const MOST_LAYERS = 8;
const MOST_UNITS = 64;
const NEW_UNITS = 4;

/** The hidden layers, as the settings have them, and what may be done to them. */
export class Layers {
  /** @param {Bench} bench */
  constructor({ settings }) {
    this.settings = settings;
  }

  /** How many units each has. */
  get units() {
    const [text] = this.settings.get('layers');
    return text === 'none' ? [] : text.split(',').map(Number);
  }

  /** The function of each. */
  get functions() {
    const f = this.settings.get('f');
    return this.units.map((_, layer) => f[f.length > 1 ? layer : 0]);
  }

  /** @param {number[]} units @param {string[]} f */
  #set(units, f) {
    const alike = f.every((each) => each === f[0]);
    this.settings.set({
      layers: [units.length ? units.join(',') : 'none'],
      f: f.length && !alike ? f : [f[0] ?? this.settings.get('f')[0]],
    });
  }

  get mayGrow() {
    return this.units.length < MOST_LAYERS;
  }

  add() {
    const { units, functions } = this;
    this.#set(
      [...units, units.at(-1) ?? NEW_UNITS],
      [...functions, functions.at(-1) ?? this.settings.get('f')[0]],
    );
  }

  /** @param {number} layer */
  remove(layer) {
    this.#set(
      this.units.filter((_, index) => index !== layer),
      this.functions.filter((_, index) => index !== layer),
    );
  }

  /** @param {number} layer @param {number} change */
  resize(layer, change) {
    const { units, functions } = this;
    units[layer] = Math.min(MOST_UNITS, Math.max(1, units[layer] + change));
    this.#set(units, functions);
  }

  /** @param {number} layer @param {string} f */
  activate(layer, f) {
    const { units, functions } = this;
    functions[layer] = f;
    this.#set(units, functions);
  }
}
