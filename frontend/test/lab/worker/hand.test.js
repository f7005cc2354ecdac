import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Hand } from 'app/lab/worker/hand.js';

/** Each trial takes so much work. */
const LENGTH = 100;

/** @type {number[]} of each trial */
let done;

/** @type {any[]} */
let said;

/** @type {(() => void)[]} */
let turns;

let fetched = 0;

/** @type {string[]} what the core was told to do */
let opened;

/** @type {() => Promise<string>} */
let digits;

/** @type {Hand} */
let hand;

/** How much work takes a millisecond. */
let time = 0;

/** @type {any} */
const core = {
  takeDigits: () => fetched++,
  open: (/** @type {string} */ _, /** @type {string} */ query) => {
    opened.push(query);
    done = [0, 0, 0];
    return query === 'bad' ? '{"code":"bad"}' : '';
  },
  advance: (/** @type {number} */ trial, /** @type {number} */ work) => {
    if (trial === 2) {
      throw new Error('out of memory');
    }
    const step = Math.min(LENGTH - done[trial], work);
    done[trial] += step;
    time += step;
    return step;
  },
  reached: (/** @type {number} */ trial) => done[trial] / LENGTH,
  result: (/** @type {number} */ trial) => Float64Array.of(trial, done[trial]),
  report: () =>
    '{"verdicts":[],"figures":[{"f":"swish:beta=2","name":"loss","value":1}],"charts":[],"maps":[],"notes":[]}',
  maps: () => '[]',
  label: (/** @type {string} */ f, /** @type {string} */ title) => `${title} (${f})`,
};

beforeEach(() => {
  said = [];
  turns = [];
  fetched = 0;
  opened = [];
  digits = async () => 'digits';
  time = 0;
  hand = new Hand(core, {
    titles: { swish: 'Swish' },
    now: () => time,
    later: (work) => turns.push(work),
    say: (message) => said.push(message),
    fetchDigits: () => digits(),
  });
});

/** @param {object} [changes] */
function open(changes) {
  const order = {
    run: 1,
    experiment: 'race',
    query: '',
    digits: false,
    together: 1,
    leads: false,
    speed: 4,
    ...changes,
  };
  return hand.answer('open', [order]);
}

function work() {
  while (turns.length > 0) {
    turns.shift()?.();
  }
}

test('it works on what it is given, one after the other, and says what it has found at the end of each', async () => {
  await open();
  await hand.answer('give', [0, 1]);
  assert.deepEqual(done, [0, 0, 0]);
  await hand.answer('go', []);
  work();
  assert.deepEqual(done, [100, 100, 0]);
  const ends = said.filter(({ found }) => found[1] === 1);
  assert.deepEqual(
    ends.map(({ run, found }) => [run, found[0], [...found[2]]]),
    [
      [1, 0, [0, 100]],
      [1, 1, [1, 100]],
    ],
  );
});

test('it goes on with several side by side where they are to be seen so', async () => {
  await open({ together: 2, speed: 1 });
  await hand.answer('give', [0, 1]);
  await hand.answer('go', []);
  for (let i = 0; i < 6; i++) {
    turns.shift()?.();
  }
  assert.deepEqual(done, [3, 3, 0]);
});

test('the one that leads keeps what it has found', async () => {
  await open({ leads: true });
  await hand.answer('go', []);
  await hand.answer('give', [0]);
  work();
  assert.equal(said.at(-1).found.length, 2);
});

test('it pauses between two turns, and a step is the smallest there is', async () => {
  await open({ speed: 1 });
  await hand.answer('give', [0]);
  await hand.answer('go', []);
  turns.shift()?.();
  await hand.answer('pause', []);
  const before = done[0];
  work();
  assert.equal(done[0], before);
  await hand.answer('step', []);
  assert.equal(done[0], before + 1);
});

test('a turn of a former run does nothing in the next', async () => {
  await open();
  await hand.answer('give', [0]);
  await hand.answer('go', []);
  await open({ run: 2 });
  work();
  assert.deepEqual(done, [0, 0, 0]);
});

test('digits are fetched once, and only where they are asked for', async () => {
  await open();
  assert.equal(fetched, 0);
  await open({ digits: true });
  await open({ digits: true });
  assert.equal(fetched, 1);
});

test('a run whose digits are still on their way when another is opened never takes the place of that one', async () => {
  /** @type {(text: string) => void} */
  let arrive = () => {};
  digits = () =>
    new Promise((resolve) => {
      arrive = resolve;
    });
  const first = open({ run: 1, query: 'data=digits', digits: true });
  await open({ run: 2, query: 'data=circle' });
  const third = open({ run: 3, query: 'data=digits&seed=2', digits: true });
  arrive('digits');
  await Promise.all([first, third]);
  assert.deepEqual(opened, ['data=circle', 'data=digits&seed=2']);
  assert.equal(fetched, 1);
});

test('digits that could not be fetched are fetched again for the next run', async () => {
  digits = () => Promise.reject(new Error('offline'));
  await assert.rejects(open({ digits: true }), /offline/);
  digits = async () => 'digits';
  await open({ digits: true });
  assert.equal(fetched, 1);
});

test('what is refused is told, and what breaks too', async () => {
  assert.deepEqual((await open({ query: 'bad' })).answer, { code: 'bad' });
  await open();
  await hand.answer('give', [2]);
  await hand.answer('go', []);
  work();
  assert.deepEqual(said.at(-1), { run: 1, failed: 'out of memory' });
});

test('a report comes with what its functions are called', async () => {
  await open({ leads: true });
  const { answer } = await hand.answer('report', []);
  assert.deepEqual(answer.labels, { 'swish:beta=2': 'Swish (swish:beta=2)' });
});
