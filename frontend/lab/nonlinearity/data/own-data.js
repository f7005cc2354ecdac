import { FEWEST, isAbove, isOwn, MOST, sorted } from 'app/lab/nonlinearity/data/points.js';
import { blame, make } from 'app/lab/page.js';

/**
 * @import { Points } from 'app/lab/nonlinearity/data/points.js'
 * @import { Bench, Problem } from 'app/lab/types.js'
 */

/** So many wrong lines are quoted. */
const QUOTED = 3;

/** So many characters of a line. */
const LONG = 40;

/** Points of one's own pasted or from a file, and the two sides of a function. */
export class OwnData {
  /** @param {Bench} bench @param {Points} points */
  constructor(bench, points) {
    const { word } = bench;
    this.bench = bench;
    this.csv = make('textarea', {
      rows: 4,
      placeholder: 'x1,x2,target\n1.5,2,1\n-1,0.5,-1',
      spellcheck: 'false',
    });
    this.file = make('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv,text/plain' });
    this.file.addEventListener('change', async () => {
      this.csv.value = (await this.file.files?.[0]?.text()) ?? this.csv.value;
    });
    this.above = make('input', { placeholder: '2*sin(x)', spellcheck: 'false', autocapitalize: 'off' });
    this.above.addEventListener('change', () => {
      if (this.above.value) {
        bench.settings.set({ data: [`above:${this.above.value}`] });
      }
    });
    this.told = make('p', { role: 'status' });
    this.csvError = make('p', { class: 'error', id: 'play-csv-error', role: 'alert', hidden: true });
    this.aboveError = make('p', { class: 'error', id: 'play-above-error', hidden: true });
    points.onPoints = (all) => this.#write(all);
    const refuse = (
      /** @type {Problem[]} */ problems,
      /** @type {Record<string, string[]>} */ { data: [data] = [''] },
    ) => {
      const problem = problems.find(({ parameter }) => parameter === 'data');
      const text = problem ? bench.explain(problem) : '';
      blame(this.above, this.aboveError, isAbove(data) ? text : '');
      blame(this.csv, this.csvError, isOwn(data) ? text : '');
      if (problem) {
        this.told.textContent = '';
      }
      if (problem && isOwn(data)) {
        this.csv.value = data.split('/').join('\n');
        this.element.open = true;
      }
    };
    this.element = make(
      'details',
      { class: 'play-points' },
      make('summary', {}, word('play.points')),
      make('p', {}, make('label', {}, word('play.paste'), this.csv)),
      this.csvError,
      make('p', {}, make('label', {}, word('play.file'), ' ', this.file)),
      make(
        'p',
        { class: 'play-buttons' },
        button(word('play.use'), () => this.#use(points)),
        button(word('play.fetch'), () => this.#write(points.kept)),
      ),
      this.told,
      make('p', {}, make('label', {}, word('play.above'), ' ', this.above)),
      this.aboveError,
    );
    bench.settings.onRefused(refuse);
  }

  /** Uses what is in the box, if all of it is good; else the box keeps it. @param {Points} points */
  #use(points) {
    const { word } = this.bench;
    const { points: found, wrong } = sorted(this.csv.value);
    const isTooFew = found.length < FEWEST || found.length > MOST;
    blame(
      this.csv,
      this.csvError,
      wrong.length ? this.#wrong(wrong) : isTooFew ? word('play.count', found.length, FEWEST, MOST) : '',
    );
    this.told.textContent = '';
    if (!wrong.length && !isTooFew) {
      const told = points.use(found);
      this.told.textContent = `${word('play.read', found.length)} ${told}`.trim();
    }
  }

  /** @param {{ line: number, text: string }[]} lines */
  #wrong(lines) {
    const { word } = this.bench;
    const quoted = lines
      .slice(0, QUOTED)
      .map(({ line, text }) =>
        word('play.wrong-line', line, text.length > LONG ? `${text.slice(0, LONG)}…` : text),
      );
    const rest = lines.length - quoted.length;
    return [word('play.wrong-lines'), ...quoted, ...(rest > 0 ? [word('play.wrong-rest', rest)] : [])].join(
      '\n',
    );
  }

  /** @param {import('app/lab/nonlinearity/plane/plane.js').Point[]} points */
  #write(points) {
    this.csv.value = points.map((point) => point.join(',')).join('\n');
  }
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
  const element = make('button', { type: 'button', class: 'button' }, label);
  element.addEventListener('click', press);
  return element;
}
