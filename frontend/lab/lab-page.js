import { Address } from 'app/lab/address.js';
import { Beside, withRunning } from 'app/lab/beside.js';
import { Form } from 'app/lab/form/form.js';
import { Lecture } from 'app/lab/lecture.js';
import { carry, withFunctions } from 'app/lab/links.js';
import { byId, make } from 'app/lab/page.js';
import { asked, saying } from 'app/lab/query.js';
import { BothRuns } from 'app/lab/run/both.js';
import { runOf } from 'app/lab/run/hire.js';
import { Reports } from 'app/lab/run/reports.js';
import { LiveSettings, queryOf } from 'app/lab/settings.js';
import { Controls } from 'app/lab/show/controls.js';
import { Files } from 'app/lab/show/findings/files.js';
import { Findings } from 'app/lab/show/findings/findings.js';
import { markPictures } from 'app/lab/show/findings/held.js';
import { colourOf, paint } from 'app/lab/show/looks.js';
import { Colours } from 'app/lab/show/palette.js';
import { reaching, sharing } from 'app/lab/show/reach.js';
import { Screen } from 'app/lab/show/screen.js';
import { Theme } from 'app/lab/show/theme.js';
import { print, Words } from 'app/lab/words.js';
import { FASTEST } from 'app/lab/worker/pace.js';

/**
 * @import { LabData } from 'app/lab/page.js'
 * @import { Bench, Shown, Verdict } from 'app/lab/types.js'
 */

/**
 * Whether chance has a part in what comes out, or a clock. Where they have none there is one trial, and it is over at
 * once.
 *
 * @param {readonly import('app/lab/types.js').Setting[]} settings
 */
function takesTime(settings) {
  return settings.some(({ name }) => name === 'seed' || name === 'laps');
}

/**
 * How fast an address wants it; null if it does not say, or nothing that there is.
 *
 * @param {string | null} text
 */
function speedOf(text) {
  return text && /^\d$/.test(text) && Number(text) <= FASTEST ? Number(text) : null;
}

/** What the address asks for, be it right or wrong. @param {LabData} data */
function asIs({ query, settings }) {
  const wanted = settings.map(({ name, text, typed, error }) => [name, error ? typed : text]);
  return settings.some(({ error }) => error) ? queryOf(Object.fromEntries(wanted)) : query;
}

/** The lab's page of an experiment, live. */
export class LabPage {
  /** @type {Shown | null} */
  #shown = null;

  /** Of the settings that were taken last. */
  #query = '';

  /** @type {((shown: Shown) => void)[]} */
  #listeners = [];

  /** Whether what runs has defaults in the place of what an address asked for in vain. */
  #isPartly = false;

