/** @typedef {{ width: number, height: number }} Sheet the size that a chart is laid out in */

/**
 * The sizes that the page has its chart in. The page's style sheet shows the one that there is room for; once the live
 * chart has taken over they stay behind it, empty, to say which.
 */
export class Sheets {
  /** @type {{ element: SVGSVGElement, sheet: Sheet }[]} */
  #sheets;

  /** @param {HTMLElement} host of the server's pictures */
  constructor(host) {
    this.#sheets = [...host.querySelectorAll('svg')].map((element) => {
      const { width, height } = element.viewBox.baseVal;
      return { element, sheet: { width, height } };
    });
    for (const { element } of this.#sheets) {
      element.replaceChildren();
    }
    host.classList.add('plot-live');
  }

  /** @returns {Sheet} */
  get current() {
    const shown = this.#sheets.find(({ element }) => getComputedStyle(element).display !== 'none');
    return (shown ?? this.#sheets[0]).sheet;
  }
}
