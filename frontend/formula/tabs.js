/** @type {Record<string, (index: number, last: number) => number>} */
const KEYS = {
  ArrowLeft: (index, last) => (index > 0 ? index - 1 : last),
  ArrowRight: (index, last) => (index < last ? index + 1 : 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Which tab a key leads to.
 *
 * @param {string} key
 * @param {number} index of the tab that has the focus
 * @param {number} count
 * @returns {number | undefined} undefined for a key that leads nowhere
 */
export function next(key, index, count) {
  return KEYS[key]?.(index, count - 1);
}

/**
 * Tabs over one panel: arrows move between them, and the one with the focus is shown.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export class Tabs {
  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} panel
   * @param {(value: string) => void} show what a tab stands for
   */
  constructor(list, panel, show) {
    this.tabs = /** @type {HTMLButtonElement[]} */ ([...list.querySelectorAll('[role=tab]')]);
    this.panel = panel;
    this.show = show;
    this.selected = this.tabs[0];
    list.addEventListener('click', (event) => {
      const tab = /** @type {Element} */ (event.target).closest('[role=tab]');
      if (tab) {
        this.select(/** @type {HTMLButtonElement} */ (tab));
      }
    });
    list.addEventListener('keydown', (event) => {
      const index = next(event.key, this.tabs.indexOf(this.selected), this.tabs.length);
      if (index !== undefined) {
        event.preventDefault();
        this.select(this.tabs[index]);
        this.selected.focus();
      }
    });
  }

  /** @param {HTMLButtonElement} chosen */
  select(chosen = this.selected) {
    this.selected = chosen;
    for (const tab of this.tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
    this.panel.setAttribute('aria-labelledby', chosen.id);
    this.show(chosen.value);
  }
}
