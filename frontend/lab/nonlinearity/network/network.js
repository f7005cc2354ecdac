import { numberOf } from 'app/lab/worker/report.js';

/** @import { Layer, Network } from 'app/lab/nonlinearity/nonlinearity.js' */

/** What is a number of a layer, and may be none. @type {('w' | 'b' | 'dw' | 'db')[]} */
const NUMBERS = ['w', 'b', 'dw', 'db'];

/** @param {string} text as the core tells a network @returns {Network} */
export function networkOf(text) {
  /** @type {Network} */
  const network = JSON.parse(text);
  for (const layer of /** @type {Layer[]} */ (network.layers)) {
    for (const name of NUMBERS) {
      layer[name] = layer[name].map(numberOf);
    }
  }
  return network;
}
