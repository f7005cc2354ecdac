/**
 * How often it is looked whether a worker that owes something is still heard of, in milliseconds. One that the browser has
 * ended says nothing at all: after so many looks in vain it failed. What is loaded may be long on its way.
 */
const LOOK = 5000;
const LOOKS = 3;
const LOADING_LOOKS = 24;

/** Questions before whose answers something is loaded. */
const LOADING = ['ready', 'open'];

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
  /** @type {Map<number, { ask: string, resolve: (answer: any) => void, reject: (reason: Error) => void }>} */
  #open = new Map();

  #asked = 0;
  #isDismissed = false;
  #isWorking = false;

  /** @type {ReturnType<typeof setInterval> | undefined} while it owes something */
  #looking;

  /** Looks since anything was heard of it. */
  #silent = 0;

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
    clearInterval(this.#looking);
    for (const { reject } of this.#open.values()) {
      reject(new Error('dismissed'));
    }
    this.#open.clear();
  }

  /** @param {boolean} isWorking whether it goes on with the trials that it has been given */
  work(isWorking) {
    this.#isWorking = isWorking;
    this.#listen();
  }

  /** @param {{ ask: string, values?: any[] }} message @param {Transferable[]} [transfer] */
  #ask(message, transfer = []) {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      if (this.#isDismissed) {
        reject(new Error('dismissed'));
        return;
      }
      this.#open.set(id, { ask: message.ask, resolve, reject });
      this.port.postMessage({ id, ...message }, transfer);
      this.#listen();
    });
  }

  /** @param {any} data */
  #hear({ id, answer, problem, run, found, failed }) {
    if (this.#isDismissed) {
      return;
    }
    this.#silent = 0;
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
    this.#listen();
  }

  /** As long as it owes an answer or a trial. */
  #listen() {
    const owes = !this.#isDismissed && (this.#open.size > 0 || (this.#isWorking && this.busy > 0));
    if (!owes) {
      clearInterval(this.#looking);
      this.#looking = undefined;
    } else if (this.#looking === undefined) {
      this.#silent = 0;
      this.#looking = setInterval(() => this.#look(), LOOK);
    }
  }

  #look() {
    const isLoading = Array.from(this.#open.values()).some(({ ask }) => LOADING.includes(ask));
    this.#silent++;
    if (this.#silent > (isLoading ? LOADING_LOOKS : LOOKS)) {
      this.#fail('');
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
