import { make } from 'app/lab/page.js';
import { BESIDE, extremes, gridPlugin, isByWholes, pixels } from 'app/lab/show/picture/grid.js';
import { key } from 'app/lab/show/picture/key.js';
import { Plot } from 'app/lab/show/picture/plot.js';
import { print } from 'app/lab/words.js';

/** @import { HeatMap } from 'app/lab/types.js' */
/** @import { Looks } from 'app/lab/show/looks.js' */

/** A map of a report: numbers as colours, and points over them. */
export class MapFigure {
  /** @param {HeatMap} map @param {Looks} looks */
  constructor(map, looks) {
    this.looks = looks;
    this.map = map;
    this.image = make('canvas');
    const plugin = gridPlugin(() => ({
      map: this.map,
      image: this.image,
      shade: looks.theme.shade,
      text: looks.theme.colour('chart-text'),
      scale: looks.scale,
    }));
    const title = looks.words.word(`map.${map.name}`, map.f ? looks.words.label(map.f) : '');
    this.plot = new Plot(title, looks, 'scatter', [plugin]);
    this.plot.config.options.layout = { padding: () => ({ right: BESIDE * looks.scale }) };
    this.plot.config.options.interaction = { mode: 'nearest', intersect: true };
    this.legend = make('ul', { class: 'legend' });
    this.element = this.plot.element;
    this.element.classList.add('is-map');
    this.element.append(this.legend);
  }

  #written = '';

  /** @param {HeatMap} map */
  draw(map) {
    const { theme, words } = this.looks;
    this.map = map;
    const rows = map.values.length / map.columns;
    this.image.width = map.columns;
    this.image.height = rows;
    const data = /** @type {any} */ (pixels(map, theme.shade));
    this.image.getContext('2d')?.putImageData(new ImageData(data, map.columns, rows), 0, 0);
    const last = Math.max(1, map.points.length - 1);
    const datasets = map.points.map(({ role, x, y }, index) => ({
      label: words.word(`series.${role}`),
      data: Array.from(x, (_, i) => ({ x: x[i], y: y[i] })),
      backgroundColor: `rgb(${theme.shade(0.08 + (0.84 * index) / last).join()})`,
      borderColor: theme.colour('chart-background'),
      borderWidth: 1,
      pointRadius: 3.5 * this.looks.scale,
      pointStyle: index % 2 ? 'rect' : 'circle',
    }));
    this.plot.draw(map.x, map.y, datasets, { isWhole: isByWholes(map) });
    this.#legend(datasets);
  }

  /** @param {readonly { label: string, backgroundColor: string, pointStyle: string }[]} datasets */
  #legend(datasets) {
    const written = datasets.map(({ label, backgroundColor }) => [label, backgroundColor].join()).join(';');
    if (written !== this.#written) {
      this.#written = written;
      this.legend.replaceChildren(
        ...datasets.map(({ label, backgroundColor, pointStyle }) =>
          key(label, backgroundColor, 'points', [], pointStyle),
        ),
      );
    }
    this.legend.hidden = datasets.length === 0;
  }

  /** Says what can be seen. @param {HeatMap} map */
  tell(map) {
    const { words } = this.looks;
    const found = extremes(map);
    const text = found
      ? words.word('live.map', ...[...found.least, ...found.greatest].map(print))
      : words.word('live.nothing', this.plot.title);
    this.plot.tell(`${this.plot.title}. ${text}`);
  }
}
