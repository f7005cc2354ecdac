import { Address } from 'app/lab/address.js';
import { Form } from 'app/lab/form/form.js';
import { carry } from 'app/lab/links.js';
import { byId, make } from 'app/lab/page.js';
import { LiveRun } from 'app/lab/run/live-run.js';
import { LiveSettings } from 'app/lab/settings.js';
import { Controls } from 'app/lab/show/controls.js';
import { csvOf, jsonOf, save } from 'app/lab/show/export.js';
import { Figures } from 'app/lab/show/figures.js';
import { colourOf } from 'app/lab/show/looks.js';
import { Colours } from 'app/lab/show/palette.js';
import { Screen } from 'app/lab/show/screen.js';
import { showNotes, showVerdicts, spoken } from 'app/lab/show/text.js';
import { Theme } from 'app/lab/show/theme.js';
import { print, Words } from 'app/lab/words.js';

/**
 * @import { LabData } from 'app/lab/page.js'
 * @import { Bench, Report, Shown } from 'app/lab/types.js'
 */

/** Of the worker that leads, reports take a fifth of the time at most. */
const REPORTS = 4;

/** And drawing them takes a quarter of the page's. */
const DRAWING = 3;

/** How often pictures change for who wants nothing to move, in milliseconds. */
const STEPS = 1000;

/**
 * Whether chance has a part in what comes out, or a clock. Where they have none there is one trial, and it is over at
 * once.
 *
 * @param {readonly import('app/lab/types.js').Setting[]} settings
 */
function takesTime(settings) {
  return settings.some(({ name }) => name === 'seed' || name === 'laps');
}

/** The lab's page of an experiment, live. */
export class LabPage {
  /** @type {Shown | null} */
  #shown = null;

  #isAsking = false;
  #notBefore = 0;

  /** Whether what the server has written of verdicts and figures is of these settings, and final: it stays till the end. */
  #isHeld;

  /** Whether the end of the run has been told. */
  #isTold = false;

  /** @type {((shown: Shown) => void)[]} */
  #listeners = [];

  /**
   * @param {HTMLElement} root
   * @param {LabData} data
   * @param {DOMStringMap} addresses
   */
  constructor(root, data, addresses) {
    this.root = root;
    this.data = data;
    this.words = new Words(data.words, data.experiment);
    this.theme = new Theme();
    this.theme.onchange = () => this.#redraw();
    this.colours = new Colours();
    this.still = matchMedia('(prefers-reduced-motion: reduce)');
    this.spoken = make('p', { class: 'visually-hidden', role: 'status' });
    root.append(this.spoken);
    const looks = {
      theme: this.theme,
      colours: this.colours,
      words: this.words,
      announce: (/** @type {string} */ text) => {
        this.spoken.textContent = text;
      },
    };
    this.looks = looks;
    this.run = this.#hire(addresses);
    this.settings = new LiveSettings(data.settings, (query) => this.run.read(query));
    this.form = new Form(byId('settings'), this.settings, this.words, addresses.base ?? '/');
    this.controls = new Controls(byId('progress'), this.run, this.words, !takesTime(data.settings));
    this.screen = new Screen({ charts: byId('charts'), maps: byId('maps') }, looks);
    this.figures = new Figures(byId('figures'), this.words);
    this.address = new Address(
      window,
      data.settings.map(({ name }) => name),
    );
    this.#isHeld = data.at === 'here';
    /** Says of what settings the results are while the form has something wrong in it. */
    this.kept = make('p', { class: 'lab-told', role: 'status', hidden: true }, this.words.word('live.kept'));
    byId('verdicts').before(this.kept);
    // Of what changes all the time a screen reader is told at the end.
    byId('verdicts').setAttribute('aria-live', 'off');
    this.#listen();
    this.files = this.#saving();
    this.#begin(addresses);
  }

