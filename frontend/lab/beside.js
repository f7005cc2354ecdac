import { keepLevel } from 'app/lab/level.js';
import { byId, make } from 'app/lab/page.js';
import { runOf } from 'app/lab/run/hire.js';
import { Reports } from 'app/lab/run/reports.js';
import { Controls } from 'app/lab/show/controls.js';
import { Figures } from 'app/lab/show/findings/figures.js';
import { showNotes, showVerdicts, write } from 'app/lab/show/findings/text.js';
import { paint } from 'app/lab/show/looks.js';
import { Colours } from 'app/lab/show/palette.js';
import { reaching, sharing } from 'app/lab/show/reach.js';
import { Screen } from 'app/lab/show/screen.js';

/**
 * @import { LabData } from 'app/lab/page.js'
 * @import { Looks } from 'app/lab/show/looks.js'
 * @import { HeatMap, Shown } from 'app/lab/types.js'
 * @import { LiveSettings } from 'app/lab/settings.js'
 */

/**
 * The same experiment at settings that stay, `beside=f%3Dtanh`, beside the page's own. It is a second run in the same page
 * rather than a frame: our pages let nobody frame them, and so both have the same axes.
 */
export class Beside {
  /** @type {Shown | null} what there is on this side */
  #shown = null;

  /** @type {Record<string, string[]>} */
  #values = {};

  /** @type {() => Shown | null} what there is on the other side */
  other = () => null;

  /** Is told when it is known what this side is set to. */
  onbegin = () => {};

  /** Is told when there is all to compare with. */
  onend = () => {};

  /** @type {(shown: Shown) => void} */
  #tell = () => {};

  /** @param {(shown: Shown) => void} listener is told what there is on this side */
  onReport(listener) {
    this.#tell = listener;
    if (this.#shown) {
      listener(this.#shown);
    }
  }

  /** Is told when functions have got their names. */
  onlabels = () => {};

  /**
   * @param {string} query
   * @param {LabData} data
   * @param {DOMStringMap} addresses
   * @param {Looks} looks
   * @param {HTMLElement} bench
   */
  constructor(query, data, addresses, looks, bench) {
    this.query = query;
    this.known = data.settings;
    this.looks = { ...looks, colours: new Colours() };
    this.run = runOf(data, addresses);
    this.here = make('p', { class: 'beside-settings' });
    this.there = make('p', { class: 'beside-settings' });
    const [first, charts, maps, figures] = [
      'beside-first',
      'lab-charts',
      'lab-maps',
      'beside-figures lab-figures',
    ].map((name) => make('div', { class: name }));
    const verdicts = copyOf('verdicts');
    this.own = make('div', { class: 'beside-own' });
    const failure = make('div');
    new Controls(failure, this.run, looks.words, true);
    this.notes = make('ul', { class: 'lab-notes' });
    this.links = make('p', { class: 'beside-links' }, ...linksTo(query));
    this.verdicts = verdicts;
    this.figures = new Figures(figures, looks.words);
    this.screen = new Screen({ first, charts, maps }, this.looks);
    this.coming = make('p', { class: 'beside-coming' }, looks.words.word('live.coming'));
    first.append(this.coming);
    this.element = make(
      'section',
      { class: 'lab-beside', 'aria-label': looks.words.word('live.beside') },
      this.there,
      failure,
      this.own,
      first,
      verdicts,
      charts,
      maps,
      figures,
      this.notes,
      this.links,
    );
    bench.classList.add('has-beside');
    bench.querySelector('.lab-stage')?.prepend(this.here);
    bench.querySelector('.lab-stage')?.after(this.element);
    keepLevel([
      [byId('own'), this.own],
      [byId('first'), first],
      [byId('verdicts'), verdicts],
      [byId('charts'), charts],
      [byId('maps'), maps],
      [byId('figures'), figures],
      [byId('notes'), this.notes],
    ]);
    this.reports = new Reports(this.run, this.screen, matchMedia('(prefers-reduced-motion: reduce)').matches);
    this.reports.onanswer = (answer, ended) => this.#show(answer, ended);
    this.reports.begin();
    this.run.onlost = () => this.begin();
  }

  /** The run says by itself why it could not be begun, and then it can be begun anew. */
  begin() {
    return this.#begin().catch(() => {});
  }

  async #begin() {
    const { settings, problems, ...order } = await this.run.read(this.query);
    this.#values = settings;
    const { words } = this.looks;
    const wrong = problems.map((/** @type {import('app/lab/types.js').Problem} */ problem) =>
      words.explain(problem, this.known),
    );
    if (wrong.length > 0) {
      this.there.after(make('p', { class: 'error' }, [...wrong, words.word('live.beside-wrong')].join(' ')));
    }
    this.looks.colours.begin(settings.f ?? []);
    this.run.open(order);
    this.onbegin();
  }

