import { make } from 'app/lab/page.js';

/**
 * @import { Bench } from 'app/lab/types.js'
 * @import { Plane, Point } from 'app/lab/nonlinearity/plane.js'
 */

const FEWEST = 4;
const MOST = 300;

/** Points of one's own: pressed into the plane, or pasted; and the two sides of a function. */
export class Points {
  /** @param {Bench} bench @param {Plane} plane */
  constructor(bench, plane) {
    this.bench = bench;
    this.plane = plane;
    const { word } = bench;
    this.draws = make('input', { type: 'checkbox' });
    this.target = make(
      'select',
      { 'aria-label': word('play.class') },
      make('option', { value: '1' }, word('series.positive')),
      make('option', { value: '-1' }, word('series.negative')),
    );
    this.csv = make('textarea', {
      rows: 4,
      placeholder: 'x1,x2,target\n1.5,2,1\n-1,0.5,-1',
      spellcheck: 'false',
    });
    this.told = make('p', { role: 'status' });
    const above = make('input', { placeholder: '2*sin(x)', spellcheck: 'false', autocapitalize: 'off' });
    above.addEventListener(
      'change',
      () => above.value && bench.settings.set({ data: [`above:${above.value}`] }),
    );
    plane.onPress = (x1, x2) => this.#press(x1, x2);
    this.element = make(
      'details',
      { class: 'play-points' },
      make('summary', {}, word('play.points')),
      make('p', {}, make('label', {}, this.draws, word('play.press')), ' ', this.target),
      make('p', {}, make('label', {}, word('play.paste'), this.csv)),
      make(
        'p',
        { class: 'play-buttons' },
        button(word('play.use'), () => this.#use(read(this.csv.value))),
        button(word('play.fetch'), () => this.#write(plane.points)),
        button(word('play.clear'), () => this.#clear()),
      ),
      this.told,
      make('p', {}, make('label', {}, word('play.above'), above)),
    );
  }

  /** @param {number} x1 @param {number} x2 */
  #press(x1, x2) {
    if (!this.draws.checked) {
      return;
    }
    const isOwn = this.bench.settings.get('data')[0].includes('/');
    const begun = this.plane.pending.length || !isOwn ? this.plane.pending : this.plane.points;
    this.#use([...begun, [short(x1), short(x2), Number(this.target.value)]]);
  }

  /** @param {Point[]} points */
  #use(points) {
    const { settings, word } = this.bench;
    this.#write(points);
    if (points.length < FEWEST || points.length > MOST) {
      this.plane.pending = points.slice(0, MOST);
      this.told.textContent = word('play.count', points.length, FEWEST, MOST);
    } else {
      this.plane.pending = [];
      this.told.textContent = word('play.taken', points.length);
      settings.set({ data: [points.map((point) => point.join(',')).join('/')] });
    }
    this.plane.redraw();
  }

  /** @param {Point[]} points */
  #write(points) {
    this.csv.value = points.map((point) => point.map(short).join(',')).join('\n');
  }

  #clear() {
    this.csv.value = '';
    this.told.textContent = '';
    this.plane.pending = [];
    this.bench.settings.set({ data: ['circle'] });
  }
}

/** Two digits are as fine as one can press. @param {number} number */
function short(number) {
  return Math.round(number * 100) / 100;
}

/**
 * Points from CSV, with commas, semicolons or tabs; lines that are not three numbers, such as a header, are left out.
 *
 * @param {string} text
 * @returns {Point[]}
 */
export function read(text) {
  return text
    .split(/[\n/]/)
    .map((line) =>
      line
        .trim()
        .split(/[,;\t]\s*|\s+/)
        .map((part) => (part ? Number(part) : Number.NaN)),
    )
    .filter((numbers) => numbers.length === 3 && numbers.every(Number.isFinite))
    .map(([x1, x2, target]) => /** @type {Point} */ ([x1, x2, target]));
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
  const element = make('button', { type: 'button', class: 'button' }, label);
  element.addEventListener('click', press);
  return element;
}
