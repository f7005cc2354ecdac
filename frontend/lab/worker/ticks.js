/** Over how many ticks the shortest is looked for. */
const LOOKED_AT = 5;

/** A clock that has not gone on after so many looks stands still: a tenth of a second takes fewer. */
const MOST = 2 ** 23;

/**
 * The ticks of a clock. Browsers blur theirs, so that nobody is spied on by it: they go on by 5 µs to 100 ms at a time.
 */
export class Ticks {
  /** By how much the clock goes on at a time, in milliseconds; infinite if it stands still, 0 before that is measured. */
  length = 0;

  /** @param {() => number} now in milliseconds */
  constructor(now) {
    this.now = now;
  }

  /** Whether the clock goes. */
  get go() {
    return this.length < Number.POSITIVE_INFINITY;
  }

  /** Waits for some ticks. */
  measure() {
    let last = this.next();
    let shortest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < LOOKED_AT && Number.isFinite(last); i++) {
      const next = this.next();
      shortest = Math.min(shortest, next - last || Number.POSITIVE_INFINITY);
      last = next;
    }
    this.length = Number.isNaN(last) ? Number.POSITIVE_INFINITY : shortest;
  }

  /** Waits for the next tick. @returns {number} what the clock shows then; NaN if it stands still */
  next() {
    const before = this.now();
    for (let looks = 0; this.go && looks < MOST; looks++) {
      const after = this.now();
      if (after > before) {
        return after;
      }
    }
    return Number.NaN;
  }
}
