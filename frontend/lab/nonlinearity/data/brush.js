import { MOST } from 'app/lab/nonlinearity/data/points.js';
import { Targets } from 'app/lab/nonlinearity/data/targets.js';
import { make } from 'app/lab/page.js';

/**
 * @import { Plane, Point } from 'app/lab/nonlinearity/plane/plane.js'
 * @import { Points } from 'app/lab/nonlinearity/data/points.js'
 * @import { Bench } from 'app/lab/types.js'
 */

/** Shares of half a side: between two points of a stroke, how far one rubs out, and a press of an arrow. */
const GAP = 0.09;
const RUBBER = 0.07;
const ARROW = 0.05;

/** The arrow keys, and how far each goes. */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, -1], ArrowUp: [0, 1] };

/** Draws points into the plane, and rubs them out: with the pointer, or with the arrow keys. */
export class Brush {
  /** @type {Point[] | null} those of the stroke that goes on, and all others */
  #stroke = null;

  /** @type {[number, number]} */
  #last = [0, 0];

  /** @param {Bench} bench @param {Plane} plane @param {Points} points */
  constructor(bench, plane, points) {
    this.bench = bench;
    this.plane = plane;
    this.points = points;
    const { word } = bench;
    this.toggle = button(word('play.draw'), () => this.#turn(!this.isOn));
    this.toggle.setAttribute('aria-pressed', 'false');
    this.targets = new Targets(bench);
    this.undo = button(word('play.undo'), () => points.undo());
    this.told = make('p', { role: 'status', class: 'play-told' });
    this.hint = make('p', { class: 'fine', id: 'play-draw-hint' }, word('play.draw-hint'));
    this.tools = make(
      'div',
      { class: 'play-brush', hidden: true },
      this.hint,
      this.targets.element,
      make(
        'div',
        { class: 'play-buttons' },
        this.undo,
        button(word('play.keep'), () => points.use(points.kept)),
        button(word('play.clear'), () => points.use([])),
      ),
      this.told,
    );
    this.element = make('div', { class: 'play-drawing' }, this.toggle, this.tools);
    points.onTold = (text) => {
      this.told.textContent = text;
      this.undo.disabled = !points.mayUndo;
    };
    points.onTold('');
    this.#listen(plane.canvas);
  }

  get isOn() {
    return this.toggle.getAttribute('aria-pressed') === 'true';
  }

  /** @param {boolean} isOn */
  #turn(isOn) {
    const { canvas } = this.plane;
    this.toggle.setAttribute('aria-pressed', String(isOn));
    this.tools.hidden = !isOn;
    this.targets.know(this.points.own);
    canvas.classList.toggle('is-drawing', isOn);
    canvas.tabIndex = isOn ? 0 : -1;
    canvas.setAttribute('role', isOn ? 'application' : 'img');
    canvas.setAttribute('aria-describedby', isOn ? this.hint.id : '');
    this.plane.cursor = null;
    this.plane.redraw();
  }

  /** @param {HTMLCanvasElement} canvas */
  #listen(canvas) {
    canvas.addEventListener('pointerdown', (event) => {
      // With Control a press opens a menu on a Mac.
      if (this.isOn && event.button === 0 && !event.ctrlKey) {
        canvas.setPointerCapture(event.pointerId);
        this.plane.cursor = null;
        this.#begin(this.plane.placeOf(event));
      }
    });
    canvas.addEventListener('pointermove', (event) => {
      if (event.buttons === 0) {
        this.#end();
      } else if (this.#stroke) {
        this.#go(this.plane.placeOf(event));
      }
    });
    canvas.addEventListener('pointerup', () => this.#end());
    canvas.addEventListener('pointercancel', () => this.#end());
    canvas.addEventListener('keydown', (event) => this.isOn && this.#key(event));
    canvas.addEventListener('blur', () => {
      this.plane.cursor = null;
      this.plane.redraw();
    });
  }

  /** @param {[number, number]} place */
  #begin(place) {
    this.#stroke = this.targets.erases ? [...this.points.kept] : [...this.points.own];
    this.#dab(place);
  }

  /** @param {[number, number]} place */
  #go(place) {
    const gap = this.targets.erases ? 0 : GAP * this.plane.side;
    if (Math.hypot(place[0] - this.#last[0], place[1] - this.#last[1]) >= gap) {
      this.#dab(place);
    }
  }

  /** @param {[number, number]} place */
  #dab(place) {
    const stroke = this.#stroke ?? [];
    this.#last = place;
    if (this.targets.erases) {
      const reach = RUBBER * this.plane.side;
      this.#stroke = stroke.filter(([x1, x2]) => Math.hypot(x1 - place[0], x2 - place[1]) > reach);
    } else if (stroke.length < MOST) {
      stroke.push([this.#pressed(place[0]), this.#pressed(place[1]), this.targets.target]);
    }
    this.points.preview(this.#stroke ?? []);
  }

  #end() {
    if (this.#stroke) {
      const stroke = this.#stroke;
      this.#stroke = null;
      this.points.use(stroke);
      this.targets.know(stroke);
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const arrow = ARROWS[/** @type {keyof typeof ARROWS} */ (event.key)];
    const place = this.plane.cursor ?? [0, 0];
    if (arrow) {
      this.#move(place, arrow, event.shiftKey ? 4 * ARROW : ARROW);
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#begin(place);
      this.#end();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      const before = this.targets.choose('erase');
      this.#begin(place);
      this.#end();
      this.targets.choose(before);
    } else if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
      this.points.undo();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Three digits of the side are as fine as one can press. @param {number} x */
  #pressed(x) {
    return Number(x.toFixed(Math.max(0, 2 - Math.floor(Math.log10(this.plane.side)))));
  }

  /** @param {[number, number]} place @param {number[]} direction @param {number} share */
  #move([x1, x2], [dx, dy], share) {
    const { side } = this.plane;
    const within = (/** @type {number} */ x) => this.#pressed(Math.min(side, Math.max(-side, x)));
    this.plane.cursor = [within(x1 + dx * share * side), within(x2 + dy * share * side)];
    this.plane.redraw();
    this.told.textContent = this.bench.word('play.at', ...this.plane.cursor.map(this.bench.print));
  }
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
  const element = make('button', { type: 'button', class: 'button' }, label);
  element.addEventListener('click', press);
  return element;
}
