import { make } from 'app/lab/page.js';
import { colourOf, formOf } from 'app/lab/show/looks.js';
import { course, drawn, isNamed, names } from 'app/lab/show/picture/chart-data.js';
import { emptyPlugin } from 'app/lab/show/picture/empty.js';
import { key } from 'app/lab/show/picture/key.js';
import { Plot } from 'app/lab/show/picture/plot.js';
import { print } from 'app/lab/words.js';

/** @import { Chart, Series } from 'app/lab/types.js' */
/** @import { Looks } from 'app/lab/show/looks.js' */

/** A chart of a report: lines, points, bars and bands, with a legend that is text. */
export class ChartFigure {
  /** @param {Chart} chart @param {Looks} looks */
  constructor(chart, looks) {
    this.looks = looks;
    this.plot = new Plot(titleOf(chart, looks.words), looks, 'line', [emptyPlugin(looks)]);
    this.element = this.plot.element;
    this.element.classList.toggle('is-plane', chart.equal);
    this.legend = make('ul', { class: 'legend' });
    this.element.append(this.legend);
    this.#written = '';
  }

  /** What the legend says. */
  #written;

  /** @param {Chart} chart */
  draw(chart) {
    const label = this.#names(chart);
    const colour = (/** @type {Series} */ { f }) => colourOf(this.looks, f);
    const form = (/** @type {Series} */ series) => formOf(this.looks, series);
    const datasets = drawn(chart, { colour, label, form, scale: this.looks.scale });
    this.plot.draw(chart.x, chart.y, datasets, { equal: chart.equal });
    this.#legend(chart.series, datasets);
  }

  /** What the series are called. @param {Chart} chart */
  #names({ series }) {
    const { words } = this.looks;
    const role = (/** @type {string} */ name) => words.word(`series.${name}`);
    return names(series, words.label, role, (...both) => words.word('live.series', ...both));
  }

  /** Says what can be seen. @param {Chart} chart */
  tell(chart) {
    const { words } = this.looks;
    const label = this.#names(chart);
    const sentences = chart.series
      .filter((_, index) => isNamed(chart.series, index))
      .map((series) => {
        const way = course(series);
        if (!way) {
          return words.word('live.nothing', label(series));
        }
        const told = (/** @type {[number, number]} */ [x, y]) => [this.plot.name(chart.x.name, x), print(y)];
        return way.isPoint
          ? words.word('live.point', label(series), ...told(way.first))
          : words.word(
              'live.course',
              label(series),
              ...told(way.first),
              ...told(way.last),
              print(way.low),
              print(way.high),
            );
      });
    this.plot.tell([`${this.plot.title}.`, ...sentences].join(' '));
  }

  /** @param {readonly Series[]} series @param {import('app/lab/show/picture/chart-data.js').Drawn[]} datasets */
  #legend(series, datasets) {
    const named = datasets.filter((_, index) => isNamed(series, index));
    const written = named
      .map(({ label, borderColor, style, borderDash, pointStyle }) =>
        [label, borderColor, style, borderDash, pointStyle].join(),
      )
      .join(';');
    if (written === this.#written) {
      return;
    }
    this.#written = written;
    this.legend.replaceChildren(
      // A sample is as long as ever, however far the picture is seen from.
      ...named.map(({ label, borderColor, backgroundColor, style, borderDash, pointStyle }) =>
        key(
          label,
          borderColor,
          style,
          borderDash.map((length) => length / this.looks.scale),
          pointStyle,
          backgroundColor,
        ),
      ),
    );
    this.legend.hidden = named.length === 0;
  }
}

/** What a chart shows, and under which terms. @param {Chart} chart @param {import('app/lab/words.js').Words} words */
function titleOf({ name }, { word }) {
  const [title, ...terms] = name.split(' ');
  return terms.reduce(
    (text, term) => word('live.series', text, word(`value.${term}`)),
    word(`chart.${title}`),
  );
}
