/**
 * Where a function saturates, as a phrase: “saturates below −5.99 and above 5.99”.
 *
 * @param {ArrayLike<number>} tails low, high, and 1 where the slope is exactly 0, of each tail
 * @param {(key: string, ...values: string[]) => string} word
 * @param {Pick<import('app/core/core.js').Core, 'tail'>} core
 */
export function saturationInWords(tails, word, core) {
  const phrases = [];
  for (const [kind, off] of /** @type {const} */ ([
    ['saturates', 0],
    ['off', 1],
  ])) {
    let below = '';
    let above = '';
    for (let i = 0; i < tails.length; i += 3) {
      if (tails[i + 2] !== off) {
        continue;
      }
      if (tails[i] === -Infinity && tails[i + 1] === Infinity) {
        return word('live.off-everywhere');
      }
      if (tails[i] === -Infinity) {
        below = core.tail(tails[i + 1]);
      } else {
        above = core.tail(tails[i]);
      }
    }
    if (below && above) {
      phrases.push(word(`live.${kind}-both`, below, above));
    } else if (below || above) {
      phrases.push(word(`live.${kind}-${below ? 'below' : 'above'}`, below || above));
    }
  }
  return phrases.join(word('live.and')) || word('live.saturates-nowhere');
}
