import { shortcuts } from 'app/explorer/controls/shortcuts.js';
import { byId } from 'app/explorer/page.js';

/** The keys that do what a button does, by its id. */
const KEYS = {
  'open-picker': ['a', '/'],
  'open-editor': ['f'],
  'open-share': ['s'],
  present: ['p'],
  'zoom-in': ['+', '='],
  'zoom-out': ['-'],
  reset: ['0'],
};

/**
 * Lets the page's buttons, and keys in their place, do what they say.
 *
 * @param {Record<keyof typeof KEYS, () => void>} actions by the buttons' ids
 */
export function commands(actions) {
  /** @type {Record<string, () => void>} */
  const byKey = {};
  for (const [id, action] of Object.entries(actions)) {
    byId('button', id).addEventListener('click', action);
    for (const key of KEYS[/** @type {keyof typeof KEYS} */ (id)]) {
      byKey[key] = action;
    }
  }
  shortcuts(byKey);
}
