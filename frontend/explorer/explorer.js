import { Answers } from 'app/chart/answers.js';
import { LiveChart } from 'app/chart/chart.js';
import { frameOf } from 'app/chart/frame.js';
import { loadCore } from 'app/core/core.js';
import { AddressBar } from 'app/explorer/address-bar.js';
import { Cards } from 'app/explorer/cards.js';
import { Controls } from 'app/explorer/controls.js';
import { later } from 'app/explorer/later.js';
import { Links, skips } from 'app/explorer/links.js';
import { byId, coreAddresses, entryOf, query, word, words } from 'app/explorer/page.js';
import { Picker } from 'app/explorer/picker.js';
import { present } from 'app/explorer/present.js';
import { queryOf, suffix } from 'app/explorer/query.js';
import { explainAll, report } from 'app/explorer/report.js';
import { shortcuts } from 'app/explorer/shortcuts.js';
import { held, watchSteps } from 'app/explorer/steps.js';
import { home, outgrown, without, withoutFormulas } from 'app/explorer/view.js';
import { welcome } from 'app/explorer/welcome.js';
import { Workshop } from 'app/explorer/workshop.js';

/** @import { FormulaCore } from 'app/core/core.js' */
/** @import { Adjust, Change, Curve, Present, Reading, Step } from 'app/explorer/types.js' */

/** Takes the server's page over: from here on every change is computed in the browser. */
class Explorer {
  /** Counts what is shown: who has waited for something sees whether the visitor has gone on. */
  #turn = 0;

  /** @type {import('app/explorer/query.js').Overrides | null} a change that waits for the language of formulas */
  #wanted = null;

  /** @param {Workshop} workshop */
  constructor(workshop) {
    const { core } = workshop;
    this.core = core;
    this.workshop = workshop;
    this.answers = new Answers(core);
    this.bar = new AddressBar(window, held);
    this.links = new Links(() => this.#canonical());
    this.bar.onwrite = (query) => this.links.carry(query);
    this.state = this.#framed(this.#read(this.bar.query));
    this.first = this.#read('');
    /** @type {HTMLElement | null} */
    this.next = null;
    const form = byId('form', 'workbench');
    this.chart = this.#takeChart();
    this.cards = new Cards(byId('ol', 'cards'), workshop, this.answers, this);
    this.controls = new Controls(form, this.change);
    this.data = later(byId('details', 'data'), ({ writeData }) => writeData);
    this.picker = new Picker(
      core,
      (name) => this.#add(name),
      (formula) => this.#write(byId('button', 'open-picker'), formula),
    );
    this.share = later(byId('button', 'open-share'), ({ Share }) => this.#shared(Share));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#bindButtons();
    skips({
      functions: () => byId('section', 'functions'),
      chart: () => query(document, '#chart [tabindex]'),
    });
    watchSteps(this.bar);
    welcome(byId('figure', 'chart'));
    window.addEventListener('popstate', () => this.#goBack());
    this.#show();
    byId('div', 'without-script').remove();
    document.documentElement.classList.add('is-live');
  }

  /** @type {Change} */
  change = (overrides, step) => {
    const next = this.#read(queryOf(this.state, overrides));
    this.#wanted = null;
    if (next.problems.length === 0 && next.formulas.length > 0 && !this.workshop.tools) {
      this.#changeLater(overrides, step);
    } else if (next.problems.length === 0) {
      this.#go(overrides.y === undefined ? this.#grown(next) : next, step);
    }
    return next.problems;
  };

  /**
   * Adds the formula that is being written.
   *
   * @param {string} notation
   */
  create = (notation) => {
    const problems = this.change({ f: [...this.state.curves.map((curve) => curve.f), notation] }, 'typing');
    this.created = this.bar.place;
    return problems;
  };

  /**
   * Removes the formula that was written last, as if it never had been, unless something else has been done since.
   *
   * @param {number} index
   * @param {HTMLElement | null} next what has the focus then
   */
  takeBack = (index, next) => {
    if (this.bar.going === 'typing' && this.bar.place === this.created) {
      this.next = next;
      this.bar.undo();
    } else {
      this.change(without(this.state, index), 'push');
      next?.focus();
    }
  };

  /** @type {Adjust} */
  adjust = (index, answer) => {
    const { problem, ...changed } = JSON.parse(answer);
    if (problem) {
      return [problem];
    }
    if (changed.f === this.state.curves[index].f) {
      return [];
    }
    const curves = [...this.state.curves];
    curves[index] = this.#labelled({ ...curves[index], ...changed });
    this.#go(this.#grown({ ...this.state, curves, problems: [] }), 'setting');
    return [];
  };

  /**
   * Lets the chart choose the height of what has outgrown the first view.
   *
   * @param {Reading} next
   * @returns {Reading}
   */
  #grown(next) {
    return outgrown(this.state, next, this.core) ? { ...next, y: null } : next;
  }

  /**
   * Changes what is shown then, as soon as the language of formulas is there, unless something else was asked for.
   *
   * @param {import('app/explorer/query.js').Overrides} overrides
   * @param {Step} step
   */
  async #changeLater(overrides, step) {
    this.#wanted = overrides;
    try {
      await this.#openWorkshop();
    } catch (error) {
      this.controls.show(this.state, true);
      throw error;
    }
    if (this.#wanted === overrides) {
      this.change(overrides, step);
    }
  }

  /** @param {Reading} next @param {Step} step */
  #go(next, step) {
    this.#turn++;
    this.state = this.#framed(next);
    this.bar.follow(() => this.core.canonical(queryOf(next)), step);
    this.#show();
    this.#explain();
  }

