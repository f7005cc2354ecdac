import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { LiveRun } from 'app/lab/run/live-run.js';

/** @type {any[]} */
let workers;

/** @type {LiveRun} */
let run;

/** @type {string | undefined} */
let refusal;

/** Whether workers say nothing of what they are asked. */
let isSilent = false;

/** A worker that answers everything at once, and works only when it is told what it has found. */
function hire() {
  /** @type {any} */
  const worker = {
    asked: [],
    isGone: false,
    postMessage: (/** @type {any} */ message) => {
      worker.asked.push(message);
      const answer = message.ask === 'open' ? (refusal ? { code: refusal } : null) : undefined;
      if (!isSilent) {
        queueMicrotask(() => worker.onmessage({ data: { id: message.id, answer } }));
      }
    },
    terminate: () => {
      worker.isGone = true;
    },
    /** @param {string} ask @returns {any[]} what it was asked with */
    of: (ask) =>
      worker.asked
        .filter((/** @type {any} */ one) => one.ask === ask)
        .map((/** @type {any} */ one) => one.values),
    /** @param {...any} found */
    find: (...found) => worker.onmessage({ data: { run: run.number, found } }),
  };
  workers.push(worker);
  return worker;
}

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setInterval'] });
  workers = [];
  refusal = undefined;
  isSilent = false;
  run = new LiveRun('race', {}, hire, 3);
});

/** All that is answered has been. */
const answered = () => new Promise((resolve) => setImmediate(resolve));

const ORDER = { query: 'f=tanh', trials: 8, together: 1, digits: false };

test('trials are shared out over as many workers as there may be, two at a time', async () => {
  await run.open(ORDER);
  assert.equal(run.state, 'going');
  assert.deepEqual(
    workers.map((worker) => worker.of('give').flat()),
    [
      [0, 3],
      [1, 4],
      [2, 5],
    ],
  );
  workers[1].find(1, 1, Float64Array.of(7));
  assert.deepEqual(workers[1].of('give').flat(), [1, 4, 6]);
});

test('a worker that goes on with several side by side has them at once', async () => {
  await run.open({ ...ORDER, together: 2, trials: 20 });
  assert.deepEqual(workers[0].of('give').flat(), [0, 3, 6]);
});

test('there are no more workers than trials', async () => {
  await run.open({ ...ORDER, trials: 2 });
  assert.equal(workers.length, 2);
});

test('the one that leads takes what the others find', async () => {
  await run.open(ORDER);
  workers[2].find(2, 0.5, Float64Array.of(7));
  workers[0].find(0, 0.5);
  assert.deepEqual(workers[0].of('take'), [[2, 0.5, Float64Array.of(7)]]);
  assert.equal(run.progress, 1 / 8);
  assert.ok(run.isNews);
});

test('it ends when all trials have', async () => {
  await run.open({ ...ORDER, trials: 2 });
  workers[0].find(0, 1);
  assert.equal(run.state, 'going');
  workers[1].find(1, 1, Float64Array.of(7));
  assert.equal(run.state, 'ended');
});

test('what is found in a former run is none of the next', async () => {
  await run.open({ ...ORDER, trials: 1 });
  const former = run.number;
  await run.open({ ...ORDER, trials: 1 });
  workers[0].onmessage({ data: { run: former, found: [0, 1] } });
  assert.equal(run.state, 'going');
  assert.equal(run.progress, 0);
});

test('who pauses stays so when something is set, and a step is taken by each', async () => {
  await run.open(ORDER);
  run.pause();
  await run.open(ORDER);
  assert.equal(run.state, 'paused');
  run.step();
  assert.deepEqual(
    workers.map((worker) => worker.of('step').length),
    [1, 1, 1],
  );
  run.go();
  assert.equal(run.state, 'going');
});

