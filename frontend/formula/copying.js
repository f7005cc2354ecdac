import { linear } from 'app/formula/linear.js';

/** Copies of formulas are what can be typed: a browser would leave out fraction bars, roots and exponents. */

/** What does not begin a line of its own. */
const INLINE = 'a, abbr, b, code, em, i, mark, small, span, strong, sub, sup';

/** What has text that nobody sees. */
const UNSEEN = '[hidden], input, script, select, style, svg, template, textarea';

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!event.clipboardData || !selection?.rangeCount || within(event.target, 'input, textarea')) {
    return;
  }
  const copied = whole(selection.getRangeAt(0)).cloneContents();
  if (copied.querySelector('math')) {
    const host = document.createElement('div');
    host.append(copied);
    event.clipboardData.setData('text/html', host.innerHTML);
    event.clipboardData.setData('text/plain', lines(host));
    event.preventDefault();
  }
});

/**
 * The same range, but with no formula cut in two: half of one means something else.
 *
 * @param {Range} selected
 */
function whole(selected) {
  const range = selected.cloneRange();
  const first = within(range.startContainer, 'math');
  const last = within(range.endContainer, 'math');
  if (first) {
    range.setStartBefore(first);
  }
  if (last) {
    range.setEndAfter(last);
  }
  return range;
}

/** @param {EventTarget | null} place @param {string} selector */
function within(place, selector) {
  const element = place instanceof Element ? place : place instanceof Node ? place.parentElement : null;
  return element?.closest(selector);
}

/** @param {Element} host */
function lines(host) {
  return written(host)
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** @param {Node} node @returns {string} */
function written(node) {
  if (!(node instanceof Element)) {
    return (node.textContent ?? '').replace(/\s+/g, ' ');
  }
  if (node.localName === 'math') {
    return linear(node);
  }
  if (node.matches(UNSEEN)) {
    return '';
  }
  const inner = [...node.childNodes].map(written).join('');
  return node.matches(INLINE) ? inner : `\n${inner}\n`;
}
