/**
 * Says where one step of the visitor's ends and the next begins, and lets nothing be lost that was not written yet when
 * the page is left.
 */

/** The pointers that are down: while one is, or somebody types, what goes on is one step, however long it takes. */
const down = new Set();

/** Keys that reload a page without a modifier. */
const RELOADING = new Set(['F5', 'BrowserRefresh']);

/** Whether something is still in the visitor's hand. */
export function held() {
  return down.size > 0 || isText(document.activeElement);
}

/**
 * Whether an element is where text is typed, which has an undo of its own.
 *
 * @param {EventTarget | null} target
 */
export function isText(target) {
  return (
    target instanceof Element && target.matches('input:not([type=checkbox], [type=range]), select, textarea')
  );
}

/** @param {import('app/explorer/address/address-bar.js').AddressBar} bar */
export function watchSteps(bar) {
  const settle = () => bar.settle();
  const pointer = (/** @type {Event & { pointerId?: number }} */ { type, pointerId }) => {
    settle();
    if (type === 'pointerdown') {
      if (down.size === 0) {
        bar.grasp();
      }
      down.add(pointerId);
      return;
    }
    // Nobody hears how a press goes on beneath a menu, or in another window.
    if (!down.delete(pointerId)) {
      down.clear();
    }
    if (down.size === 0) {
      bar.release();
      // The two clicks of a double click, which pin and let go, are one step.
      if (bar.going !== 'cursor') {
        bar.end();
      }
    }
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'contextmenu', 'blur']) {
    window.addEventListener(type, pointer);
  }
  window.addEventListener('focusout', () => bar.end());
  // Where a page is reloaded from is settled before it hears of that, in Chromium at least; so the address is written as
  // soon as the visitor turns to anything else: by a key with a modifier, or with the mouse outside of the page.
  window.addEventListener('keydown', ({ altKey, ctrlKey, metaKey, key }) => {
    if (altKey || ctrlKey || metaKey || RELOADING.has(key)) {
      settle();
    }
  });
  window.addEventListener('keyup', ({ target }) => isText(target) || settle());
  document.documentElement.addEventListener('mouseleave', settle);
  document.addEventListener('visibilitychange', settle);
  window.addEventListener('beforeunload', settle);
  window.addEventListener('pagehide', () => bar.leave());
  undoing(bar);
}

/**
 * Undo and redo by the keys that every program has for them, except where text is typed or a dialog is open.
 *
 * @param {import('app/explorer/address/address-bar.js').AddressBar} bar
 */
function undoing(bar) {
  document.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    const redo = key === 'y' ? event.ctrlKey && !event.shiftKey : key === 'z' && event.shiftKey;
    const undo = key === 'z' && !event.shiftKey;
    const modified = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!modified || !(undo || redo) || isText(event.target) || document.querySelector('dialog[open]')) {
      return;
    }
    event.preventDefault();
    if (undo) {
      bar.undo();
    } else {
      bar.redo();
    }
  });
}
