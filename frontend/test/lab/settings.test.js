import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { LiveSettings } from 'app/lab/settings.js';

/** @type {string[]} */
let asked;

/** @type {string[]} */
let events;

/** @type {LiveSettings} */
let settings;

/** @type {any[]} */
const KNOWN = [
  { name: 'f', text: ['relu'] },
  { name: 'b', text: ['0.5'] },
];

/** @param {string} query @returns {Promise<any>} */
async function read(query) {
  asked.push(query);
  const wanted = new URLSearchParams(query);
  const bad = wanted.get('b') === 'x';
  return {
    query: bad ? '' : `b=${wanted.get('b')}`,
    settings: { f: wanted.getAll('f'), b: [bad ? '0.5' : wanted.get('b')] },
    problems: bad ? [{ parameter: 'b', code: 'not-a-number', arguments: [] }] : [],
    trials: 1,
    digits: false,
  };
}

beforeEach(() => {
  asked = [];
  events = [];
  settings = new LiveSettings(KNOWN, read);
  settings.ontake = ({ query }, how) => events.push(`take ${query} ${how}`);
  settings.onproblems = (problems) => events.push(`problems ${problems.length}`);
});

const rest = () => new Promise((resolve) => setTimeout(resolve, 5));

test('what the core takes is what they are', async () => {
  settings.set({ b: ['2'] });
  await rest();
  assert.deepEqual(events, ['problems 0', 'take b=2 step']);
  assert.deepEqual(settings.get('b'), ['2']);
});

test('a formula is asked for so that nothing of it is lost', async () => {
  settings.set({ f: ['x+1', 'a&b'] });
  await rest();
  assert.deepEqual(asked, ['f=x%2B1&f=a%26b&b=0.5']);
});

test('what is refused changes nothing, until all is good', async () => {
  settings.set({ b: ['x'] });
  await rest();
  settings.set({ f: ['tanh'] });
  await rest();
  assert.deepEqual(events, ['problems 1', 'problems 1']);
  assert.deepEqual(settings.get('f'), ['relu']);
  settings.set({ b: ['3'] });
  await rest();
  assert.deepEqual(settings.get('f'), ['tanh']);
  assert.deepEqual(settings.get('b'), ['3']);
});

test('of what changes while the core is asked only the last is taken, and it is a step if any was', async () => {
  settings.set({ b: ['1'] }, 'drag');
  settings.set({ b: ['2'] }, 'step');
  settings.set({ b: ['3'] }, 'drag');
  await rest();
  assert.deepEqual(events, ['problems 0', 'take b=3 step']);
});

test('what was set in a drag is of that one, though it is taken after it', async () => {
  /** @type {number[]} */
  const drags = [];
  settings.ontake = (_, __, drag) => drags.push(drag);
  settings.set({ b: ['1'] }, 'drag');
  settings.endDrag();
  await rest();
  settings.set({ b: ['2'] }, 'drag');
  await rest();
  assert.deepEqual(drags, [0, 1]);
});

test('what is set while an address is being followed is not lost', async () => {
  const following = settings.follow('f=relu&b=0.5');
  settings.set({ f: ['tanh'] });
  await following;
  await rest();
  assert.deepEqual([settings.get('f'), settings.get('b')], [['tanh'], ['0.5']]);
});

test('what an address says is taken with the default in the place of what is wrong', async () => {
  await settings.follow('f=relu&b=x');
  assert.deepEqual(events, ['problems 1', 'take  null']);
  assert.deepEqual(settings.get('b'), ['0.5']);
});

test('what is wrong in an address is asked for until somebody puts it right', async () => {
  /** @type {any[]} */
  const told = [];
  await settings.follow('f=relu&b=x');
  settings.onRefused((problems, wanted) => told.push([problems.length, wanted.b]));
  settings.set({ f: ['tanh'] });
  await rest();
  assert.deepEqual(told, [
    [1, ['x']],
    [1, ['x']],
  ]);
  assert.deepEqual(settings.get('f'), ['relu']);
  settings.set({ b: ['3'] });
  await rest();
  assert.deepEqual([settings.get('f'), settings.get('b')], [['tanh'], ['3']]);
});

test('what was still being asked when somebody went back is not taken any more', async () => {
  settings.set({ b: ['2'] });
  const following = settings.follow('f=relu&b=0.5');
  await following;
  await rest();
  assert.deepEqual(events, ['problems 0', 'take b=0.5 null']);
  assert.deepEqual(settings.get('b'), ['0.5']);
});

test('what is set just after somebody went back is set upon what there was then', async () => {
  settings.set({ f: ['tanh'] });
  await rest();
  settings.follow('f=relu&b=7');
  settings.set({ f: ['gelu'] });
  await rest();
  assert.deepEqual([settings.get('f'), settings.get('b')], [['gelu'], ['7']]);
});

test('of two addresses the one that was gone to last is followed', async () => {
  await Promise.all([settings.follow('f=relu&b=1'), settings.follow('f=relu&b=2')]);
  assert.deepEqual(events, ['problems 0', 'take b=2 null']);
});

test('who can offer what would fit is told what was refused, and when all is good', async () => {
  /** @type {any[]} */
  const told = [];
  settings.onRefused((problems, wanted) => told.push([problems.length, wanted.b]));
  settings.set({ b: ['x'] });
  await new Promise((resolve) => setTimeout(resolve));
  settings.set({ b: ['2'] });
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(told, [
    [0, undefined],
    [1, ['x']],
    [0, ['2']],
  ]);
});

test('what got no answer is asked again, and nothing of it is lost', async () => {
  let isDead = true;
  settings.read = (query) => (isDead ? Promise.reject(new Error('gone')) : read(query));
  settings.set({ b: ['2'] });
  await rest();
  assert.deepEqual(events, []);
  assert.deepEqual(settings.get('b'), ['0.5']);
  isDead = false;
  assert.equal(settings.retry(), true);
  await rest();
  assert.deepEqual(events, ['problems 0', 'take b=2 step']);
  assert.equal(settings.retry(), false);
});

test('an address that got no answer is asked again', async () => {
  let isDead = true;
  settings.read = (query) => (isDead ? Promise.reject(new Error('gone')) : read(query));
  await settings.follow('b=3').catch(() => events.push('lost'));
  isDead = false;
  settings.retry();
  await rest();
  assert.deepEqual(events, ['lost', 'problems 0', 'take b=3 null']);
});
