import { byId, make } from 'app/lab/page.js';
import { Figures } from 'app/lab/show/findings/figures.js';
import { Held } from 'app/lab/show/findings/held.js';
import { showNotes, showVerdicts, spoken } from 'app/lab/show/findings/text.js';

/** @import { Report, Verdict } from 'app/lab/types.js' */
/** @import { Words } from 'app/lab/words.js' */

/** What was found, in words and numbers: verdicts, figures and notes. */
export class Findings {
  /** Whether the end of the run has been told. */
  #isTold = false;

  /** Whether what the server has written is of these settings, and final: it stays till the end. */
  #isHeld;

  #held = new Held();

  /** Whether the form has something wrong in it, and other results stay. */
  #isKept = false;

  /**
   * @param {HTMLElement} root
   * @param {Words} words
   * @param {boolean} isHeld whether what the server has written is of the settings that are asked for
   * @param {boolean} takesTime whether somebody may see a run go on beside it
   */
  constructor(root, words, isHeld, takesTime) {
    this.root = root;
    this.words = words;
    this.#isHeld = isHeld;
    this.verdicts = byId('verdicts');
    this.figures = new Figures(byId('figures'), words);
    /** Says of what settings the results are while the form has something wrong in it. */
    this.kept = make('p', { class: 'lab-told', role: 'status', hidden: true }, words.word('live.kept'));
    byId('told').before(this.kept);
    if (isHeld && takesTime) {
      this.#held.begin(root, words);
    }
    // Of what changes all the time a screen reader is told at the end.
    this.verdicts.setAttribute('aria-live', 'off');
  }

  /** @type {(verdict: Verdict) => string | null} the search of the address that has what a verdict lacks as well */
  adding = () => null;

  /** A run begins. */
  begin() {
    this.#isTold = false;
  }

  /** What the server has written is of other settings. */
  release() {
    this.#isHeld = false;
    this.#held.end();
  }

  /**
   * @param {boolean} isKept whether the form has something wrong in it, and other results stay
   * @param {boolean} isPartly whether those are with defaults in its place, not former ones
   */
  keep(isKept, isPartly) {
    this.#isKept = isKept;
    this.kept.textContent = this.words.word(isPartly ? 'told.partly' : 'live.kept');
    this.#tell(isKept && isPartly);
    this.root.classList.toggle('is-kept', isKept);
  }

  /** Of what the results are, once: the server has said it of its own. @param {boolean} isNew whether there are others by now */
  #tell(isNew) {
    const told = byId('told');
    told.hidden ||= isNew;
    this.kept.hidden = !(this.#isKept && told.hidden);
  }

  /** @param {boolean} isStale whether what is written is of other settings than those of the present run */
  turnStale(isStale) {
    this.root.classList.toggle('is-stale', isStale);
  }

  /** @param {Report} report @param {boolean} ended @returns {boolean} whether anything was written */
  write({ verdicts, figures, notes }, ended) {
    if (this.#isHeld && !ended) {
      return false;
    }
    this.#held.end();
    showVerdicts(this.verdicts, verdicts, ended, this.words, this.adding);
    this.figures.show(figures);
    showNotes(byId('notes'), notes, this.words);
    this.#tell(true);
    return true;
  }

  /** @param {Report} report @param {boolean} ended @returns {string} what there is to be told, once at the end of a run */
  tell({ verdicts }, ended) {
    if (!ended || this.#isTold) {
      return '';
    }
    this.#isTold = true;
    return this.words.word('live.found', spoken(verdicts, this.words));
  }
}
