import { copying } from 'app/lab/nonlinearity/copying.js';
import { make } from 'app/lab/page.js';
import { asked, saying } from 'app/lab/query.js';

/** @import { Bench } from 'app/lab/types.js' */

/**
 * Makes the address of a lesson: the present state, with those controls alone that are ticked.
 *
 * @param {Bench} bench
 * @param {Record<string, string>} parts of the playground by their names, with what they are called
 */
export function lesson({ settings, word, search: present }, parts) {
  const named = [
    ...Object.entries(parts),
    // A part of the same name as a setting is shown and hidden with it.
    ...settings.known
      .filter(({ name }) => !(name in parts))
      .map(({ name, label }) => /** @type {[string, string]} */ ([name, label])),
  ];
  const boxes = named.map(([value]) => make('input', { type: 'checkbox', value, checked: true }));
  const labels = boxes.map((box, index) => make('label', {}, box, named[index][1]));
  const address = make('input', {
    readonly: true,
    class: 'play-address',
    'aria-label': word('play.lesson-address'),
  });
  const open = make('a', { class: 'button', target: '_blank', rel: 'noopener' }, word('play.lesson-open'));
  const write = () => {
    const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const isAll = ticked.length === boxes.length;
    const search = saying(present(), 'controls', isAll ? null : ticked.join(','));
    address.value = location.origin + location.pathname + search;
    open.href = address.value;
  };
  /** @param {boolean} checked */
  const tick = (checked) => {
    for (const box of boxes) {
      box.checked = checked;
    }
    write();
  };
  const element = make(
    'details',
    { class: 'play-lesson' },
    make('summary', {}, word('play.lesson')),
    make('p', {}, word('play.lesson-why')),
    make(
      'p',
      { class: 'play-buttons' },
      button(word('play.lesson-none'), () => tick(false)),
      button(word('play.lesson-all'), () => tick(true)),
    ),
    make('div', { class: 'play-ticks', role: 'group', 'aria-label': word('play.lesson') }, ...labels),
    make('p', { class: 'play-buttons' }, address, ...copying(address, word), open),
  );
  element.addEventListener('change', write);
  element.addEventListener('toggle', write);
  // What is shown may have been changed since.
  element.addEventListener('pointerenter', write);
  element.addEventListener('focusin', write);
  settings.onChange(write);
  return element;
}

/** In a lesson: that there is more. @param {Bench} bench */
export function lessonNote({ word, search }) {
  const address = () => location.pathname + saying(search(), 'controls', null);
  const more = make('a', { href: address() }, word('play.lesson-more'));
  for (const type of ['pointerenter', 'focus']) {
    more.addEventListener(type, () => {
      more.href = address();
    });
  }
  return make(
    'p',
    { class: 'fine', hidden: asked('controls') === null },
    word('play.lesson-note'),
    ' ',
    more,
  );
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
  const element = make('button', { type: 'button', class: 'button' }, label);
  element.addEventListener('click', press);
  return element;
}
