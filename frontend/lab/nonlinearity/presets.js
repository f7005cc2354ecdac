import { make } from 'app/lab/page.js';

/** @import { Bench } from 'app/lab/types.js' */

/** Settings that show something, good and bad; each has its sentence in the messages. */
const PRESETS = {
  line: 'f=identity&data=circle',
  features: 'f=identity&features=x1-squared,x2-squared&data=circle',
  circle: 'f=tanh&data=circle&layers=4',
  xor: 'f=relu&data=xor&layers=4',
  gaussians: 'f=tanh&data=gaussians&layers=none',
  moons: 'f=tanh&data=moons&layers=8,8&noise=0.1',
  spiral: 'f=sin(x)&data=spiral&layers=8,8&steps=1000',
  'spiral-tanh': 'f=tanh&data=spiral&layers=16,16&size=500&test=0.3&steps=4000&batch=20&rate=0.02',
  clouds: 'f=tanh&data=three-gaussians&layers=none',
  arms: 'f=relu&data=three-arms&layers=16,16&size=300&steps=1000&rate=0.03',
  hills: 'f=gelu&data=multi-gaussian&layers=16,16&size=600&test=0.3&steps=3000&rate=0.01',
  plane: 'f=identity&data=plane&layers=none',
  wave: 'f=tanh&data=sine&features=x1&layers=16,16&steps=2000&rate=0.01',
  narrow: 'f=relu&data=three-gaussians&layers=1',
  'arms-line': 'f=identity&data=three-arms',
  deep: 'f=sigmoid&data=circle&layers=4,4,4,4,4,4&optimiser=sgd&rate=1',
  steep: 'f=relu&data=circle&optimiser=sgd&rate=10',
  alike: 'f=tanh&data=xor&initialiser=zeros',
  norm: 'f=identity&normalisation=layer&data=circle',
  noise: 'f=relu&data=moons&noise=0.4&size=60&layers=32,32&steps=2000',
};

/** @param {Bench} bench */
export function presets({ settings, word }) {
  const rows = Object.entries(PRESETS).map(([name, query]) => {
    const button = make('button', { type: 'button', class: 'button' }, word(`preset.${name}`));
    button.addEventListener('click', () => settings.set(values(settings.known, query)));
    return make('li', {}, button, ' ', word(`preset.${name}.why`));
  });
  return make(
    'details',
    { class: 'play-presets' },
    make('summary', {}, word('play.presets')),
    make('ul', {}, ...rows),
  );
}

/**
 * A whole state: what a query does not say is at its default.
 *
 * @param {readonly import('app/lab/types.js').Setting[]} known
 * @param {string} query
 */
function values(known, query) {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    known.map(({ name, standard }) => [name, asked.has(name) ? asked.getAll(name) : [...standard]]),
  );
}
