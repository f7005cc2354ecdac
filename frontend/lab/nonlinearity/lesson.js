import { make } from 'app/lab/page.js';
import { asked, saying } from 'app/lab/query.js';

/** @import { Bench } from 'app/lab/types.js' */

/**
 * Makes the address of a lesson: the present state, with those controls alone that are ticked.
 *
 * @param {Bench} bench
 * @param {Record<string, string>} parts of the playground by their names, with what they are called
 */
export function lesson({ settings, word }, parts) {
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
    const search = saying(location.search, 'controls', isAll ? null : ticked.join(','));
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
  const copy = button(word('play.copy'), () => {
    address.select();
    navigator.clipboard?.writeText(address.value);
  });
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
    make('p', { class: 'play-buttons' }, address, copy, open),
  );
  element.addEventListener('change', write);
  element.addEventListener('toggle', write);
  settings.onChange(write);
  return element;
}

/** In a lesson: that there is more. @param {Bench} bench */
export function lessonNote({ word }) {
  const more = make(
    'a',
    { href: location.pathname + saying(location.search, 'controls', null) },
    word('play.lesson-more'),
  );
  more.addEventListener('pointerenter', () => {
    more.href = location.pathname + saying(location.search, 'controls', null);
  });
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
