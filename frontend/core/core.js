/**
 * The compiled core: WebAssembly where the browser can run it, else JavaScript. Both answer alike, to the last bit.
 *
 * @typedef {object} Core
 * @property {(query: string) => string} read a query as JSON: the view, and what was wrong
 * @property {(f: string) => string} curve one function's notation as JSON: the curve, or the problem
 * @property {(name: string, parameter: number, position: number) => number} settingAt what a slider at 0 to 1 says
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} sample every x, f(x), f′(x)
 * @property {(f: string, x: number) => Float64Array} evaluate f(x) and f′(x)
 * @property {(f: string, share: number) => Float64Array} saturation low, high, off of each tail
 * @property {(f: string, from: number, to: number, points: number) => Float64Array} band every x, low, high
 * @property {(f: string, from: number, to: number, count: number, seed: number) => Float64Array} draws every x, y
 */

/** A module with one struct type: only a browser with WebAssembly GC takes it for valid. */
const STRUCT = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 95, 1, 120, 0);

/**
 * @param {{loader: string, wasm: string, fallback: string}} addresses of the compiled files
 * @returns {Promise<Core>}
 */
export async function loadCore(addresses) {
  if (globalThis.WebAssembly?.validate(STRUCT)) {
    try {
      const { load } = await import(addresses.loader);
      return (await load(addresses.wasm)).exports;
    } catch (error) {
      console.warn('The core runs as JavaScript, since its WebAssembly did not start:', error);
    }
  }
  return import(addresses.fallback);
}
