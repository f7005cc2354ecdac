/**
 * Puts an own part above what was found.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement} section
 */
export function place(root, section) {
  root.querySelector('#own')?.append(section);
}
