import { draw } from 'app/chart/curves.js';
import { drawStrip, explainStrips, fillBand, STRIP, sprinkle } from 'app/chart/layers.js';
import { LABEL_SIZE } from 'app/chart/panel.js';

/** @import { Answers } from 'app/chart/answers.js' */
/** @import { Curve, State, Words } from 'app/chart/types.js' */
/** @import { Place } from 'app/chart/layout.js' */
/** @import { PlotArea } from 'app/chart/plot-area.js' */
/** @import { Theme } from 'app/chart/theme.js' */

/** How many single draws of a random function are sprinkled over the window. */
const DRAWS = 400;

/** Between a caption and its plot, in pixels. */
const CAPTION_GAP = 8;

/** A curve that is shown, with its place among all of them: that is its colour. */
/** @typedef {{ curve: Curve, index: number }} Visible */

/**
 * The curves that are not hidden; none before there is a state.
 *
 * @param {Pick<State, 'curves' | 'hidden'> | null} state
 * @returns {Visible[]}
 */
export function visible(state) {
  const curves = state?.curves ?? [];
  return curves
    .map((curve, index) => ({ curve, index }))
    .filter(({ index }) => !state?.hidden.includes(index));
}

/**
 * Paints what is inside the axes, from what the core answers.
 */
export class Painter {
  /**
   * @param {Answers} answers
   * @param {Words} words
   */
  constructor(answers, words) {
    this.answers = answers;
    this.words = words;
  }

  /**
   * The curves whose saturation is to be shown, each with its tails: triples of low, high, and 1 if it is off there.
   *
   * @param {State} state
   */
  saturated(state) {
    const shown = state.show.includes('saturation') ? visible(state) : [];
    return shown
      .map(({ curve, index }) => ({ tails: this.answers.saturation(curve.f, state.share), index }))
      .filter(({ tails }) => tails.length > 0);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {PlotArea} area
   * @param {Place} place
   * @param {State} state
   * @param {Theme} theme
   */
  paint(context, area, place, state, theme) {
    const curves = visible(state);
    context.save();
    this.#caption(context, area, place, theme);
    if (place.strips > 0) {
      this.#strips(context, area, place, state, theme);
    }
    context.beginPath();
    context.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
    context.clip();
    if (place.kind === 'value' && state.show.includes('draws')) {
      for (const { curve, index } of curves.filter((shown) => shown.curve.stochastic)) {
        this.#draws(context, area, curve.f, state, theme.curves[index]);
      }
    }
    context.lineWidth = 2;
    context.lineJoin = 'round';
    for (const { curve, index } of curves) {
      context.strokeStyle = theme.curves[index];
      context.setLineDash(theme.dashes[index]);
      const { rows, kinks } = this.answers.sample(curve.f, state.window);
      draw(context, rows, kinks, place.kind === 'value' ? 1 : 2, area, theme.background);
    }
    context.restore();
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {PlotArea} area
   * @param {Place} place
   * @param {Theme} theme
   */
  #caption(context, area, { kind }, theme) {
    context.fillStyle = theme.text;
    context.font = `${LABEL_SIZE}px ${theme.font}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillText(this.words[`chart.${kind}`], area.left, area.top - CAPTION_GAP);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {PlotArea} area
   * @param {Place} place
   * @param {State} state
   * @param {Theme} theme
   */
  #strips(context, area, place, state, theme) {
    context.strokeStyle = theme.text;
    explainStrips(context, area.right, area.top - CAPTION_GAP, {
      saturated: this.words['chart.saturated'],
      off: this.words['chart.off'],
    });
    let top = area.bottom + place.axis;
    for (const { tails, index } of this.saturated(state)) {
      context.fillStyle = context.strokeStyle = theme.curves[index];
      drawStrip(context, tails, top, area);
      top += STRIP.pitch;
    }
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {PlotArea} area
   * @param {string} f
   * @param {State} state
   * @param {string} colour
   */
  #draws(context, area, f, { window, seed }, colour) {
    context.fillStyle = colour;
    fillBand(context, this.answers.band(f, window), area);
    sprinkle(context, this.answers.draws(f, window, DRAWS, seed), area);
  }
}
