/** What the visitor presses, and when it is let go of. */

let pressed = false;

/** @type {Node | null} what was pressed last, unless a key was pressed since: some browsers focus no button */
let pressedOn = null;

for (const type of ['pointerdown', 'pointerup', 'pointercancel']) {
  window.addEventListener(
    type,
    ({ target }) => {
      pressed = type === 'pointerdown';
      pressedOn = /** @type {Node} */ (target);
    },
    { capture: true },
  );
}
window.addEventListener('keydown', () => (pressedOn = null), { capture: true });

/** Waits while the visitor is clicking something, since what moves under a press is not clicked. */
export async function released() {
  if (pressed) {
    await new Promise((resolve) => {
      for (const type of ['pointerup', 'pointercancel']) {
        window.addEventListener(type, () => setTimeout(resolve), { once: true });
      }
    });
  }
}

/**
 * Whether something in an element was pressed last.
 *
 * @param {Element} element
 */
export function wasPressed(element) {
  return element.contains(pressedOn);
}
