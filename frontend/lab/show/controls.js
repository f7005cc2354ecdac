import { allow, make, pressed } from 'app/lab/page.js';
import { write } from 'app/lab/show/findings/text.js';
import { FASTEST } from 'app/lab/worker/pace.js';

/** @import { BothRuns } from 'app/lab/run/both.js' */
/** @import { LiveRun } from 'app/lab/run/live-run.js' */
/** @import { Words } from 'app/lab/words.js' */

/** How far a run is, and what leads it: go and pause, a step, from the beginning, and how fast. */
export class Controls {
  /** Is told that the visitor wants it faster or slower. */
  onspeed = () => {};

  /** Begins again what failed. */
  onanew = () => {
    this.run.restart();
  };

  /**
   * @param {HTMLElement} place whose content it takes the place of
   * @param {LiveRun} run
   * @param {Words} words
   * @param {boolean} isInstant whether it is over before anybody could lead it: then it is told only if it failed
   * @param {LiveRun | BothRuns} [led] with what it is led together
   */
  constructor(place, run, words, isInstant, led = run) {
    this.place = place;
    this.run = run;
    this.led = led;
    this.words = words;
    this.bar = make('progress', { max: 1, value: 0, 'aria-label': words.word('live.progress') });
    this.text = make('p', { class: 'progress-text' });
    this.toggle = this.#button('live.pause', () => (led.state === 'going' ? led.pause() : led.go()));
    this.step = this.#button('live.step', () => led.step());
    this.again = this.#button('live.restart', () => led.restart());
    this.speed = make('input', {
      type: 'range',
      id: 'lab-speed',
      min: 0,
      max: FASTEST,
      step: 1,
      class: 'lab-slider',
    });
    this.speed.value = String(led.speed);
    this.speed.addEventListener('input', () => {
      led.speed = Number(this.speed.value);
      this.onspeed();
    });
    const label = make('label', { for: 'lab-speed' }, words.word('live.speed'));
    const end = (/** @type {string} */ key) => make('span', { 'aria-hidden': 'true' }, words.word(key));
    const speed = make('div', { class: 'speed' }, label, end('live.slow'), this.speed, end('live.fast'));
    const buttons = make('div', { class: 'buttons' }, this.toggle, this.step, this.again, speed, this.text);
    this.failure = make('div', { class: 'failure', role: 'alert', hidden: true });
    const leads = isInstant ? [] : [buttons, this.bar];
    place.replaceChildren(...leads, this.failure);
    led.onState(() => this.show());
    this.show();
  }

  show() {
    const { run, led, words } = this;
    const { state, progress, trials, workers } = led;
    const isGoing = state === 'going' || state === 'opening';
    write(this.toggle, words.word(isGoing ? 'live.pause' : 'live.go'));
    const isOn = state === 'going' || state === 'paused';
    allow(this.toggle, isOn);
    allow(this.step, isOn);
    allow(this.again, state !== 'opening');
    this.speed.value = String(led.speed);
    this.speed.setAttribute('aria-valuetext', words.word(`live.speed-${led.speed}`));
    this.bar.value = progress;
    write(this.text, this.#said(state, progress, trials, workers));
    this.#fail(run.state === 'failed');
  }

  /** @param {string} state @param {number} progress @param {number} trials @param {number} workers */
  #said(state, progress, trials, workers) {
    const { words } = this;
    // What has begun is seen to go on, however slowly.
    const parts = progress < 0.1 ? 10 : 1;
    const percent = Math.floor(100 * parts * progress) / parts;
    switch (state) {
      case 'ended':
        return trials > 1 ? words.word('live.ended', trials) : words.word('live.ended-one');
      case 'paused':
        return words.word('live.paused', percent);
      case 'going':
        return trials > 1
          ? words.word('live.going', percent, trials, workers)
          : words.word('live.going-one', percent);
      default:
        return state === 'opening' ? words.word('live.opening') : '';
    }
  }

  /** @param {boolean} hasFailed */
  #fail(hasFailed) {
    if (hasFailed === !this.failure.hidden) {
      return;
    }
    if (this.failure.contains(document.activeElement)) {
      // The button that was pressed is gone soon.
      this.place.tabIndex = -1;
      this.place.focus({ preventScroll: true });
    }
    this.failure.hidden = !hasFailed;
    this.failure.replaceChildren();
    if (hasFailed) {
      const { words, run } = this;
      const text = run.reason ? words.word('live.failed-because', run.reason) : words.word('live.failed');
      this.failure.append(
        make('p', {}, text),
        this.#button('live.anew', () => this.onanew()),
      );
    }
  }

  /** @param {string} key @param {() => void} press */
  #button(key, press) {
    return pressed(this.words.word(key), press);
  }
}
