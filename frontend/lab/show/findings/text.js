import { make, marked, unmarked } from 'app/lab/page.js';

/** @import { Statement, Verdict } from 'app/lab/types.js' */
/** @import { Words } from 'app/lab/words.js' */

/** Parameters that are as usual. */
const USUAL = / \([^()]*=[^()]*\)$/;

/** Writes a text where it is another: what stays is left alone. @param {Element} element @param {string} text */
export function write(element, text) {
  if (element.textContent !== unmarked(text)) {
    element.replaceChildren(...marked(text));
  }
}

/** So many things do not stand beside a claim. */
const MANY = 3;

/** Chinese has blanks around Latin names alone. */
const STRAY = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** @param {Verdict} verdict */
function isLacking({ lacks = [], terms = [] }) {
  return lacks.length + terms.length > 0;
}

/** @param {Verdict} verdict */
function kindOf(verdict) {
  return verdict.holds !== null
    ? verdict.holds
      ? 'yes'
      : 'no'
    : isLacking(verdict)
      ? 'lacking'
      : 'undecided';
}

/** What lacks very much says so below the claim. @param {Verdict} verdict */
function classOf(verdict) {
  const { lacks = [], terms = [] } = verdict;
  return `holds ${kindOf(verdict)}${lacks.length + terms.length >= MANY ? ' many' : ''}`;
}

/** Whether it holds, or why that cannot be told. @param {Verdict} verdict @param {Words} words */
function labelOf(verdict, words) {
  return isLacking(verdict) ? naming('holds', verdict, words) : words.word(`holds.${kindOf(verdict)}`);
}

/** What is said of functions and settings that are not there. @param {string} key @param {Verdict} verdict @param {Words} words */
function naming(key, { lacks = [], terms = [] }, words) {
  const names = [
    ...lacks.map((f) => (f.includes(':') ? words.label(f) : words.label(f).replace(USUAL, ''))),
    ...terms.map(({ value }) => words.word(`term.${value}`)),
  ];
  return words.word(`${key}.lacking-${names.length}`, ...names).replace(STRAY, '');
}

/**
 * What became of each claim, in the elements that the server has made for them.
 *
 * @param {HTMLElement} place
 * @param {readonly Verdict[]} verdicts
 * @param {boolean} ended
 * @param {Words} words
 * @param {(verdict: Verdict) => string | null} adding the search of the address that has what it lacks as well; null if
 *   there is none
 */
export function showVerdicts(place, verdicts, ended, words, adding = () => null) {
  for (const verdict of verdicts) {
    const article = place.querySelector(`[data-claim="${verdict.claim}"]`);
    const holds = article?.querySelector('.holds');
    const statement = article?.querySelector('.statement');
    if (article && holds && statement) {
      const text = labelOf(verdict, words);
      const lacking = isLacking(verdict);
      article.classList.toggle('is-going', !ended);
      holds.className = classOf(verdict);
      // What is lacking is so whatever comes.
      write(holds, ended || lacking ? text : words.word('live.so-far', text));
      write(statement, words.sentence(verdict.statement));
      offer(article, verdict, words, adding);
    }
  }
}

/**
 * A link that adds what is lacking.
 *
 * @param {Element} article of a verdict
 * @param {Verdict} verdict
 * @param {Words} words
 * @param {(verdict: Verdict) => string | null} adding
 */
function offer(article, verdict, words, adding) {
  const search = isLacking(verdict) ? adding(verdict) : null;
  const present = /** @type {HTMLAnchorElement | null} */ (article.querySelector('.add-lacking'));
  if (search === null) {
    present?.remove();
    return;
  }
  const link = present ?? make('a', { class: 'button add-lacking' });
  write(link, naming('page.add', verdict, words));
  link.href = search;
  if (!present) {
    article.querySelector('.of-claim')?.prepend(link, ' ');
  }
}

/** What a screen reader hears when a run has ended. @param {readonly Verdict[]} verdicts @param {Words} words */
export function spoken(verdicts, words) {
  return verdicts
    .map((verdict) => {
      const { claim, statement } = verdict;
      return `${claim} ${labelOf(verdict, words)}: ${unmarked(words.sentence(statement))}`;
    })
    .join(' ');
}

/**
 * @param {HTMLElement} place a list
 * @param {readonly Statement[]} notes
 * @param {Words} words
 */
export function showNotes(place, notes, words) {
  while (place.children.length > notes.length) {
    place.lastElementChild?.remove();
  }
  while (place.children.length < notes.length) {
    place.append(make('li'));
  }
  notes.forEach((note, index) => {
    write(place.children[index], words.sentence(note));
  });
  place.hidden = notes.length === 0;
}