test('a worker that breaks ends the run, and another can be begun', async () => {
  await run.open(ORDER);
  workers[1].onmessage({ data: { run: run.number, failed: 'out of memory' } });
  assert.equal(run.state, 'failed');
  assert.equal(run.reason, 'out of memory');
  assert.ok(workers.every((worker) => worker.isGone));
  run.restart();
  await answered();
  assert.equal(run.state, 'going');
  assert.equal(workers.length, 6);
});

test('a worker that broke in a former run does not end the next', async () => {
  await run.open(ORDER);
  const former = run.number;
  await run.open(ORDER);
  workers[1].onmessage({ data: { run: former, failed: 'out of memory' } });
  assert.equal(run.state, 'going');
  assert.ok(workers.every((worker) => !worker.isGone));
});

test('a worker that cannot be loaded is one that breaks', async () => {
  const opening = run.open(ORDER);
  workers[0].onerror({ message: 'no such file' });
  await opening;
  assert.equal(run.state, 'failed');
});

test('a worker that is not heard of any more is one that breaks', async () => {
  await run.open(ORDER);
  mock.timers.tick(5000);
  workers[0].find(0, 0.1);
  workers[1].find(1, 0.1, Float64Array.of(1));
  mock.timers.tick(5000);
  assert.equal(run.state, 'going');
  mock.timers.tick(15000);
  assert.equal(run.state, 'failed');
});

test('a worker that ends while a run is opened is one that breaks, though what is loaded may take a while', async () => {
  isSilent = true;
  const opening = run.open(ORDER);
  mock.timers.tick(60_000);
  assert.equal(run.state, 'opening');
  mock.timers.tick(120_000);
  await opening;
  assert.equal(run.state, 'failed');
  assert.ok(workers.every((worker) => worker.isGone));
});

test('a worker that ends before any settings are read is one that breaks', async () => {
  isSilent = true;
  const reading = assert.rejects(run.read('f=tanh'));
  mock.timers.tick(180_000);
  await reading;
  assert.equal(run.state, 'failed');
});

test('a worker that ends while the run pauses is found when something is asked of it', async () => {
  await run.open(ORDER);
  run.pause();
  await answered();
  mock.timers.tick(60_000);
  assert.equal(run.state, 'paused');
  isSilent = true;
  run.step();
  mock.timers.tick(25_000);
  assert.equal(run.state, 'failed');
});

test('a worker that breaks when the run has failed already is not asked again', async () => {
  await run.open(ORDER);
  workers[0].onerror({ message: 'no network' });
  assert.equal(run.state, 'failed');
  const read = assert.rejects(run.read('f=tanh'));
  workers[3].onerror({ message: 'no network' });
  await read;
  assert.equal(workers.length, 4);
  await run.read('f=tanh');
  assert.equal(workers.length, 5);
  await run.open(ORDER);
  assert.equal(run.state, 'going');
});

test('a speed that is set while a run is opened is the speed that it has', async () => {
  const opening = run.open(ORDER);
  run.speed = 0;
  await opening;
  assert.deepEqual(
    workers.map((worker) => worker.of('speed')),
    [[[0]], [[0]], [[0]]],
  );
});

test('nobody listens for workers when none works', async (context) => {
  /** @type {Set<unknown>} */
  const looking = new Set();
  const { setInterval, clearInterval } = globalThis;
  context.mock.method(globalThis, 'setInterval', (/** @type {[() => void, number]} */ ...values) => {
    const id = setInterval(...values);
    looking.add(id);
    return id;
  });
  context.mock.method(globalThis, 'clearInterval', (/** @type {any} */ id) => {
    looking.delete(id);
    clearInterval(id);
  });
  await run.open({ ...ORDER, trials: 1 });
  await answered();
  assert.equal(looking.size, 1);
  run.pause();
  await answered();
  assert.equal(looking.size, 0);
  run.go();
  await answered();
  assert.equal(looking.size, 1);
  workers[0].find(0, 1);
  assert.equal(looking.size, 0);
});

test('settings that do not go together are refused', async () => {
  refusal = 'weights-and-inputs';
  await run.open(ORDER);
  assert.equal(run.state, 'refused');
});
