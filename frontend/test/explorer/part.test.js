import assert from 'node:assert/strict';
import { test } from 'node:test';

/** @type {any} */
let arrived = null;
const page = { textContent: '{"functions":[],"words":{}}', dataset: { base: '/' } };
globalThis.document = /** @type {any} */ ({
  documentElement: { lang: 'en' },
  getElementById: (/** @type {string} */ id) => (id === 'page' ? page : arrived),
  createElement: () => ({ content: { querySelector: () => null } }),
  querySelector: () => arrived,
  body: {
    append() {
      arrived = { textContent: '{"tools":"Tools"}' };
    },
  },
});
globalThis.fetch = /** @type {any} */ (
  async () => ({ ok: true, text: async () => '<script id="tools"></script>' })
);
const { words } = await import('app/explorer/page.js');
const { fetchPart, script } = await import('app/explorer/part.js');

test('a part without styles of its own is there at once', { timeout: 1000 }, async () => {
  assert.equal(await fetchPart('tools'), arrived);
  assert.equal(words.tools, 'Tools');
});

test('a script that could not be had is asked for by another address', async () => {
  const dataset = { script: 'data:text/javascript,throw 1' };
  const element = /** @type {HTMLElement} */ ({ dataset });
  await assert.rejects(script(element));
  assert.equal(dataset.script, 'data:text/javascript,throw 1?again');
});
