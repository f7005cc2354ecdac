import { exact, fixed, isMeant, reading, round } from 'app/chart/words/numbers.js';
import { numberOf } from 'app/lab/worker/report.js';

/** @import { Argument, Problem, Statement } from 'app/lab/types.js' */

const DIGITS = 4;
const FEW_DIGITS = 3;

/** What is smaller is a power of ten in a table. */
const LEAST = 1e-3;

/** From this size on numbers are told to four digits, as powers of ten; beyond the other without zeros at their end. */
const LARGE = 1e7;
const TOO_LARGE = 1e300;

/** Chinese has blanks around Latin names, and none beside quotation marks. */
const STRAY = /(\p{Script=Han}) (?=“)|(”) (?=\p{Script=Han})/gu;

/** A smaller share is told to four digits. */
const SMALL = 0.01;

/** The words of an experiment: its own, else those that all share. */
export class Words {
  /** @type {Record<string, string>} what functions are called, by their notations */
  labels = {};

  /**
   * @param {Record<string, string>} messages
   * @param {string} experiment
   */
  constructor(messages, experiment) {
    this.messages = messages;
    this.experiment = experiment;
  }

  /**
   * @param {string} key such as `figure.z`
   * @param {...(string | number)} values for {0}, {1}, …
   * @returns {string} the last part of the key if there is no such message
   */
  word = (key, ...values) => {
    const { messages } = this;
    const pattern =
      messages[`${this.experiment}.${key}`] ??
      messages[`lab.${key}`] ??
      messages[key] ??
      key.slice(key.lastIndexOf('.') + 1);
    return pattern
      .replaceAll("''", "'")
      .replace(/\{(\d+)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
  };

  /** @param {string} f */
  label = (f) => this.labels[f] ?? f;

  /** @param {Statement} statement */
  sentence(statement) {
    return this.word(
      `says.${statement.code}`,
      ...statement.arguments.map((argument) => this.#text(argument)),
    );
  }

  /**
   * What is wrong with a setting, which is called as in the form.
   *
   * @param {Problem} problem
   * @param {readonly { name: string, label: string }[]} [known] settings
   */
  explain({ code, parameter, arguments: values }, known = []) {
    const label = known.find(({ name }) => name === parameter)?.label;
    return this.word(
      `problem.${code}`,
      ...values.map((value) => (label && value === parameter ? this.word('named', label) : inFields(value))),
    ).replace(STRAY, '$1$2');
  }

  /** A share as a percentage, to a tenth unless it is small. @param {number} share */
  share = (share) => this.word('share', print(Math.abs(share) < SMALL ? 100 * share : tenths(share)));

  /** @param {Argument} argument */
  #text(argument) {
    if ('number' in argument) {
      return print(numberOf(argument.number));
    }
    if ('share' in argument) {
      return this.share(numberOf(argument.share));
    }
    return 'function' in argument ? this.label(argument.function) : this.word(`value.${argument.word}`);
  }
}

/**
 * A number for people to read, as pages have it: a whole one as it is unless it is large, else four digits of it.
 *
 * @param {number} number
 */
export function print(number) {
  if (Math.abs(number) >= LARGE && Math.abs(number) < TOO_LARGE) {
    return reading(number);
  }
  const isCounted = Number.isInteger(number) && Math.abs(number) < LARGE;
  return exact(Number.isFinite(number) && !isCounted ? rounded(number, DIGITS) : number);
}

/**
 * The same in a table: what is rounded has four digits in any case, and what is small is a power of ten, so that columns
 * are alike.
 *
 * @param {number} number
 */
export function inTable(number) {
  const size = Math.abs(number);
  if (!(size >= LEAST && size < LARGE) || Number.isInteger(number)) {
    return Number.isInteger(number) ? print(number) : reading(number);
  }
  const short = rounded(number, DIGITS);
  const decimals = DIGITS - 1 - Math.floor(Math.log10(Math.abs(short)) + 1e-9);
  return isMeant(short, number) || decimals <= 0 ? exact(short) : fixed(short, decimals);
}

/** The same to three digits, as scales of pictures have it. @param {number} number */
export function brief(number) {
  const isCounted = Number.isInteger(number) && Math.abs(number) < LARGE;
  return print(Number.isFinite(number) && !isCounted ? rounded(number, FEW_DIGITS) : number);
}

/** As Java rounds; of very small numbers without what powers of ten leave. @param {number} number @param {number} digits */
function rounded(number, digits) {
  const size = Math.abs(number);
  const near = round(size, Math.floor(Math.log10(size)) - digits + 1);
  return Math.sign(number) * Number((Number.isFinite(near) ? near : size).toPrecision(digits));
}

/** As the server rounds. @param {number} share */
function tenths(share) {
  return (Math.sign(share) * Math.floor(Math.abs(1000 * share) + 0.5)) / 10;
}

/** @param {string} text as an address writes a number, to how people do */
export function inFields(text) {
  return /^-?(inf|[.\d]+(e-?\d+)?)$/.test(text) ? text.replace('inf', '∞').replaceAll('-', '−') : text;
}

/** @param {string} text as people type numbers, to how an address writes them */
export function untypeset(text) {
  return text.replaceAll('−', '-').replaceAll('∞', 'inf').replaceAll('，', ',').replace(/\s/g, '');
}
