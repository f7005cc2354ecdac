import { byId, make } from 'app/lab/page.js';

/**
 * @import { Bench, Problem } from 'app/lab/types.js'
 *
 * @typedef {object} Offer
 * @property {string} key of its message
 * @property {string[]} words in it
 * @property {Record<string, string[]>} values
 */

/**
 * Settings near those that were refused, that would be taken.
 *
 * @param {Problem} problem
 * @param {Record<string, string[]>} wanted
 * @returns {Offer[]}
 */
export function offers({ parameter, code, arguments: said }, wanted) {
  const [f = 'tanh'] = wanted.f ?? [];
  switch (code) {
    case 'too-few-examples':
      return [{ key: 'play.fit-no-test', words: [], values: { test: ['0'] } }];
    case 'batch-of-one':
      return [{ key: 'play.fit-bound', words: ['2'], values: { batch: ['2'] } }];
    case 'functions-and-layers':
      return [
        { key: 'play.fit-one-function', words: [f], values: { f: [f] } },
        {
          key: 'play.fit-layers',
          words: [said[0]],
          values: { layers: [repeated(wanted.layers?.[0], said[0])] },
        },
      ];
    case 'out-of-range': {
      const [, low, high, text] = said;
      const bound = Number(text) > Number(high) ? high : low;
      return wanted[parameter]?.length === 1 && !wanted[parameter][0].includes(',')
        ? [{ key: 'play.fit-bound', words: [bound], values: { [parameter]: [bound] } }]
        : [];
    }
    default:
      return [];
  }
}

/** As many layers as that, the last one again and again. @param {string} layers @param {string} count */
function repeated(layers = '4', count) {
  const units = layers === 'none' ? ['4'] : layers.split(',');
  return Array.from({ length: Number(count) }, (_, i) => units[Math.min(i, units.length - 1)]).join(',');
}

/** What was refused, and what would fit, at a press. @param {Bench} bench */
export function fits({ settings, word, explain }) {
  const element = make('div', { class: 'lab-told play-fits', role: 'alert', hidden: true });
  settings.onRefused((all, wanted) => {
    // What the server says of the address already is not said again, unless something would fit.
    const isSaid = !byId('problems').hidden;
    const problems = all.filter((problem) => !isSaid || offers(problem, wanted).length > 0);
    element.hidden = problems.length === 0;
    element.replaceChildren(
      ...problems.map((problem) => {
        const buttons = offers(problem, wanted).map(({ key, words, values }) => {
          const button = make('button', { type: 'button', class: 'button' }, word(key, ...words));
          button.addEventListener('click', () => settings.set(values));
          return button;
        });
        const text = explain(problem);
        return make('p', { class: 'play-buttons' }, make('span', {}, text), ...buttons);
      }),
    );
  });
  return element;
}
