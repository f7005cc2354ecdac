/**
 * The compiled core: WebAssembly where the browser can run it, else JavaScript. Both answer alike, to the last bit.
 *
 * @typedef {object} Core
 * @property {(query: string) => string} read a query as JSON: the view, and what was wrong
 * @property {(query: string) => string} canonical the same query as addresses have it
 * @property {(f: string, parameter: number, position: number) => string} move a curve with a slider at 0 to 1: as JSON
 *   what is new about it, or the problem
 * @property {(f: string, parameter: number, typed: string) => string} set the same with what was typed
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} sample for `unpack`
 * @property {(width: number, height: number, windows: Float64Array, strips: number, margin: number) => string} layout as the chart needs
 *   it, in JSON
 * @property {(widest: number) => number} margin that the names of curves need beside a chart
 * @property {(width: number) => number} room for the name of a curve in a chart of this width
 * @property {(ends: Float64Array, top: number, bottom: number) => Float64Array} baselines of the curves' names
 * @property {(f: string, title: string, room: number) => string} label of a curve; of two with `&` between them,
 *   and between their titles, what their difference is called
 * @property {() => string} measures what the chart is drawn by, as JSON
 * @property {(text: string) => number} width of a text, as the layout takes it
 * @property {(low: number, high: number, most: number) => Float64Array} ticks round numbers
 * @property {(needed: Float64Array, asked: Float64Array) => Float64Array} frame low and high of values, of slopes and of
 *   second derivatives: of what is needed of each curve, low and high of values, slopes, band and second derivatives, or
 *   as asked for values and slopes
 * @property {(functions: string) => Float64Array} home low and high that functions, with `&` between them, are first
 *   seen in; empty where the chart chooses
 * @property {(former: string, low: number, high: number, functions: string) => boolean} outgrown whether nobody has
 *   chosen the window of the former functions, and others are in their place
 * @property {(f: string, x: number) => Float64Array} evaluate f(x), f′(x), and 1 where the value is
 *   so near to a limit that is never reached that it may read as if it were, else 0
 * @property {(f: string, share: number) => Float64Array} saturation low, high, off of each tail
 * @property {(x: number) => string} tail how it is written where one begins or ends
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} band every x, low, high;
 *   the lowest and the highest
 * @property {(f: string, from: number, to: number, count: number, seed: number) => Float64Array} draws every x, y
 *
 * @typedef {Core & OfFormulas} FormulaCore the core with the language of formulas
 *
 * @typedef {object} OfFormulas where a curve is asked for that has slope or samples, two with `&` between them are the
 *   first less the second
 * @property {(f: string, otherwise: string) => string} maths the function as MathML
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} second for `unpack`: the derivative
 *   and the second derivative in the place of values and slopes; empty where the latter is too large to be written out
 * @property {(f: string, x: number) => number} evaluateSecond f″(x); NaN where there is none
 *
 * @typedef {object} SmallCore a core that reads formulas in canonical notation only, and computes with doubles
 * @property {(f: string, from: number, to: number) => boolean} isDoubtful whether these leave digits in doubt at some
 *   places between two ends
 *
 * @typedef {object} LanguageCore a core with the whole language and all digits, which looks where a picture begins
 *   whether it takes them
 * @property {(f: string, from: number, to: number) => boolean} look again, at rest: whether what was sampled between two
 *   ends has to be sampled anew
 *
 * @typedef {object} MarksCore a part of its own: what is worth a mark
 * @property {(query: string) => string} marks the extrema, zeros and intersections of a view, as JSON
 * @property {(x: Float64Array, y: Float64Array, widths: Float64Array, panel: Float64Array) => Float64Array} markLabels
 *   left end and baseline of the label of each
 *
 * @typedef {object} CodeCore a part of its own: what functions are as mathematics and as code
 * @property {(f: string, order: number, otherwise: string) => string} typeset the function or a derivative as JSON:
 *   MathML and LaTeX
 * @property {(f: string) => string} formula the same function as a formula
 * @property {(f: string) => string} findings as JSON: where the written form would have gone wrong
 * @property {(f: string) => string} doubts as JSON: where not all digits of a formula's value can be trusted
 * @property {(f: string, target: string) => string} listing the function in code, as JSON
 * @property {(query: string) => string} program that plots a view
 */

/** A module with one struct type: only a browser with WebAssembly GC takes it for valid. */
const STRUCT = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0);

/**
 * @param {Record<string, string | undefined>} addresses of the compiled files: loader, wasm and fallback
 * @returns {Promise<Core>} another part of the core if the addresses are that one's
 */
export async function loadCore(addresses) {
  if (globalThis.WebAssembly?.validate(STRUCT)) {
    try {
      const { load } = await import(/** @type {string} */ (addresses.loader));
      return (await load(addresses.wasm)).exports;
    } catch (error) {
      console.warn('The core runs as JavaScript, since its WebAssembly did not start:', error);
    }
  }
  return import(/** @type {string} */ (addresses.fallback));
}
