/** @import { Plane } from 'app/lab/nonlinearity/plane/plane.js' */

/**
 * What is pointed at, or has the focus, is seen large.
 *
 * @param {Plane} plane
 * @param {HTMLElement} button
 * @param {string} label
 * @param {() => ArrayLike<number>} values none if it is seen already
 */
export function peeks(plane, button, label, values) {
  const show = () => {
    const shown = values();
    if (shown.length) {
      plane.peek(label, shown);
    }
  };
  button.addEventListener('pointerenter', show);
  button.addEventListener('focus', show);
  for (const end of ['pointerleave', 'blur']) {
    button.addEventListener(end, () => plane.peek());
  }
}
