/**
 * A worker, as the page speaks with it.
 *
 * @typedef {Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>} Port
 *
 * @typedef {object} Events
 * @property {(run: number, trial: number, progress: number, result?: Float64Array) => void} found
 * @property {(run: number, reason: string) => void} broke it could not go on with a run
 * @property {(reason: string) => void} failed it cannot go on at all, and is never heard of again
 */
export class Mate {
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (reason: Error) => void }>} */
  #open = new Map();

  #asked = 0;
  #isDismissed = false;

  /** Whether anything was heard of it since somebody looked. */
  heard = true;

  /** How many trials it has been given and not ended. */
  busy = 0;

  /**
   * @param {Port} port
   * @param {object} addresses what its script begins with
   * @param {Events} events
   */
  constructor(port, addresses, events) {
    this.port = port;
    this.events = events;
    port.onmessage = ({ data }) => this.#hear(data);
    port.onerror = (event) => {
      event.preventDefault?.();
      this.#fail(event.message || '');
    };
    port.onmessageerror = () => this.#fail('');
    this.ready = this.#ask({ ...addresses, ask: 'ready' });
    this.ready.catch((/** @type {Error} */ error) => this.#fail(error.message));
  }

  /**
   * @param {string} ask
   * @param {any[]} [values]
   * @param {Transferable[]} [transfer]
   * @returns {Promise<any>}
   */
  ask(ask, values = [], transfer = []) {
    return this.#ask({ ask, values }, transfer);
  }

  /** It is needed no more: nothing is answered. */
  dismiss() {
    this.#isDismissed = true;
    this.port.terminate();
    for (const { reject } of this.#open.values()) {
      reject(new Error('dismissed'));
    }
    this.#open.clear();
  }

  /** @param {object} message @param {Transferable[]} [transfer] */
  #ask(message, transfer = []) {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      if (this.#isDismissed) {
        reject(new Error('dismissed'));
        return;
      }
      this.#open.set(id, { resolve, reject });
      this.port.postMessage({ id, ...message }, transfer);
    });
  }

  /** @param {any} data */
  #hear({ id, answer, problem, run, found, failed }) {
    if (this.#isDismissed) {
      return;
    }
    this.heard = true;
    if (found) {
      const [trial, progress, result] = found;
      this.events.found(run, trial, progress, result);
    } else if (failed !== undefined) {
      this.events.broke(run, failed);
    } else {
      const open = this.#open.get(id);
      this.#open.delete(id);
      if (problem === undefined) {
        open?.resolve(answer);
      } else {
        open?.reject(new Error(problem));
      }
    }
  }

  /** @param {string} reason */
  #fail(reason) {
    if (!this.#isDismissed) {
      this.dismiss();
      this.events.failed(reason);
    }
  }
}