  /** Whether the browser has gone to an address whose settings are not known yet. */
  #isArriving = false;

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
    this.theme.onchange = () => this.#repaint();
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
      scale: 1,
      isOver: false,
    };
    this.looks = looks;
    this.run = runOf(data, addresses);
    this.run.speed = speedOf(asked('speed')) ?? this.run.speed;
    this.settings = new LiveSettings(data.settings, (query) => this.run.read(query));
    this.form = new Form(byId('settings'), this.settings, this.words, addresses.base ?? '/');
    const places = { first: byId('first'), charts: byId('charts'), maps: byId('maps') };
    this.screen = new Screen(places, looks);
    this.reports = new Reports(this.run, this.screen, this.still.matches);
    this.reports.onanswer = (answer, ended) => this.#show(answer, ended);
    // What a clock measures here is another result than the recorded one that the server has written.
    const isClocked = data.settings.some(({ name }) => name === 'laps');
    const isHeld = data.at === 'here' && !isClocked;
    this.findings = new Findings(root, this.words, isHeld, takesTime(data.settings));
    this.screen.isHeld = isHeld;
    if (data.at === 'here' && isClocked) {
      markPictures(root, this.words);
    }
    this.files = new Files(data.experiment, this.words, () => this.#shown);
    byId('notes').after(this.files.element);
    this.address = new Address(
      window,
      data.settings.map(({ name }) => name),
    );
    const beside = asked('beside');
    this.beside = beside === null ? null : new Beside(beside, data, addresses, looks, byId('bench'));
    const led = this.beside ? new BothRuns(this.run, this.beside.run) : this.run;
    this.controls = new Controls(byId('progress'), this.run, this.words, !takesTime(data.settings), led);
    this.controls.onspeed = () => this.#keepSpeed();
    this.controls.onanew = () => this.settings.retry() || this.run.restart();
    this.lecture = new Lecture(root, byId('lecture'), this.words, (isLarge) => {
      this.screen.resize(isLarge);
      this.beside?.resize(isLarge);
      this.#redraw();
    });
    this.#listen();
    this.#begin(addresses);
  }

  #listen() {
    const { settings, run, form, address, findings } = this;
    settings.onRefused((problems, wanted) => {
      if (this.#isPartly) {
        form.keep(problems, wanted);
      }
    });
    settings.ontake = ({ query, problems, trials, together, digits, laps, exercises }, how, drag) => {
      if (how) {
        address.write(query, how, drag);
        this.#release();
      }
      this.#turnStale(trials > 0);
      this.#isPartly = problems.length > 0 && trials > 0;
      findings.keep(problems.length > 0, this.#isPartly);
      this.colours.begin(this.#functions);
      form.show(this.#isArriving ? 'address' : 'here');
      this.#isArriving = false;
      this.#swatches();
      this.#query = query;
      this.#carry();
      this.beside?.name(settings);
      run.open({ query, trials, together, digits, laps, exercises });
    };
    run.onState(() => {
      if (run.state !== 'ended') {
        this.root.dataset.state = run.state;
      }
      if (run.state === 'opening') {
        findings.begin();
        // What comes out may be told in the same words.
        this.spoken.textContent = '';
        this.screen.drop();
      }
    });
    findings.adding = (verdict) => this.#with(verdict);
    findings.verdicts.addEventListener('click', (event) => this.#add(event));
    addEventListener('popstate', () => {
      if (address.hasMoved) {
        address.arrive();
        this.#release();
        this.#isArriving = true;
        settings.follow(address.query).catch(() => {});
      }
    });
    // What is no setting, such as the speed, may have been said since.
    for (const type of ['pointerover', 'focusin']) {
      addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.closest('a.language')) {
          this.#carry();
        }
      });
    }
    addEventListener('pagehide', () => address.end());
    addEventListener('pointerdown', () => {
      address.isHeld = true;
    });
    for (const end of ['pointerup', 'pointercancel', 'contextmenu', 'blur']) {
      addEventListener(end, () => {
        address.isHeld = false;
        settings.endDrag();
      });
    }
  }

  #carry() {
    carry(document, this.#query, this.settings.get('f'), this.address.search);
  }

  /** What the server has written and drawn is of other settings. */
  #release() {
    this.findings.release();
    this.screen.isHeld = false;
  }

  /** Where what it lacks is there as well; null where there is no room for it. @param {Verdict} verdict */
  #with({ lacks = [], terms = [] }) {
    const all = [...this.settings.get('f'), ...lacks];
    const most = this.settings.known.find(({ name }) => name === 'f')?.most ?? 0;
    return all.length <= most
      ? terms.reduce(
          (search, { name, value }) => saying(search, name, value),
          withFunctions(this.address.search, all),
        )
      : null;
  }

  /** Adds in the same page what the link to another one would. @param {MouseEvent} event */
  #add(event) {
    const link = /** @type {HTMLElement} */ (event.target).closest('a');
    if (link?.matches('.add-lacking') && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      const query = new URLSearchParams(link.search);
      const known = this.settings.known.filter(({ name }) => query.has(name));
      this.settings.set(Object.fromEntries(known.map(({ name }) => [name, query.getAll(name)])));
      // The link is gone soon.
      link.closest('details')?.querySelector('summary')?.focus();
    }
  }

  /** Whoever gets the address sees it as fast. */
  #keepSpeed() {
    const { speed } = this.run;
    this.address.settle();
    const search = saying(location.search, 'speed', speed === FASTEST ? null : String(speed));
    history.replaceState(null, '', search || location.pathname);
  }

  /** @param {DOMStringMap} addresses */
  async #begin(addresses) {
    this.colours.begin(this.#functions);
    this.#swatches();
    this.reports.begin();
    if (addresses.own) {
      import(new URL(addresses.own, document.baseURI).href).then(({ begin }) => begin(this.#bench()));
    }
    const query = asIs(this.data);
    const follow = () => this.settings.follow(query).catch(() => {});
    this.run.onlost = follow;
    await follow();
    this.#compare();
    // What was wrong with the address the server has said already.
    this.settings.onproblems = (problems, wanted) => {
      byId('problems').hidden = true;
      this.form.explain(problems, wanted);
      this.findings.keep(problems.length > 0, this.#isPartly);
    };
  }

  /** Those that are set, on the other side too: what is on both has the same colour on both. */
  get #functions() {
    return this.beside?.functions(this.settings) ?? this.settings.get('f');
  }

  #compare() {
    const { beside } = this;
    if (beside) {
      beside.other = () => (this.#shown?.run === this.run.number ? this.#shown : null);
      beside.onend = () => this.#redraw();
      beside.onlabels = () => beside.name(this.settings);
      beside.onbegin = () => {
        this.colours.begin(this.#functions);
        beside.name(this.settings);
        this.#redraw();
      };
      beside.begin();
    }
  }

  /** @returns {Bench} */
  #bench() {
    const { root, run, settings, words, theme, beside } = this;
    return {
      beside: beside && {
        own: beside.own,
        run: beside.run,
        takes: (...names) => beside.screen.leave(names),
        onReport: (listener) => beside.onReport(listener),
      },
      root,
      run,
      settings,
      search: () => this.address.search,
      onReport: (listener) => {
        this.#listeners.push(listener);
        if (this.#shown?.run === run.number) {
          listener(this.#shown);
        }
      },
      takes: (...names) => this.screen.leave(names),
      colour: (f) => colourOf(this.looks, f),
      label: words.label,
      word: words.word,
      share: words.share,
      explain: (problem) => words.explain(problem, settings.known),
      shade: (share) => theme.shade(share),
      print,
      still: this.still.matches,
    };
  }

  /** @param {import('app/lab/run/live-run.js').Answer} answer @param {boolean} ended */
  #show({ report, running, labels }, ended) {
    const { run } = this;
    this.looks.isOver = ended;
    Object.assign(this.words.labels, labels);
    this.colours.take(report.charts);
    this.#shown = {
      report,
      maps: withRunning(report.maps, running),
      progress: run.progress,
      ended,
      run: run.number,
      settings: Object.fromEntries(this.settings.known.map(({ name }) => [name, this.settings.get(name)])),
      trials: run.trials,
    };
    this.#draw(this.#shown, ended || run.state === 'paused');
    this.beside?.name(this.settings);
    if (ended) {
      this.beside?.draw(true);
    }
  }

  /** @param {Shown} shown of the present run @param {boolean} tells */
  #draw(shown, tells) {
    const { report, ended } = shown;
    const others = this.#listeners.map((listener) => () => listener(shown));
    const { beside } = this;
    const charts = beside ? reaching(report.charts, beside.charts) : report.charts;
    const maps = beside ? sharing(shown.maps, beside.maps) : shown.maps;
    this.screen.show(charts, maps, tells, [() => this.#write(report, ended), ...others]);
  }

  /** @param {boolean} isStale whether what is shown is of other settings than those of the present run */
  #turnStale(isStale) {
    this.findings.turnStale(isStale);
    this.files.turnStale(isStale);
  }

  /** @param {import('app/lab/types.js').Report} report @param {boolean} ended */
  #write(report, ended) {
    this.controls.show();
    this.#turnStale(false);
    if (this.findings.write(report, ended)) {
      this.#swatches();
    }
    const told = this.findings.tell(report, ended);
    if (told) {
      this.spoken.textContent = told;
    }
    if (ended) {
      this.root.dataset.state = 'ended';
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

  /** In the colours of another theme, on both sides. */
  #repaint() {
    this.#redraw();
    this.beside?.repaint();
  }

  /** Colours what stands beside a function. */
  #swatches() {
    paint(this.looks, this.root);
  }
}
