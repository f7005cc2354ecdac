import { clamp } from 'app/chart/span.js';
import { round } from 'app/chart/words/numbers.js';

/** @import { Span } from 'app/chart/types.js' */

/**
 * The nearest of these places within reach, or the point itself.
 *
 * @param {number} x
 * @param {number[]} places
 * @param {number} reach
 */
export function snap(x, places, reach) {
  const near = places.filter((place) => Math.abs(place - x) <= reach);
  return near.reduce(
    (best, place) => (Math.abs(place - x) < Math.abs(best - x) ? place : best),
    near[0] ?? x,
  );
}

/**
 * The next place that a key leads to: round numbers, and no kink is stepped over.
 *
 * @param {number} x
 * @param {-1 | 1} direction
 * @param {boolean} far ten steps at once
 * @param {Span} span the window
 * @param {number[]} kinks
 */
export function step(x, direction, far, [low, high], kinks) {
  const exponent = Math.floor(Math.log10((high - low) / 50)) + (far ? 1 : 0);
  const target = clamp(round(x + direction * 10 ** exponent, exponent), low, high);
  const between = kinks.filter((kink) => (kink - x) * direction > 0 && (target - kink) * direction > 0);
  return between.length === 0 ? target : direction > 0 ? Math.min(...between) : Math.max(...between);
}

/**
 * Where the cursor is, and whether it stays there.
 */
export class Cursor {
  /** @type {number | null} */
  x = null;
  pinned = false;

  /** @param {() => void} moved called when the visitor has moved, pinned or let go of it */
  constructor(moved) {
    this.moved = moved;
  }

  /**
   * Goes where the page's state says, without calling back.
   *
   * @param {number | null} at
   */
  follow(at) {
    if (at !== null) {
      this.x = at;
    } else if (this.pinned) {
      this.x = null;
    }
    this.pinned = at !== null;
  }

  /** @param {number | null} x */
  hover(x) {
    if (!this.pinned && this.x !== x) {
      this.#set(x, false);
    }
  }

  /** @param {number} x */
  pin(x) {
    this.#set(x, true);
  }

  /**
   * Pins the cursor, moves the pin, or lets go where the pin is.
   *
   * @param {number} x
   * @param {number} reach how far from the pin counts as the pin
   * @param {boolean} hovering whether the cursor stays under a mouse
   */
  click(x, reach, hovering) {
    if (this.pinned && Math.abs(x - (this.x ?? Infinity)) <= reach) {
      this.#set(hovering ? x : null, false);
    } else {
      this.pin(x);
    }
  }

  /**
   * @param {KeyboardEvent} event
   * @param {Span} span the window
   * @param {number[]} kinks
   * @returns {boolean} whether it was a key of the cursor's
   */
  key({ key, shiftKey }, span, kinks) {
    const x = this.x === null ? null : clamp(this.x, ...span);
    const start = x ?? (span[0] + span[1]) / 2;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      this.#set(step(start, key === 'ArrowLeft' ? -1 : 1, shiftKey, span, kinks), this.pinned);
    } else if (key === 'Home' || key === 'End') {
      this.#set(span[key === 'Home' ? 0 : 1], this.pinned);
    } else if (key === 'Enter' || key === ' ') {
      this.#set(start, !this.pinned);
    } else if (key === 'Escape' && x !== null) {
      this.#set(null, false);
    } else {
      return false;
    }
    return true;
  }

  /**
   * @param {number | null} x
   * @param {boolean} pinned
   */
  #set(x, pinned) {
    this.x = x;
    this.pinned = pinned;
    this.moved();
  }
}
