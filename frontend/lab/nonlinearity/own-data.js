import { read } from 'app/lab/nonlinearity/points.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Points } from 'app/lab/nonlinearity/points.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** Points of one's own pasted or from a file, and the two sides of a function. */
export class OwnData {
  /** @param {Bench} bench @param {Points} points */
  constructor(bench, points) {
    const { word } = bench;
    this.csv = make('textarea', {
      rows: 4,
      placeholder: 'x1,x2,target\n1.5,2,1\n-1,0.5,-1',
      spellcheck: 'false',
    });
    this.file = make('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv,text/plain' });
    this.file.addEventListener('change', async () => {
      this.csv.value = (await this.file.files?.[0]?.text()) ?? this.csv.value;
    });
    const above = make('input', { placeholder: '2*sin(x)', spellcheck: 'false', autocapitalize: 'off' });
    above.addEventListener(
      'change',
      () => above.value && bench.settings.set({ data: [`above:${above.value}`] }),
    );
    const told = make('p', { role: 'status' });
    const use = () => {
      const found = read(this.csv.value);
      points.use(found);
      told.textContent = word('play.read', found.length);
    };
    points.onPoints = (all) => this.#write(all);
    this.element = make(
      'details',
      { class: 'play-points' },
      make('summary', {}, word('play.points')),
      make('p', {}, make('label', {}, word('play.paste'), this.csv)),
      make('p', {}, make('label', {}, word('play.file'), ' ', this.file)),
      make(
        'p',
        { class: 'play-buttons' },
        button(word('play.use'), use),
        button(word('play.fetch'), () => this.#write(points.present)),
      ),
      told,
      make('p', {}, make('label', {}, word('play.above'), ' ', above)),
    );
  }

  /** @param {import('app/lab/nonlinearity/plane.js').Point[]} points */
  #write(points) {
    this.csv.value = points
      .map((point) => point.map((x) => Math.round(1000 * x) / 1000).join(','))
      .join('\n');
  }
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
  const element = make('button', { type: 'button', class: 'button' }, label);
  element.addEventListener('click', press);
  return element;
}
