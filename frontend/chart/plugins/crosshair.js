import { append } from 'app/chart/elements.js';
import { Readout } from 'app/chart/words/readout.js';

/** @import { Graph } from 'app/chart/graph.js' */
/** @import { Panel } from 'app/chart/panel.js' */
/** @import { Row } from 'app/chart/words/readout.js' */

/**
 * The cursor as it is seen: one line through all panels, a dot on every curve, the read-out beside it. It is a plugin of
 * Chart.js that follows each drawing of the lowest panel. Chart.js draws tooltips for one chart at a time, and
 * chartjs-plugin-crosshair a line within each; this lies over the charts, so that they are not drawn anew while it moves.
 */
export class Crosshair {
  /** @type {HTMLElement[]} */
  #dots = [];
  /** @type {(() => { x: number | null, pinned: boolean })} */
  #where;

  /**
   * @param {HTMLElement} surface over which it lies
   * @param {HTMLElement} host of the read-out, which may stand beside the surface
   * @param {() => { x: number | null, pinned: boolean }} where the cursor is; x is null outside the window
   */
  constructor(surface, host, where) {
    this.layer = append(surface, 'div', 'chart-cursor');
    this.line = append(this.layer, 'div', 'chart-cursor-line');
    this.readout = new Readout(host);
    this.#where = where;
    this.#hide();
  }

  /**
   * @param {Graph} graph
   * @param {() => Panel} panel
   * @returns {import('chart.js').Plugin}
   */
  plugin(graph, panel) {
    return {
      id: 'crosshair',
      afterDraw: () => {
        if (panel().place.lowest) {
          this.show(graph);
        }
      },
    };
  }

  /** @param {Graph} graph */
  show(graph) {
    const { x, pinned } = this.#where();
    if (x === null || graph.panels.length === 0) {
      this.#hide();
      return;
    }
    const { panels, symbols, landmarks } = graph;
    const rows = graph.read(x);
    const [first, last] = [panels[0], panels[panels.length - 1]];
    const across = first.area.across(x);
    const box = {
      left: first.area.left,
      right: first.area.right,
      top: first.top + first.area.top,
      bottom: last.top + last.area.bottom,
    };
    this.layer.hidden = this.readout.element.hidden = false;
    this.layer.classList.toggle('chart-cursor-pinned', pinned);
    this.line.style.transform = `translate(${Math.floor(across)}px, ${box.top}px)`;
    this.line.style.height = `${box.bottom - box.top}px`;
    this.#placeDots(x, panels, rows);
    this.readout.write(
      x,
      symbols.map((symbol) => `${symbol}(x)`),
      rows,
    );
    this.readout.place(across, { ...box, top: box.top + 4, bottom: box.bottom - 4 }, landmarks);
  }

  #hide() {
    this.layer.hidden = this.readout.element.hidden = true;
  }

  /**
   * @param {number} x
   * @param {Panel[]} panels
   * @param {Row[]} rows
   */
  #placeDots(x, panels, rows) {
    const seen = panels.flatMap(({ area, top }, i) =>
      rows
        .filter(({ values }) => area.shows(x, values[i]))
        .map(({ values, colour }) => ({ across: area.across(x), down: top + area.down(values[i]), colour })),
    );
    while (this.#dots.length < seen.length) {
      this.#dots.push(append(this.layer, 'div', 'chart-cursor-dot'));
    }
    this.#dots.forEach((dot, i) => {
      dot.hidden = i >= seen.length;
      if (!dot.hidden) {
        dot.style.transform = `translate(${seen[i].across}px, ${seen[i].down}px)`;
        dot.style.backgroundColor = seen[i].colour;
      }
    });
  }
}
