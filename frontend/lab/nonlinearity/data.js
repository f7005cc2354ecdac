import { make } from 'app/lab/page.js';

/** @import { Bench } from 'app/lab/types.js' */

/** The data sets side by side, to be chosen at a press. @param {Bench} bench */
export function dataButtons({ settings, word }) {
  const known = settings.known.find(({ name }) => name === 'data')?.values ?? [];
  const buttons = known.map(({ value: name, label }) => {
    const button = make('button', { type: 'button', class: 'button', value: name }, label);
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
