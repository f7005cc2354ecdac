/**
 * Puts an own part above what was found.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement} section
 */
export function place(root, section) {
  const verdicts = root.querySelector('#verdicts');
  if (verdicts) {
    verdicts.before(section);
  } else {
    root.append(section);
  }
}
