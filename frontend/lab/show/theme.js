import { shades } from 'app/lab/show/palette.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const forced = matchMedia('(forced-colors: active)');

/** The colours of the present theme. */
export class Theme {
  /** @type {Map<string, string>} */
  #known = new Map();

  constructor() {
    this.shade = shades(dark.matches);
    for (const query of [dark, forced]) {
      query.addEventListener('change', () => {
        this.#known.clear();
        this.number++;
        this.shade = shades(dark.matches);
        this.onchange();
      });
    }
  }

  /** Every change has another. */
  number = 0;

  /** Whether the system chooses the colours, and there are but two for all curves. */
  get isForced() {
    return forced.matches;
  }

  /** Is told when all colours are others. */
  onchange = () => {};

  /** @param {string} name of a colour of the style sheet */
  colour(name) {
    let colour = this.#known.get(name);
    if (colour === undefined) {
      colour = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
      this.#known.set(name, colour);
    }
    return colour;
  }
}