  /** @param {Reading} reading @returns {Present} */
  #framed(reading) {
    this.answers.next();
    return { ...reading, frame: frameOf(reading, this.answers, words) };
  }

  /** The live chart, in the place of the server's picture. */
  #takeChart() {
    const host = byId('figure', 'chart');
    const chart = new LiveChart(host, this.answers, words);
    // What the chart asks for can be had: it need not be written and read again at every move.
    chart.onwindow = ([from, to], y) =>
      this.#go({ ...this.state, window: { ...this.state.window, from, to }, y, problems: [] }, 'window');
    chart.oncursor = (x, pinned) => {
      const at = pinned ? x : null;
      if (at !== this.state.at) {
        this.#go({ ...this.state, at, problems: [] }, 'cursor');
      }
    };
    chart.onreset = () => this.#reset();
    chart.onmarked = () => this.#showData();
    chart.findMarks = (state) =>
      JSON.parse(/** @type {FormulaCore} */ (this.core).marks(queryOf(/** @type {Present} */ (state))));
    return chart;
  }

  /** Goes back to the window that these functions are first seen in. */
  #reset() {
    this.change(home(this.state, this.first, this.core), 'push');
  }

  #bindButtons() {
    const actions = {
      'open-picker': () => this.#openPicker(),
      'open-editor': () => this.#write(byId('button', 'open-editor')),
      'open-share': async () => (await this.share()).open(),
      present,
      'zoom-in': () => this.chart.zoom(1.25),
      'zoom-out': () => this.chart.zoom(0.8),
      reset: () => this.#reset(),
    };
    for (const [id, action] of Object.entries(actions)) {
      byId('button', id).addEventListener('click', action);
    }
    byId('details', 'data').addEventListener('toggle', () => this.#showData());
    shortcuts({
      a: actions['open-picker'],
      '/': actions['open-picker'],
      f: actions['open-editor'],
      s: actions['open-share'],
      p: present,
      '+': actions['zoom-in'],
      '=': actions['zoom-in'],
      '-': actions['zoom-out'],
      0: actions.reset,
    });
  }

  /** @param {string} query @returns {Reading} */
  #read(query) {
    const reading = JSON.parse(this.core.read(query));
    for (const curve of reading.curves) {
      this.#labelled(curve);
    }
    return reading;
  }

  /**
   * Gives a curve the names that the page calls it by.
   *
   * @param {Curve} curve
   */
  #labelled(curve) {
    curve.title = entryOf(curve).title;
    curve.label = this.core.label(curve.f, curve.title, Infinity);
    return curve;
  }

  #show() {
    this.chart.show(this.state);
    this.cards.show(this.state);
    this.controls.show(this.state);
    const { curves, full } = this.state;
    byId('span', 'count').textContent = word('live.count', curves.length);
    byId('p', 'full').hidden = !full;
    byId('button', 'open-picker').disabled = full;
    byId('button', 'open-editor').disabled = full;
    this.#showData();
  }

  /** Writes the chart in words and numbers, while somebody reads it. */
  async #showData() {
    const data = byId('details', 'data');
    if (data.open) {
      const write = await this.data();
      write(this.state, this.answers, words, this.chart.marks);
    }
  }

  /**
   * @param {typeof import('app/explorer/share.js').Share} Share
   */
  #shared(Share) {
    return new Share({
      query: () => this.#settled(),
      state: () => this.state,
    });
  }

  /** Says what is wrong with the address and what is shown in its place; nothing once the visitor has moved on. */
  #explain() {
    explainAll(this.state.problems, new URLSearchParams(this.bar.query).getAll('f').length);
  }

  #openPicker() {
    if (!byId('button', 'open-picker').disabled) {
      this.picker.open();
    }
  }

  /** @param {string} name */
  #add(name) {
    this.change({ f: [...this.state.curves.map((curve) => curve.f), name] }, 'push');
    this.cards.focus(this.state.curves.length - 1, '.slider');
  }

  /**
   * @param {HTMLElement} opener
   * @param {string} [formula] what somebody has typed elsewhere
   */
  async #write(opener, formula) {
    await this.#openWorkshop();
    if (!byId('button', 'open-editor').disabled) {
      this.cards.write(opener, formula);
    }
  }

  async #openWorkshop() {
    try {
      await this.workshop.open();
    } catch (error) {
      report([word('live.not-loaded')]);
      throw error;
    }
  }

  /** The query of the browser's address, in step with the page; where it cannot be read, that of what is shown. */
  #settled() {
    this.bar.settle();
    const language = new URLSearchParams(this.bar.query).get('lang');
    return this.state.problems.length ? suffix(this.#canonical(), language) : suffix(this.bar.query, null);
  }

  #canonical() {
    return this.core.canonical(queryOf(this.state));
  }

  async #goBack() {
    this.bar.arrive();
    this.#wanted = null;
    const turn = ++this.#turn;
    const { query } = this.bar;
    const known = await this.#knows(this.#read(query));
    if (turn !== this.#turn) {
      return;
    }
    const reading = this.#read(query);
    this.state = this.#framed(known ? reading : withoutFormulas(reading));
    this.#show();
    this.#explain();
    this.links.carry(this.#canonical());
    this.next?.focus();
    this.next = null;
  }

  /**
   * Whether all that a view needs is there, or could be had.
   *
   * @param {Reading} reading
   */
  async #knows(reading) {
    if (reading.formulas.length > 0 || reading.problems.some(({ code }) => code === 'formula-needed')) {
      return this.#openWorkshop().then(
        () => true,
        () => false,
      );
    }
    return true;
  }
}

try {
  if (!('Chart' in globalThis)) {
    throw new Error('no Chart.js');
  }
  const workshop = new Workshop(await loadCore(coreAddresses));
  if (document.getElementById('workshop')) {
    await workshop.open();
  }
  new Explorer(workshop);
} catch (error) {
  document.documentElement.classList.add('is-plain');
  report([word('live.no-core')]);
  throw error;
}
