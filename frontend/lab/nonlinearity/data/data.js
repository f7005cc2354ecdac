import { Sketch } from 'app/lab/nonlinearity/data/sketch.js';
import { make } from 'app/lab/page.js';

/** @import { Bench } from 'app/lab/types.js' */

/** The data sets side by side, to be chosen at a press. @param {Bench} bench */
export function dataButtons(bench) {
  const { settings, word } = bench;
  const known = settings.known.find(({ name }) => name === 'data')?.values ?? [];
  const sketches = known.map(({ value: name }) => new Sketch(bench, name));
  const buttons = known.map(({ value: name, label }, index) => {
    const { element } = sketches[index];
    const button = make('button', { type: 'button', class: 'button', value: name }, element, label);
    button.addEventListener('click', () => settings.set({ data: [name] }));
    return button;
  });
  const show = () => {
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.value === settings.get('data')[0]));
    }
  };
  settings.onChange(show);
  show();
  let theme = '';
  bench.onReport(() => {
    const now = `${bench.shade(0)}`;
    if (now !== theme) {
      theme = now;
      for (const sketch of sketches) {
        sketch.draw();
      }
    }
  });
  return make(
    'div',
    { class: 'play-buttons play-data', role: 'group', 'aria-label': word('setting.data') },
    ...buttons,
  );
}
