import { LiveRun } from 'app/lab/run/live-run.js';

/**
 * The run of a page, on as many workers as the machine has cores less one, which is the page's.
 *
 * @param {import('app/lab/page.js').LabData} data
 * @param {DOMStringMap} addresses of what workers begin with
 */
export function runOf({ experiment, titles }, addresses) {
  const { worker, loader, wasm, fallback, digits } = addresses;
  /** @param {string | undefined} address */
  const whole = (address) => new URL(address ?? '', document.baseURI).href;
  const begin = {
    loader: whole(loader),
    wasm: whole(wasm),
    fallback: whole(fallback),
    digits: whole(digits),
    titles,
  };
  const most = Math.max(1, (navigator.hardwareConcurrency || 2) - 1);
  return new LiveRun(experiment, begin, () => new Worker(whole(worker), { type: 'module' }), most);
}
