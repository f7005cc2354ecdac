import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carry, withFunctions } from 'app/lab/links.js';

test('links go on from the settings on screen, in their own language and form', () => {
  const link = (/** @type {string} */ format, /** @type {string} */ search) => ({
    dataset: { format },
    search,
  });
  const [json, csv, explorer, beside] = [
    link('json', '?lang=zh'),
    link('csv', '?b=1&format=csv'),
    link('explorer', '?f=relu&lang=zh'),
    link('beside', '?lang=zh'),
  ];
  const english = { hreflang: 'en', search: '' };
  /** @type {any} */
  const page = {
    querySelectorAll: (/** @type {string} */ selector) =>
      selector === 'a.language' ? [english] : [json, csv, explorer, beside],
  };
  carry(page, 'f=x%2B1&b=2', ['x+1', 'swish:beta=2'], '?b=1&beside=f%3Dtanh&lang=zh');
  assert.equal(json.search, '?f=x%2B1&b=2&lang=zh');
  assert.equal(csv.search, '?f=x%2B1&b=2&format=csv');
  assert.equal(explorer.search, '?f=x%2B1&f=swish:beta=2&lang=zh');
  assert.equal(beside.search, '?f=x%2B1&b=2&beside=f%3Dx%252B1%26b%3D2&lang=zh');
  assert.equal(english.search, '?f=x%2B1&b=2&beside=f%3Dtanh&lang=en');
});

test('an address has other functions, and all else that it says', () => {
  assert.equal(withFunctions('', ['relu', 'tanh(x)+1']), '?f=relu&f=tanh(x)%2B1');
  assert.equal(
    withFunctions('?steps=3&f=relu&f=tanh&lang=zh', ['relu', 'swish:beta=2']),
    '?f=relu&f=swish:beta=2&steps=3&lang=zh',
  );
});
