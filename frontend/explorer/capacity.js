import { byId, word } from 'app/explorer/page.js';

/** So many curves a view can have. */
export const MOST = 8;

/** @param {number} count of curves: how many there are is said, and whether there is room for another */
export function showCapacity(count) {
  const full = count >= MOST;
  byId('span', 'count').textContent = word('live.count', count);
  byId('p', 'full').hidden = !full;
  byId('button', 'open-picker').disabled = full;
  byId('button', 'open-editor').disabled = full;
}
