import { Answers } from 'app/chart/answers.js';
import { LiveChart } from 'app/chart/chart.js';
import { AddressBar } from 'app/explorer/address/address-bar.js';
import { Links, skips } from 'app/explorer/address/links.js';
import { queryOf } from 'app/explorer/address/query.js';
import { held, watchSteps } from 'app/explorer/address/steps.js';
import { home, outgrown, withoutFormulas } from 'app/explorer/address/view.js';
import { Views } from 'app/explorer/address/views.js';
import { Wanted } from 'app/explorer/address/wanted.js';
import { commands } from 'app/explorer/controls/commands.js';
import { Controls } from 'app/explorer/controls/controls.js';
import { present } from 'app/explorer/controls/present.js';
import { Early } from 'app/explorer/early.js';
import { reported } from 'app/explorer/later.js';
import { byId, query, words } from 'app/explorer/page.js';
import { showCapacity } from 'app/explorer/panel/capacity.js';
import { Cards } from 'app/explorer/panel/cards.js';
import { Additions } from 'app/explorer/picker/additions.js';
import { report } from 'app/explorer/report.js';
import { Asides } from 'app/explorer/sharing/asides.js';
import { welcome } from 'app/explorer/welcome.js';
import { isNeeded } from 'app/explorer/workshop.js';

/** @import { Core, MarksCore } from 'app/core/core.js' */
/** @import { Adjust, Change, Present, Reading, Step } from 'app/explorer/types.js' */
/** @import { Workshop } from 'app/explorer/workshop.js' */

/** Takes the server's page over: from here on every change is computed in the browser. */
export class LivePage {
  /** Counts what is shown: who has waited for something sees whether the visitor has gone on. */
  #turn = 0;

  /** What waits for a part of the core; what else is done meanwhile is done at once. */
  #wanted = new Wanted();

  /** @param {Workshop} workshop */
  constructor(workshop) {
    const { core } = workshop;
    this.core = core;
    this.workshop = workshop;
    this.answers = new Answers(core);
    this.views = new Views(core, this.answers);
    this.bar = new AddressBar(window, held);
    this.links = new Links(() => this.views.print(this.state));
    this.bar.onwrite = (query) => this.links.carry(query);
    this.state = this.views.frame(this.views.read(this.bar.query));
    this.first = this.views.read('');
    /** @type {HTMLElement | null} what has the focus after a step back */
    this.next = null;
    const form = byId('form', 'workbench');
    const early = new Early(form);
    this.chart = this.#takeChart();
    this.cards = new Cards(byId('ol', 'cards'), workshop, this.answers, {
      change: this.change,
      adjust: this.adjust,
      create: (notation) => this.additions.create(notation),
      takeBack: (index, next) => this.additions.takeBack(index, next),
    });
    this.controls = new Controls(form, this.change);
    this.asides = new Asides(this);
    this.additions = new Additions(this);
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#listen();
    watchSteps(this.bar);
    welcome(byId('figure', 'chart'));
    this.#show();
    byId('div', 'without-script').remove();
    document.documentElement.classList.add('is-live');
    early.repeat();
    for (const f of early.added) {
      this.change({ f: [...this.state.curves.map((curve) => curve.f), f] }, 'push');
    }
  }

  /** @type {Change} */
  change = (overrides, step) => {
    const next = this.views.read(queryOf(this.state, overrides));
    const isNew = next.problems.length > 0 && next.problems.every(isNeeded);
    if (isNew || (next.problems.length === 0 && !this.workshop.suffices(next))) {
      this.#changeLater(next, overrides, step);
    } else if (next.problems.length === 0) {
      this.#wanted.supersede(overrides);
      this.#go(overrides.y === undefined ? this.#grown(next) : next, step);
    }
    return next.problems;
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
    curves[index] = this.views.label({ ...curves[index], ...changed });
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
   * Changes what is shown as soon as all that it takes is there, with all that else has come to wait for it.
   *
   * @param {Reading} next
   * @param {import('app/explorer/address/query.js').Overrides} overrides
   * @param {Step} step
   */
  async #changeLater(next, overrides, step) {
    this.#wanted.add(overrides);
    this.#showControls();
    try {
      await reported(this.workshop.bring(next));
    } catch (error) {
      this.#wanted.take();
      this.#showControls();
      throw error;
    }
    const all = this.#wanted.take();
    if (all) {
      this.change(all, step);
    }
  }

  /** @param {Reading} next @param {Step} step */
  #go(next, step) {
    this.#turn++;
    this.state = this.views.frame(next);
    this.bar.follow(() => this.views.print(next), step);
    this.#show();
    report();
  }

  /** The live chart, in the place of the server's picture. */
  #takeChart() {
    const chart = new LiveChart(byId('figure', 'chart'), this.answers, words);
    // What the chart asks for can be had: it need not be written and read again at every move.
    chart.onwindow = ([from, to], y, dy) =>
      this.#go({ ...this.state, window: { ...this.state.window, from, to }, y, dy, problems: [] }, 'window');
    chart.oncursor = (x, pinned) => {
      const at = pinned ? x : null;
      if (at !== this.state.at) {
        this.#go({ ...this.state, at, problems: [] }, 'cursor');
      }
    };
    chart.onreset = () => this.#reset();
    chart.onmarked = () => this.asides.show();
    chart.findMarks = (state) =>
      JSON.parse(/** @type {Core & MarksCore} */ (this.core).marks(queryOf(/** @type {Present} */ (state))));
    return chart;
  }

  /** Goes back to the window that these functions are first seen in. */
  #reset() {
    this.change(home(this.state, this.first, this.core), 'push');
  }

  #listen() {
    commands({
      'open-picker': () => this.additions.open(),
      'open-editor': () => this.additions.write(byId('button', 'open-editor')),
      'open-share': () => this.asides.share(),
      present,
      'zoom-in': () => this.chart.zoom(1.25),
      'zoom-out': () => this.chart.zoom(0.8),
      reset: () => this.#reset(),
    });
    skips({
      functions: () => byId('section', 'functions'),
      chart: () => query(document, '#chart [tabindex]'),
    });
    window.addEventListener('popstate', () => this.#goBack());
  }

  #show() {
    this.chart.show(this.state);
    this.cards.show(this.state);
    this.#showControls();
    showCapacity(this.state);
    this.asides.show();
    this.workshop.tools?.watch(this.state, this.#recompute);
  }

  /** Shows what the core answers now, since it knows more than it did. */
  #recompute = () => {
    this.answers.forget();
    this.state = this.views.frame(this.state);
    this.#show();
  };

  /** The controls show what was asked for, even while the chart waits for it. */
  #showControls() {
    this.controls.show(this.state, this.#wanted.all);
  }

  async #goBack() {
    this.bar.arrive();
    this.#wanted.take();
    const turn = ++this.#turn;
    const { query } = this.bar;
    const known = await this.#knows(this.views.read(query));
    if (turn !== this.#turn) {
      return;
    }
    const reading = this.views.read(query);
    if (known && reading.problems.length > 0) {
      // The server has the words for what is wrong with an address.
      location.reload();
      return;
    }
    this.state = this.views.frame(known ? reading : withoutFormulas(reading));
    this.#show();
    if (known) {
      report();
    }
    this.links.carry(this.views.print(this.state));
    this.next?.focus();
    this.next = null;
  }

  /**
   * Whether all that a view needs is there, or could be had.
   *
   * @param {Reading} reading
   */
  #knows(reading) {
    return reported(this.workshop.bring(reading)).then(
      () => true,
      () => false,
    );
  }
}
