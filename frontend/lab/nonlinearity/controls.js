import { asked } from 'app/lab/query.js';

/**
 * For a lesson the address says what of the controls is shown, `controls=network,rate`: parts of the playground and
 * settings by their names. Without it all are.
 *
 * @param {string} name
 */
export function isWanted(name) {
  const wanted = asked('controls');
  return wanted === null || wanted.split(',').includes(name);
}

/** Hides the settings that are not wanted. @param {HTMLElement} root */
export function hideSettings(root) {
  for (const row of root.querySelectorAll('.lab-setting')) {
    if (row instanceof HTMLElement) {
      row.hidden = !isWanted(row.dataset.setting ?? row.dataset.name ?? '');
    }
  }
}
