import { LecturePanel } from 'app/lab/lecture-panel.js';
import { make } from 'app/lab/page.js';
import { asked, saying } from 'app/lab/query.js';

/** @import { Words } from 'app/lab/words.js' */

/** What is pressed to go on and back; clickers send pages. */
const STEPS = /** @type {Record<string, number>} */ ({
  ' ': 1,
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
});

/** In what order a page is told: the question, each picture, each claim, the figures, and how else it could come out. */
const TOLD =
  '.lab-head, #own:not(:empty), #first > figure, #charts > figure, #maps > figure, .verdict, #figures:not([hidden]), .lab-about > div:first-child';

/** What is there whatever is told. */
const ALWAYS = '.lecture-bar, .lecture-panel, .visually-hidden, script';

/** The page as it is told before an audience: one thing at a time, large. `lecture=3` is the third. */
export class Lecture {
  /** How many things come before what is told; a moment long there may be fewer, as long as pictures are to come. */
  #at = 0;

  /**
   * @type {HTMLElement | null} what the lecturer has gone to, wherever it comes to stand as pictures come and go; null as
   *   long as the address says how many things come before
   */
  #now = null;

  /** @type {number | undefined} */
  #frame;

  /** @type {HTMLDetailsElement[]} that were closed, and are open for the lecture */
  #opened = [];

  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} button that begins it
   * @param {Words} words
   * @param {(isLarge: boolean) => void} resize pictures
   */
  constructor(root, button, words, resize) {
    this.root = root;
    this.button = button;
    this.words = words;
    this.resize = resize;
    this.count = make('p', { class: 'lecture-count', role: 'status' });
    this.back = this.#button('live.lecture-back', () => this.#go(-1));
    this.next = this.#button('live.lecture-next', () => this.#go(1));
    const leave = this.#button('live.lecture-leave', () => this.#leave());
    this.panel = new LecturePanel(words);
    this.panel.button.addEventListener('click', () => this.#set(!this.panel.isOpen));
    this.bar = make(
      'div',
      { class: 'lecture-bar', hidden: true },
      this.back,
      this.count,
      this.next,
      this.panel.button,
      leave,
    );
    root.prepend(this.bar, this.panel.element);
    // Pictures come while the lecture goes on.
    this.observer = new MutationObserver(() => {
      this.#frame ??= requestAnimationFrame(() => {
        this.#frame = undefined;
        this.#isolate();
      });
    });
    button.addEventListener('click', () => {
      // Whoever has left it to show something goes on where it was.
      const from = this.#at < this.#told.length - 1 ? this.#at : 0;
      history.pushState(null, '', saying(location.search, 'lecture', String(from + 1)));
      this.#read();
    });
    addEventListener('popstate', () => this.#read());
    addEventListener('keydown', (event) => this.#press(event));
    this.#read();
  }

  get #isOn() {
    return !this.bar.hidden;
  }

  /** @returns {HTMLElement[]} */
  get #told() {
    return [...this.root.querySelectorAll(TOLD)]
      .filter((element) => !element.closest('.lab-beside'))
      .map((element) => /** @type {HTMLElement} */ (element));
  }

  /** Where what is told stands among all. */
  get #place() {
    const told = this.#told;
    const place = this.#now ? told.indexOf(this.#now) : -1;
    return place < 0 ? Math.min(told.length - 1, this.#at) : place;
  }

  #read() {
    const at = asked('lecture');
    if (at === null) {
      this.#end();
      return;
    }
    this.#begin();
    this.#show(Math.trunc(Number(at)) - 1 || 0);
  }

  #begin() {
    if (this.#isOn) {
      return;
    }
    this.bar.hidden = false;
    document.documentElement.classList.add('is-lecturing');
    for (const verdict of /** @type {NodeListOf<HTMLDetailsElement>} */ (
      this.root.querySelectorAll('.verdict:not([open])')
    )) {
      verdict.open = true;
      this.#opened.push(verdict);
    }
    this.panel.begin();
    this.observer.observe(this.root, { childList: true, subtree: true });
    this.resize(true);
  }

  #end() {
    if (!this.#isOn) {
      return;
    }
    this.observer.disconnect();
    this.panel.end();
    this.#now = null;
    this.bar.hidden = true;
    document.documentElement.classList.remove('is-lecturing', 'tells-both');
    for (const verdict of this.#opened.splice(0)) {
      verdict.open = false;
    }
    for (const aside of this.root.querySelectorAll('.is-aside')) {
      aside.classList.remove('is-aside');
    }
    this.resize(false);
    this.button.focus();
  }

  #leave() {
    history.replaceState(null, '', saying(location.search, 'lecture', null) || location.pathname);
    this.#end();
  }

  /** Shows or hides what is set and led. @param {boolean} isShown */
  #set(isShown) {
    this.panel.show(isShown);
    if (!isShown) {
      this.#told[this.#place].focus({ preventScroll: true });
    }
  }

  /** @param {number} by */
  #go(by) {
    const told = this.#told;
    this.#show(Math.min(told.length - 1, this.#place + by));
    this.#now = told[this.#at];
    this.#write();
  }

  #write() {
    history.replaceState(null, '', saying(location.search, 'lecture', String(this.#at + 1)));
  }

  /** @param {number} at */
  #show(at) {
    this.#at = Math.max(0, at);
    this.#now = null;
    const now = this.#told[this.#place];
    this.#isolate();
    scrollTo(0, 0);
    if (!now.hasAttribute('tabindex')) {
      now.tabIndex = -1;
    }
    now.focus({ preventScroll: true });
  }

  /** Leaves nothing on the page but what is told now. */
  #isolate() {
    const told = this.#told;
    const at = this.#place;
    if (this.#now && at !== this.#at) {
      this.#at = at;
      this.#write();
    }
    this.#now &&= told[at];
    const text = this.words.word('live.lecture-count', at + 1, told.length);
    if (this.count.textContent !== text) {
      this.count.textContent = text;
    }
    this.back.disabled = at === 0;
    this.next.disabled = at === told.length - 1;
    const other = this.#other(told[at]);
    const names = other ? this.root.querySelectorAll('.beside-settings') : [];
    document.documentElement.classList.toggle('tells-both', other !== null);
    setAside(this.root, [told[at], ...(other ? [other] : []), ...names]);
  }

  /** The same of the settings that are compared with. @param {HTMLElement} told @returns {Element | null} */
  #other(told) {
    const beside = this.root.querySelector('.lab-beside');
    if (told.matches('.verdict')) {
      return beside?.querySelector(`.verdict[data-claim="${told.dataset.claim}"]`) ?? null;
    }
    if (told.matches('#own')) {
      return beside?.querySelector('.beside-own:not(:empty)') ?? null;
    }
    if (told.matches('#figures')) {
      return beside?.querySelector('.beside-figures') ?? null;
    }
    const caption = (/** @type {Element} */ figure) => figure.querySelector('figcaption')?.textContent;
    const figures = told.matches('figure') ? [...(beside?.querySelectorAll('figure') ?? [])] : [];
    return figures.find((figure) => caption(figure) === caption(told)) ?? null;
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const { key, target } = event;
    if (!this.#isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (key === 'Escape') {
      this.panel.isOpen ? this.#set(false) : this.#leave();
    } else if (key in STEPS && !isForItself(key, /** @type {Element} */ (target))) {
      event.preventDefault();
      this.#go(STEPS[key]);
    }
  }

  /** @param {string} key @param {() => void} press */
  #button(key, press) {
    const button = make('button', { type: 'button', class: 'button' }, this.words.word(key));
    button.addEventListener('click', press);
    return button;
  }
}

/** Whether a key means something where it was pressed: a space does not to a slider. @param {string} key @param {Element} target */
function isForItself(key, target) {
  return target.matches?.(
    key === ' ' ? 'input:not([type=range]), select, textarea, button, summary, a' : 'input, select, textarea',
  );
}

/** @param {Element} around @param {readonly Element[]} told */
function setAside(around, told) {
  for (const child of around.children) {
    const isTold = told.includes(child);
    const isAround = !isTold && told.some((element) => child.contains(element));
    child.classList.toggle('is-aside', !isTold && !isAround && !child.matches(ALWAYS));
    if (isAround) {
      setAside(child, told);
    } else if (isTold) {
      for (const aside of child.querySelectorAll('.is-aside')) {
        aside.classList.remove('is-aside');
      }
    }
  }
}
