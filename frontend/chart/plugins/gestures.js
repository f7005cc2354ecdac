/** A press that moves less than this many pixels is a click. */
const STILL = 4;

/** A wheel's notch and a touchpad's stroke zoom by no more than this at once: e^0.2. */
const FASTEST = 20;

const isMac = /Mac|iP(hone|ad|od)/.test(globalThis.navigator?.platform ?? '');

/** The key that makes the wheel zoom. */
export const MODIFIER = isMac ? '⌘' : 'Ctrl';

/**
 * @typedef {{ x: number, y: number }} Point in pixels from the surface's corner
 *
 * @typedef {object} Listener what gestures mean
 * @property {(point: Point | null) => void} hover the mouse is here, or gone
 * @property {(point: Point, touch: boolean) => void} click
 * @property {(point: Point) => void} scrub one finger moves along the curves, and stays there
 * @property {() => void} grab a drag or a pinch begins
 * @property {(from: Point, to: Point, factor: number) => void} move what was grabbed at one point is now at the other,
 *   and so much larger
 * @property {(from: Point, to: Point, done: boolean) => void} frame a box is drawn
 * @property {(at: Point, factor: number) => void} wheel
 * @property {() => void} unarmed the wheel turned, but the page scrolls
 * @property {() => void} reset
 */

/**
 * A plugin of Chart.js that listens to gestures on the surface of several charts. chartjs-plugin-zoom drags and zooms one
 * chart, needs Hammer.js for touch (together 12 KB), and cannot tell a finger that scrolls the page from one that follows
 * a curve.
 *
 * @param {HTMLElement} surface
 * @param {Listener} listener
 * @returns {import('chart.js').Plugin} for each of the charts; it listens once
 */
export function gesturesPlugin(surface, listener) {
  let listening = false;
  return {
    id: 'gestures',
    install() {
      if (!listening) {
        listening = true;
        new Gestures(surface, listener);
      }
    },
  };
}

/**
 * Mouse, touch and wheel on a surface. The wheel scrolls the page until the surface was clicked or has the focus.
 */
export class Gestures {
  /** @type {Map<number, { start: Point, now: Point }>} */
  #pointers = new Map();
  /** @type {'none' | 'press' | 'pan' | 'frame' | 'scrub' | 'pinch'} */
  #doing = 'none';
  #armed = false;

  /**
   * @param {HTMLElement} surface
   * @param {Listener} listener
   */
  constructor(surface, listener) {
    this.surface = surface;
    this.listener = listener;
    /**
     * @template {keyof HTMLElementEventMap} K
     * @param {K} type
     * @param {(event: HTMLElementEventMap[K]) => void} handle
     */
    const on = (type, handle) => surface.addEventListener(type, handle, { passive: false });
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#moved(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#cancel(event));
    // With Control a press opens a menu on a Mac, though it is the first button's.
    on('contextmenu', (event) => event.ctrlKey && this.#cancel(/** @type {PointerEvent} */ (event)));
    on('pointerleave', (event) => this.#leave(event));
    on('wheel', (event) => this.#wheel(event));
    on('dblclick', () => listener.reset());
    on('focus', () => {
      this.#armed = true;
    });
    on('blur', () => {
      this.#armed = false;
    });
    on('touchstart', (event) => event.touches.length > 1 && event.preventDefault());
  }

  /**
   * @param {MouseEvent} event
   * @returns {Point}
   */
  #point({ clientX, clientY }) {
    const { left, top } = this.surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  /** @param {PointerEvent} event */
  #down(event) {
    if (event.button !== 0) {
      return;
    }
    const point = this.#point(event);
    this.#armed = true;
    this.#pointers.set(event.pointerId, { start: point, now: point });
    if (this.#pointers.size === 2) {
      this.#doing = 'pinch';
      for (const pointer of this.#pointers.values()) {
        pointer.start = pointer.now;
      }
      this.listener.grab();
    } else if (this.#pointers.size === 1) {
      this.#doing = 'press';
    }
  }

  /** @param {PointerEvent} event */
  #moved(event) {
    if (event.buttons === 0 && this.#pointers.has(event.pointerId)) {
      // It was let go of where nobody told us, such as over a menu.
      this.#cancel(event);
    }
    const pointer = this.#pointers.get(event.pointerId);
    const now = this.#point(event);
    if (!pointer) {
      if (event.pointerType !== 'touch') {
        this.listener.hover(now);
      }
      return;
    }
    pointer.now = now;
    if (this.#doing === 'press' && distance(pointer.start, now) > STILL) {
      this.#begin(event, Math.abs(now.x - pointer.start.x) > Math.abs(now.y - pointer.start.y));
    }
    this.#follow(pointer, false);
  }

  /**
   * @param {PointerEvent} event
   * @param {boolean} along whether it moves along the curves; across them a finger scrolls the page
   */
  #begin(event, along) {
    this.surface.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') {
      this.#doing = along ? 'scrub' : 'none';
    } else if (event.shiftKey) {
      this.#doing = 'frame';
    } else {
      this.#doing = 'pan';
      this.listener.grab();
    }
  }

  /**
   * @param {{ start: Point, now: Point }} pointer
   * @param {boolean} done
   */
  #follow({ start, now }, done) {
    if (this.#doing === 'pan') {
      this.listener.move(start, now, 1);
    } else if (this.#doing === 'frame') {
      this.listener.frame(start, now, done);
    } else if (this.#doing === 'scrub') {
      this.listener.scrub(now);
    } else if (this.#doing === 'pinch') {
      const [one, other] = [...this.#pointers.values()];
      const factor = distance(one.now, other.now) / Math.max(distance(one.start, other.start), 1);
      this.listener.move(middle(one.start, other.start), middle(one.now, other.now), factor);
    }
  }

  /** @param {PointerEvent} event */
  #up(event) {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) {
      return;
    }
    if (this.#doing === 'press') {
      this.listener.click(pointer.now, event.pointerType === 'touch');
    } else {
      this.#follow(pointer, true);
    }
    this.#end(event);
  }

  /** @param {PointerEvent} event */
  #cancel(event) {
    const pointer = this.#pointers.get(event.pointerId);
    if (pointer && this.#doing === 'frame') {
      this.listener.frame(pointer.start, pointer.start, true);
    }
    this.#end(event);
  }

  /** @param {PointerEvent} event */
  #end(event) {
    this.#pointers.delete(event.pointerId);
    this.#doing = 'none';
  }

  /** @param {PointerEvent} event */
  #leave(event) {
    if (event.pointerType !== 'touch') {
      this.#armed = false;
      this.listener.hover(null);
    }
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    if (!this.#armed && !event.ctrlKey && !event.metaKey) {
      this.listener.unarmed();
      return;
    }
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const delta = Math.min(Math.max(event.deltaY * lines, -FASTEST), FASTEST);
    this.listener.wheel(this.#point(event), Math.exp(-delta / 100));
  }
}

/** @param {Point} one @param {Point} other */
function distance(one, other) {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** @param {Point} one @param {Point} other */
function middle(one, other) {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
