import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byFamily, elsewhere, isFormula, search } from 'app/explorer/picker/search.js';

const [steps, sigmoids, rectified, exponential, gated] = [
  '基本函数',
  'Sigmoids',
  'Rectified',
  'Exponential',
  'Gated',
];

/** @type {[string, string, string][]} name, family, and the other names */
const rows = [
  ['identity', steps, 'linear\n恒等函数\n线性函数'],
  ['binary-step', steps, 'binary step\nheaviside\n阶跃函数\n单位阶跃函数'],
  ['sigmoid', sigmoids, 'logistic\n逻辑函数\ns 型函数'],
  ['hard-sigmoid', sigmoids, 'hsigmoid'],
  ['tanh', sigmoids, 'hyperbolic-tangent\n双曲正切函数'],
  ['hard-tanh', sigmoids, 'htanh\n硬双曲正切函数'],
  ['relu', rectified, 'rectifier\n修正线性单元\n线性整流函数\n整流线性单元'],
  ['relu6', rectified, 'relu-6'],
  ['leaky-relu', rectified, 'leaky relu\nlrelu\n带泄露修正线性单元\n带泄露线性整流函数'],
  ['prelu', rectified, 'parametric-relu\n参数化修正线性单元'],
  ['rrelu', rectified, 'randomized-relu\n随机修正线性单元'],
  ['noisy-relu', rectified, 'noisy relu\n噪声修正线性单元'],
  ['softplus', exponential, 'soft-plus\n软加函数'],
  ['elu', exponential, '指数线性单元'],
  ['selu', exponential, '缩放指数线性单元'],
  ['swish', gated, 'silu'],
  ['gelu', gated, '高斯误差线性单元'],
];

const functions = rows.map(([name, family, names]) => ({
  name,
  family,
  title: name,
  parameters: [],
  summary: '',
  search: `${name}\n${names}`,
  picture: name,
}));

const others = [
  { title: 'Softmax', summary: '', search: 'softmax\n归一化指数函数', near: ['sigmoid'] },
  { title: 'Softmin', summary: '', search: 'softmin', near: [] },
  { title: 'CReLU', summary: '', search: 'crelu', near: ['relu'] },
  { title: 'GLU', summary: '', search: 'glu\n门控线性单元', near: ['swish'] },
  { title: 'ReGLU', summary: '', search: 'reglu\nrelu 门控线性单元', near: ['relu'] },
];

/** @param {string} text */
const names = (text) => search(functions, text).map(({ name }) => name);

/** @param {string} text */
function explained(text) {
  const { named, begun } = elsewhere(others, functions, text);
  return [...named, ...begun].map(({ title }) => title);
}

test('an empty search finds everything', () => {
  assert.equal(names(' ').length, functions.length);
});

test('case, hyphens, underscores and spaces do not matter', () => {
  for (const text of ['leaky relu', 'Leaky-ReLU', 'LEAKY_RELU', 'leakyrelu', 'ｌｅａｋｙ']) {
    assert.deepEqual(names(text), ['leaky-relu'], text);
  }
});

test('aliases, families and the other language find a function', () => {
  assert.deepEqual(names('silu'), ['swish']);
  assert.deepEqual(names('gated'), ['swish', 'gelu']);
  assert.deepEqual(names('阶跃'), ['binary-step']);
});

test('what is called exactly so comes first, then what begins so, then what holds it', () => {
  assert.deepEqual(names('relu'), ['relu', 'relu6', 'leaky-relu', 'prelu', 'rrelu', 'noisy-relu']);
  assert.deepEqual(names('elu').slice(0, 2), ['elu', 'relu']);
  assert.deepEqual(names('sigmoid').slice(0, 2), ['sigmoid', 'hard-sigmoid']);
  assert.deepEqual(names('tanh'), ['tanh', 'hard-tanh']);
});

test('every usual Chinese name leads to its function, in either script', () => {
  for (const [text, name] of [
    ['双曲正切', 'tanh'],
    ['雙曲正切', 'tanh'],
    ['线性整流', 'relu'],
    ['線性整流', 'relu'],
    ['修正线性单元', 'relu'],
    ['整流线性单元', 'relu'],
    ['逻辑函数', 'sigmoid'],
    ['S型函数', 'sigmoid'],
    ['S形函數', 'sigmoid'],
    ['阶跃函数', 'binary-step'],
    ['階躍', 'binary-step'],
    ['恒等', 'identity'],
    ['软加', 'softplus'],
    ['高斯误差线性单元', 'gelu'],
    ['指数线性单元', 'elu'],
    ['泄漏', 'leaky-relu'],
    ['带泄露', 'leaky-relu'],
    ['带泄漏线性整流', 'leaky-relu'],
    ['帶洩漏', 'leaky-relu'],
    ['参数化', 'prelu'],
    ['随机', 'rrelu'],
    ['噪声', 'noisy-relu'],
    ['双曲正切激活函数', 'tanh'],
    ['tanh 函数', 'tanh'],
  ]) {
    assert.equal(names(text)[0], name, text);
  }
});

test('words that every function could have do not tell', () => {
  assert.deepEqual(names('gelu activation function'), ['gelu']);
  assert.equal(names('the tanh function')[0], 'tanh');
});

test('two names side by side do not make a third', () => {
  assert.deepEqual(names('selugelu'), []);
});

test('every word has to be found, in whatever order', () => {
  assert.deepEqual(names('relu leaky'), ['leaky-relu']);
  assert.deepEqual(names('relu gated'), []);
});

test('what is no function of one x is known by its name or its beginning', () => {
  assert.deepEqual(explained('softmax'), ['Softmax']);
  assert.deepEqual(explained('Soft'), ['Softmax', 'Softmin']);
  assert.deepEqual(explained('归一化指数'), ['Softmax']);
  assert.deepEqual(explained('門控線性單元'), ['GLU']);
  assert.deepEqual(explained('relu'), []);
  assert.deepEqual(explained('reg'), ['ReGLU']);
  assert.deepEqual(explained(''), []);
});

test('families come in the order of their first function', () => {
  assert.deepEqual([...byFamily(functions).keys()], [steps, sigmoids, rectified, exponential, gated]);
  assert.equal(byFamily(functions).get(steps)?.length, 2);
});

test('a text with signs that no name has is a formula, and so is x alone', () => {
  for (const text of ['x', ' X ', 'x*tanh(x)', 'max(0,x)', 'x^2', 'β·x', '2.5']) {
    assert.equal(isFormula(text), true, text);
  }
  for (const text of ['', 'swish', 'leaky relu', 'hard_swish', 'gelu-tanh', '阶跃', 'relu6']) {
    assert.equal(isFormula(text), false, text);
  }
});