  /** What is on this side. */
  get charts() {
    return this.#shown?.report.charts ?? [];
  }

  get maps() {
    return this.#shown?.maps ?? [];
  }

  /** @param {import('app/lab/run/live-run.js').Answer} answer @param {boolean} ended */
  #show({ report, running, labels }, ended) {
    this.looks.isOver = ended;
    Object.assign(this.looks.words.labels, labels);
    this.onlabels();
    this.looks.colours.take(report.charts);
    const { progress, number, trials } = this.run;
    const maps = withRunning(report.maps, running);
    this.#shown = { report, maps, progress, ended, run: number, settings: this.#values, trials };
    this.coming.remove();
    showVerdicts(this.verdicts, report.verdicts, ended, this.looks.words);
    this.figures.show(report.figures);
    showNotes(this.notes, report.notes, this.looks.words);
    paint(this.looks, this.element);
    this.#tell(this.#shown);
    this.draw(ended);
    if (ended) {
      this.onend();
    }
  }

  /** Has the words in pictures be read from afar, or not. @param {boolean} isLarge */
  resize(isLarge) {
    this.screen.resize(isLarge);
    this.draw(false);
  }

  /** In the colours of another theme. */
  repaint() {
    if (this.#shown) {
      paint(this.looks, this.element);
      this.#tell(this.#shown);
      this.draw(this.#shown.ended);
    }
  }

  /** @param {boolean} tells */
  draw(tells) {
    if (this.#shown) {
      const other = this.other();
      const charts = reaching(this.#shown.report.charts, other?.report.charts ?? []);
      this.screen.show(charts, sharing(this.#shown.maps, other?.maps ?? []), tells);
    }
  }

  /** The functions of both sides. @param {LiveSettings} settings of the page */
  functions(settings) {
    return [...new Set([...settings.get('f'), ...(this.#values.f ?? [])])];
  }

  /** Names in what the sides differ. @param {LiveSettings} settings of the page */
  name(settings) {
    const { words, colours } = this.looks;
    colours.begin(this.functions(settings));
    const differing = settings.known.filter(
      ({ name }) => this.#values[name] && String(settings.get(name)) !== String(this.#values[name]),
    );
    const told = (/** @type {(name: string) => string[]} */ get) =>
      differing
        .map(({ name, label, values }) => {
          const texts = get(name).map(
            (text) => values?.find(({ value }) => value === text)?.label ?? words.label(text),
          );
          return `${label} = ${texts.join(', ')}`;
        })
        .join('; ');
    const same = words.word('live.beside-same');
    write(this.here, differing.length > 0 ? told((name) => settings.get(name)) : same);
    write(
      this.there,
      differing.length > 0 ? told((name) => this.#values[name]) : words.word('live.beside-kept'),
    );
  }
}

/**
 * The maps of a report, and meanwhile those of the trial that goes on.
 *
 * @param {readonly HeatMap[]} maps
 * @param {readonly HeatMap[]} running
 */
export function withRunning(maps, running) {
  const names = new Set(maps.map(({ name }) => name));
  return [...maps, ...running.filter(({ name }) => !names.has(name))];
}

/** The page's links to results, at other settings. @param {string} query */
function linksTo(query) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('#links a:is([data-format="json"], [data-format="csv"])')
  );
  return Array.from(links, (link) => {
    const others = new URLSearchParams(link.search);
    const copy = make('a', { href: link.pathname }, link.textContent ?? '');
    const kept = ['format', 'lang'].filter((name) => others.has(name));
    copy.search = [query, ...kept.map((name) => `${name}=${others.get(name)}`)].filter(Boolean).join('&');
    return copy;
  });
}

/** What the server has written, for other settings. @param {string} id */
function copyOf(id) {
  const copy = /** @type {HTMLElement} */ (document.getElementById(id)?.cloneNode(true));
  copy.removeAttribute('aria-live');
  copy.removeAttribute('aria-labelledby');
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) {
    element.removeAttribute('id');
  }
  for (const element of copy.querySelectorAll('.lab-held, .add-lacking')) {
    element.remove();
  }
  // What the server has found is of the page's own settings.
  for (const element of copy.querySelectorAll('.holds, .statement')) {
    element.textContent = '';
  }
  for (const element of copy.querySelectorAll('.holds')) {
    element.className = 'holds undecided';
    element.closest('.verdict')?.classList.add('is-going');
  }
  copy.classList.add('beside-verdicts');
  return copy;
}
