import { isText } from 'app/explorer/address/steps.js';
import { dialog } from 'app/explorer/dialog.js';
import { byId } from 'app/explorer/page.js';

/**
 * Single keys that do what a button does, while nothing is typed and no dialog is open. They can be turned off, since
 * speech input and slips of the hand press them too (WCAG 2.1.4).
 *
 * @param {Record<string, () => void>} actions by key
 */
export function shortcuts(actions) {
  const help = dialog('shortcuts');
  const box = byId('input', 'shortcuts-on');
  const open = () => help.showModal();
  byId('button', 'open-shortcuts').addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const action = { ...actions, '?': open }[event.key];
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (action && box.checked && !modified && !event.defaultPrevented && !isBusy(event)) {
      event.preventDefault();
      action();
    }
  });
}

/**
 * Whether somebody types, or a dialog is open. A field in a dialog that has just closed has the focus until the next
 * frame, but nobody types there.
 *
 * @param {KeyboardEvent} event
 */
function isBusy(event) {
  const target = /** @type {Element} */ (event.target);
  return document.querySelector('dialog[open]') || (isText(target) && !target.closest('dialog'));
}
