/**
 * Keeps what belongs together on two sides at one height, wherever the sides stand beside each other.
 *
 * @param {readonly (readonly [HTMLElement, HTMLElement])[]} pairs from top to bottom
 */
export function keepLevel(pairs) {
  // Of what is observed the size stays when its margin does not.
  const observer = new ResizeObserver(() => requestAnimationFrame(() => level(pairs)));
  for (const element of pairs.flat()) {
    observer.observe(element);
  }
}

/** @param {readonly (readonly [HTMLElement, HTMLElement])[]} pairs */
function level(pairs) {
  for (const pair of pairs) {
    for (const { style } of pair) {
      style.marginTop = '';
    }
    const [one, other] = pair.map((element) => element.getBoundingClientRect());
    const areBoth = one.width > 0 && other.width > 0;
    const difference = one.top - other.top;
    if (areBoth && other.left >= one.right && difference !== 0) {
      pair[difference < 0 ? 0 : 1].style.marginTop = `${Math.abs(difference)}px`;
    }
  }
}
