/** Where the browser remembers that the visitor has read what an activation function is. */
const READ = 'actiscope.welcome';

/**
 * The line above the chart for who is here for the first time: it goes when it has been read, and stays away where the
 * browser remembers.
 *
 * @param {HTMLElement} next what has the focus when the line is gone
 */
export function welcome(next) {
  const line = document.getElementById('welcome');
  if (line && memory('getItem')) {
    line.remove();
  }
  line?.querySelector('button')?.addEventListener('click', () => {
    line.remove();
    next.focus();
    memory('setItem');
  });
}

/**
 * A browser may refuse to remember anything.
 *
 * @param {'getItem' | 'setItem'} what
 */
function memory(what) {
  try {
    return localStorage[what](READ, 'read');
  } catch {
    return null;
  }
}
