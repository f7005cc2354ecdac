import { make } from 'app/lab/page.js';

/** @import { Bench } from 'app/lab/types.js' */

const NAMES = ['circle', 'xor', 'gaussians', 'spiral', 'moons', 'plane', 'multi-gaussian', 'sine'];

/** The data sets side by side, to be chosen at a press. @param {Bench} bench */
export function dataButtons({ settings, word }) {
  const buttons = NAMES.map((name) => {
    const button = make('button', { type: 'button', class: 'button', value: name }, word(`value.${name}`));
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
  return make(
    'div',
    { class: 'play-buttons', role: 'group', 'aria-label': word('setting.data') },
    ...buttons,
  );
}
