import { make } from 'app/lab/page.js';

/** @import { Statement, Verdict } from 'app/lab/types.js' */
/** @import { Words } from 'app/lab/words.js' */

/** Writes a text where it is another: what stays is left alone. @param {Element} element @param {string} text */
export function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** @param {Verdict} verdict */
function kindOf({ holds }) {
  return holds === null ? 'undecided' : holds ? 'yes' : 'no';
}

/**
 * What became of each claim, in the elements that the server has made for them.
 *
 * @param {HTMLElement} place
 * @param {readonly Verdict[]} verdicts
 * @param {boolean} ended
 * @param {Words} words
 */
export function showVerdicts(place, verdicts, ended, words) {
  for (const verdict of verdicts) {
    const article = place.querySelector(`[data-claim="${verdict.claim}"]`);
    const holds = article?.querySelector('.holds');
    const statement = article?.querySelector('.statement');
    if (article && holds && statement) {
      const kind = kindOf(verdict);
      const text = words.word(`holds.${kind}`);
      article.classList.toggle('is-going', !ended);
      holds.className = `holds ${kind}`;
      write(holds, ended ? text : words.word('live.so-far', text));
      write(statement, words.sentence(verdict.statement));
    }
  }
}

/** What a screen reader hears when a run has ended. @param {readonly Verdict[]} verdicts @param {Words} words */
export function spoken(verdicts, words) {
  return verdicts
    .map((verdict) => {
      const { claim, statement } = verdict;
      return `${claim} ${words.word(`holds.${kindOf(verdict)}`)}: ${words.sentence(statement)}`;
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
