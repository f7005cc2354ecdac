/** @import { Entry, Other } from 'app/explorer/types.js' */

/** How well a name fits what is searched: the less the better. */
const EXACT = 0;
const BEGINS = 1;
const HOLDS = 2;
const WORDS = 3;
const NOT = 4;

/** What follows a name and tells nothing. */
const GENERIC = /(?:激活|激励)?函数$/;
const GENERIC_WORDS = new Set([
  'activation',
  'function',
  'functions',
  'the',
  'unit',
  'layer',
  '激活',
  '函数',
  '激活函数',
]);

/** Other ways to write the characters of the Chinese names: traditional ones, and two that are used alike. */
const TRADITIONAL =
  '恆數階躍邏輯雙線單帶洩漏參隨機縮連續誤對幾軟號聲擴歸權門閾諦層標準規範級聯丟棄獨熱貝爾輸斷滲暫類導形';
const SIMPLIFIED =
  '恒数阶跃逻辑双线单带泄露参随机缩连续误对几软号声扩归权门阈谛层标准规范级联丢弃独热贝尔输断渗暂类导型';
const VARIANTS = new Map(Array.from(TRADITIONAL, (letter, i) => [letter, SIMPLIFIED[i]]));

/**
 * What goes by a name, whatever its spaces, hyphens, case and characters: first what is called exactly so, then what
 * begins so, then what holds it somewhere, in the order in which it comes.
 *
 * @template {{ search: string, family?: string }} T
 * @param {T[]} entries
 * @param {string} text as a visitor types it; every word has to be found
 * @returns {T[]}
 */
export function search(entries, text) {
  const words = wordsOf(text);
  const ranked = entries.map((entry) => ({ entry, rank: rank(entry, words) }));
  return ranked
    .filter(({ rank }) => rank < NOT)
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

/** @param {string} text */
function wordsOf(text) {
  const words = text.split(/\s+/).map(bare).filter(Boolean);
  const telling = words.filter((word) => !GENERIC_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * @param {{ search: string, family?: string }} entry
 * @param {string[]} words
 */
function rank({ search, family = '' }, words) {
  if (words.length === 0) {
    return EXACT;
  }
  const names = search.split('\n').map(bare);
  const whole = words.join('');
  if (names.includes(whole)) {
    return EXACT;
  }
  if (names.some((name) => name.startsWith(whole))) {
    return BEGINS;
  }
  if (names.some((name) => name.includes(whole))) {
    return HOLDS;
  }
  const known = [...names, bare(family)];
  return words.every((word) => known.some((name) => name.includes(word))) ? WORDS : NOT;
}

/** @param {string} text */
function bare(text) {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
  const simplified = Array.from(letters, (letter) => VARIANTS.get(letter) ?? letter).join('');
  return simplified.replace(GENERIC, '') || simplified;
}

/**
 * Functions by family, both in the order in which they come.
 *
 * @param {Entry[]} functions
 * @returns {Map<string, Entry[]>}
 */
export function byFamily(functions) {
  const families = new Map();
  for (const entry of functions) {
    families.set(entry.family, [...(families.get(entry.family) ?? []), entry]);
  }
  return families;
}

/**
 * What a text stands for that is no function of one x: what is called exactly so, or if nothing at all is, what begins
 * so.
 *
 * @param {Other[]} others
 * @param {Entry[]} functions
 * @param {string} text
 * @returns {{ named: Other[], begun: Other[] }}
 */
export function elsewhere(others, functions, text) {
  const words = wordsOf(text);
  const ranked = (/** @type {number} */ wanted) =>
    words.length > 0 ? others.filter((other) => rank(other, words) === wanted) : [];
  const named = ranked(EXACT);
  const known = named.length > 0 || functions.some((entry) => rank(entry, words) === EXACT);
  return { named, begun: known ? [] : ranked(BEGINS) };
}

/**
 * Whether a text can be no name: it is the argument itself, or has signs that no name has.
 *
 * @param {string} text
 */
export function isFormula(text) {
  return /^\s*x\s*$|[^\p{L}\p{N}\s_-]/iu.test(text);
}
