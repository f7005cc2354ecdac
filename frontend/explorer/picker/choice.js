import { sparkline } from 'app/explorer/picker/sparkline.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * What can be chosen, in a listbox.
 *
 * @param {string} id
 * @param {string} title
 * @param {string} summary
 * @param {Element} [picture]
 */
export function option(id, title, summary, picture) {
  const element = document.createElement('div');
  element.id = id;
  element.className = 'choice';
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.append(
    picture ?? '',
    textOf('span', 'choice-title', title),
    textOf('span', 'choice-summary', summary),
  );
  return element;
}

/**
 * Choices under what is said of them all: a listbox may hold nothing but them and such groups.
 *
 * @param {string} label
 * @param {HTMLElement} heading
 * @param {HTMLElement[]} options
 */
export function group(label, heading, options) {
  const element = document.createElement('div');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  heading.setAttribute('aria-hidden', 'true');
  element.append(heading, ...options);
  return element;
}

/** @param {string} family of the functions below */
export function headingOf(family) {
  return textOf('p', 'family', family);
}

/** @param {import('app/explorer/types.js').Other} other */
export function remarkOn({ title, summary }) {
  const remark = textOf('p', 'elsewhere', summary);
  remark.prepend(textOf('strong', '', title), document.createElement('br'));
  return remark;
}

/** @param {string} sentence in place of what is not there */
export function nothing(sentence) {
  return textOf('p', 'nothing', sentence);
}

/**
 * A function as a small picture.
 *
 * @param {import('app/explorer/types.js').Core} core
 * @param {string} name
 */
export function pictureOf(core, name) {
  const { viewBox, axes, shape, band } = sparkline(core, name);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  for (const [className, d] of Object.entries({ band, axes, shape })) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    path.setAttribute('vector-effect', 'non-scaling-stroke');
    svg.append(path);
  }
  return svg;
}

/** @param {'p' | 'span' | 'strong'} tag @param {string} className @param {string} text */
function textOf(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
