import { loadCore } from 'app/core/core.js';
import { Hand } from 'app/lab/worker/hand.js';

/**
 * A worker's script. The first message says where the compiled core is; each message after it is a question to the
 * {@link Hand}: `{id, ask, values}`, answered by `{id, answer}` or `{id, problem}`. Of itself it says
 * `{run, found: [trial, progress, result]}` or `{run, failed}`.
 */

/** @type {Promise<Hand> | undefined} */
let hand;

/** @param {{ loader: string, wasm: string, fallback: string, digits: string, titles: Record<string, string> }} begin */
async function start({ loader, wasm, fallback, digits, titles }) {
  const core = /** @type {any} */ (await loadCore({ loader, wasm, fallback }));
  const turns = new MessageChannel();
  const made = new Hand(core, {
    titles,
    now: () => performance.now(),
    later: (work, milliseconds) => {
      if (milliseconds > 0) {
        setTimeout(work, milliseconds);
      } else {
        turns.port2.onmessage = work;
        turns.port1.postMessage(null);
      }
    },
    say: (message, transfer) => postMessage(message, { transfer }),
    fetchDigits: async () => {
      const answer = await fetch(digits);
      if (!answer.ok) {
        throw new Error(`no digits: ${answer.status}`);
      }
      return answer.text();
    },
  });
  return made;
}

addEventListener('message', async ({ data }) => {
  if (!hand) {
    hand = start(data);
  }
  const { id, ask, values } = data;
  try {
    const { answer, transfer = [] } = await (await hand).answer(ask, values);
    postMessage({ id, answer }, { transfer });
  } catch (error) {
    postMessage({ id, problem: String(/** @type {Error} */ (error)?.message ?? error) });
  }
});
