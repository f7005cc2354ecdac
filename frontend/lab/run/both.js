/**
 * @import { LiveRun } from 'app/lab/run/live-run.js'
 * @import { RunState } from 'app/lab/types.js'
 */

/** The runs of a comparison, led as one. */
export class BothRuns {
  /** @param {LiveRun} own of the settings of the page @param {LiveRun} kept of those that they are compared with */
  constructor(own, kept) {
    this.own = own;
    this.kept = kept;
    this.sides = [own, kept];
    kept.speed = own.speed;
  }

  /** As long as one of them goes on they do. @returns {RunState} */
  get state() {
    const states = this.sides.map(({ state }) => state);
    const going = /** @type {RunState[]} */ (['going', 'paused', 'opening']);
    return going.find((state) => states.includes(state)) ?? this.own.state;
  }

  /** How far the trials of both are, from 0 to 1. */
  get progress() {
    return sum(this.sides, ({ progress, trials }) => progress * trials) / Math.max(1, this.trials);
  }

  get trials() {
    return sum(this.sides, ({ trials }) => trials);
  }

  /** How many cores are at work: those of both are no more than the machine has. */
  get workers() {
    const hired = sum(this.sides, ({ state, workers }) => (state === 'going' ? workers : 0));
    return Math.min(hired, this.own.most + 1);
  }

  get speed() {
    return this.own.speed;
  }

  set speed(speed) {
    for (const side of this.sides) {
      side.speed = speed;
    }
  }

  /** @param {() => void} listener */
  onState(listener) {
    for (const side of this.sides) {
      side.onState(listener);
    }
  }

  go() {
    for (const side of this.sides) {
      side.go();
    }
  }

  pause() {
    for (const side of this.sides) {
      side.pause();
    }
  }

  step() {
    for (const side of this.sides) {
      side.step();
    }
  }

  /** Both from the beginning, paused if they were: the one that was over is not to be ahead. */
  restart() {
    const { state } = this;
    for (const side of this.sides) {
      side.restart();
      if (state === 'paused') {
        side.pause();
      } else {
        side.go();
      }
    }
  }
}

/** @param {LiveRun[]} sides @param {(side: LiveRun) => number} of */
function sum(sides, of) {
  return sides.reduce((all, side) => all + of(side), 0);
}
