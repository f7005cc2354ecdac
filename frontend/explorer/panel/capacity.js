import { byId, word } from 'app/explorer/page.js';

/**
 * Says how many curves there are, and whether there is room for another.
 *
 * @param {Pick<import('app/explorer/types.js').Present, 'curves' | 'full'>} state
 */
export function showCapacity({ curves, full }) {
  byId('span', 'count').textContent = word('live.count', curves.length);
  byId('p', 'full').hidden = !full;
  byId('button', 'open-picker').disabled = full;
  byId('button', 'open-editor').disabled = full;
}