  /** @param {DOMStringMap} addresses */
  #hire(addresses) {
    const { worker, loader, wasm, fallback, digits } = addresses;
    /** @param {string | undefined} address */
    const whole = (address) => new URL(address ?? '', document.baseURI).href;
    const begin = {
      loader: whole(loader),
      wasm: whole(wasm),
      fallback: whole(fallback),
      digits: whole(digits),
      titles: this.data.titles,
    };
    const most = Math.max(1, (navigator.hardwareConcurrency || 2) - 1);
    const hire = () => new Worker(whole(worker), { type: 'module' });
    return new LiveRun(this.data.experiment, begin, hire, most);
  }

  #listen() {
    const { settings, run, form, address } = this;
    settings.ontake = ({ query, trials, together, digits, laps, exercises }, how) => {
      if (how) {
        address.write(query, how);
        this.#isHeld = false;
      }
      this.#isTold = false;
      this.#turnStale(true);
      this.kept.hidden = true;
      this.colours.begin(settings.get('f'));
      form.show();
      this.#swatches();
      carry(document, query, settings.get('f'));
      run.open({ query, trials, together, digits, laps, exercises });
    };
    run.onState(() => {
      this.root.dataset.state = run.state;
      if (run.state === 'opening') {
        this.#isTold = false;
        this.screen.drop();
      }
    });
    addEventListener('popstate', () => {
      address.arrive();
      this.#isHeld = false;
      settings.follow(address.query);
    });
    addEventListener('pagehide', () => address.end());
    addEventListener('pointerup', () => address.end());
  }

  /** @param {DOMStringMap} addresses */
  async #begin(addresses) {
    this.colours.begin(this.settings.get('f'));
    this.#swatches();
    this.#frame();
    if (addresses.own) {
      import(new URL(addresses.own, document.baseURI).href).then(({ begin }) => begin(this.#bench()));
    }
    const follow = () => this.settings.follow(this.data.query).catch(() => {});
    this.run.onlost = follow;
    await follow();
    // What was wrong with the address the server has said already.
    this.settings.onproblems = (problems) => {
      this.form.explain(problems);
      this.kept.hidden = problems.length === 0;
    };
  }

  /** @returns {Bench} */
  #bench() {
    const { root, run, settings, words, theme } = this;
    return {
      root,
      run,
      settings,
      onReport: (listener) => {
        this.#listeners.push(listener);
        if (this.#shown?.run === run.number) {
          listener(this.#shown);
        }
      },
      takes: (...names) => this.screen.leave(names),
      colour: (f) => (f === null ? theme.colour('chart-text') : colourOf(this.looks, f)),
      label: words.label,
      word: words.word,
      shade: (share) => theme.shade(share),
      print,
      still: this.still.matches,
    };
  }

  /** Once a frame; a page that is hidden has none. */
  #frame() {
    requestAnimationFrame(() => this.#frame());
    const { run, screen } = this;
    if (screen.isBehind) {
      screen.draw(() => performance.now());
      this.#notBefore = Math.max(this.#notBefore, performance.now() + DRAWING * screen.spent);
    } else if (run.isNews && !this.#isAsking && this.#isTime()) {
      this.#ask();
    }
  }

  #isTime() {
    const { state } = this.run;
    const isOver = state === 'ended' || state === 'paused';
    return state !== 'opening' && (isOver || performance.now() >= this.#notBefore);
  }

  async #ask() {
    const { number, state } = this.run;
    this.#isAsking = true;
    try {
      const answer = await this.run.report();
      const wait = this.still.matches ? STEPS : REPORTS * answer.milliseconds;
      this.#notBefore = performance.now() + wait;
      if (number === this.run.number) {
        Object.assign(this.words.labels, answer.labels);
        this.#show(answer, state === 'ended');
      }
    } catch {
      // The run says why by itself.
    } finally {
      this.#isAsking = false;
    }
  }

  /** @param {import('app/lab/run/live-run.js').Answer} answer @param {boolean} ended */
  #show({ report, running }, ended) {
    const { run } = this;
    const names = new Set(report.maps.map(({ name }) => name));
    const maps = [...report.maps, ...running.filter(({ name }) => !names.has(name))];
    this.#shown = {
      report,
      maps,
      progress: run.progress,
      ended,
      run: run.number,
      settings: Object.fromEntries(this.settings.known.map(({ name }) => [name, this.settings.get(name)])),
      trials: run.trials,
    };
    this.#draw(this.#shown, ended || run.state === 'paused');
  }

  /** @param {Shown} shown of the present run @param {boolean} tells */
  #draw(shown, tells) {
    const { report, maps, ended } = shown;
    const others = this.#listeners.map((listener) => () => listener(shown));
    this.screen.show(report.charts, maps, tells, [() => this.#write(report, ended), ...others]);
  }

  /** @param {boolean} isStale whether what is written is of other settings than those of the present run */
  #turnStale(isStale) {
    this.root.classList.toggle('is-stale', isStale);
    for (const button of this.files) {
      button.disabled = isStale;
    }
  }

  /** @param {Report} report @param {boolean} ended */
  #write({ verdicts, figures, notes }, ended) {
    const { words } = this;
    this.controls.show();
    this.#turnStale(false);
    if (!this.#isHeld || ended) {
      showVerdicts(byId('verdicts'), verdicts, ended, words);
      this.figures.show(figures);
      showNotes(byId('notes'), notes, words);
      this.#swatches();
      document.getElementById('told')?.remove();
    }
    if (ended && !this.#isTold) {
      this.#isTold = true;
      this.spoken.textContent = words.word('live.found', spoken(verdicts, words));
    }
  }

  #redraw() {
    this.#swatches();
    const shown = this.#shown;
    if (shown?.run === this.run.number) {
      // What was to be written or told and was not yet must not be forgotten.
      this.#draw(shown, shown.ended);
    } else if (shown) {
      this.screen.show(shown.report.charts, shown.maps, false);
    }
  }

  /** Colours what stands beside a function. */
  #swatches() {
    for (const swatch of /** @type {NodeListOf<HTMLElement>} */ (
      this.root.querySelectorAll('.swatch[data-f]')
    )) {
      const { f } = swatch.dataset;
      swatch.style.setProperty('--colour', f ? colourOf(this.looks, f) : 'transparent');
    }
  }

  /** The results as files: of the settings at which they came out. */
  #saving() {
    const { words, data } = this;
    /** @param {string} key @param {string} type @param {string} ending @param {(shown: Shown) => string} text */
    const button = (key, type, ending, text) => {
      const made = make('button', { type: 'button', class: 'button', disabled: true }, words.word(key));
      made.addEventListener('click', () => {
        if (this.#shown) {
          save(text(this.#shown), type, `${data.experiment}.${ending}`);
        }
      });
      return made;
    };
    const { experiment } = data;
    const buttons = [
      button('live.csv', 'text/csv', 'csv', ({ report }) => csvOf(report)),
      button('live.json', 'application/json', 'json', ({ report, settings, trials }) =>
        jsonOf(report, { experiment, settings, trials }),
      ),
    ];
    byId('notes').after(make('p', { class: 'lab-files' }, ...buttons));
    return buttons;
  }
}
