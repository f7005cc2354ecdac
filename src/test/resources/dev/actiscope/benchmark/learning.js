/**
 * Steps a second of the same two networks, learned by the compiled core, by an object for each neuron, and by
 * TensorFlow.js. All but TensorFlow.js, which has one backend at a time, take turns, so that what else the machine
 * does falls on all of them.
 */

const TURNS = 25;

const TURN_MS = 20;

const NETWORKS = [
  {
    widths: [2, 8, 8, 1],
    batch: 10,
    f: 'tanh',
    typed: '(exp(x)-exp(-x))/(exp(x)+exp(-x))',
    query: 'data=xor&units=8&units=8&output=tanh&batch=10',
  },
  {
    widths: [64, 32, 10],
    batch: 32,
    f: 'relu',
    typed: 'max(0,x)',
    query: 'data=digits&units=32&loss=softmax&batch=32',
    digits: true,
  },
];

async function cores(digits) {
  const loader = await import('/core/core-loader.js');
  const webAssembly = (await loader.load('/core/lab.wasm')).exports;
  const javaScript = await import('/core/lab-fallback.js');
  webAssembly.takeDigits(digits);
  javaScript.takeDigits(digits);
  return { webAssembly, javaScript };
}

function read(digits) {
  const rows = digits
    .trim()
    .split('\n')
    .map((row) => row.split(',').map(Number));
  return { x: rows.flatMap((row) => row.slice(0, 64).map((pixel) => pixel / 16)), t: rows.map((row) => row[64]) };
}

/** Signs that are alike, or not. */
function quarters() {
  const x = Array.from({ length: 1000 }, () => 10 * Math.random() - 5);
  return { x, t: Array.from({ length: 500 }, (_, i) => (x[2 * i] * x[2 * i + 1] > 0 ? 1 : -1)) };
}

/** A turn of the compiled core: it keeps one training, so that it begins anew. */
function ofCore(core, query, f) {
  return () => {
    const problem = core.openTraining(`${query}&f=${encodeURIComponent(f)}`);
    if (problem) {
      throw new Error(problem);
    }
    const work = core.workOfStep();
    return (steps) => core.train(work * steps);
  };
}

/** @returns steps a second */
function turn(make) {
  const step = make();
  step(20);
  const start = performance.now();
  let steps = 0;
  while (performance.now() - start < TURN_MS) {
    step(10);
    steps += 10;
  }
  return (1000 * steps) / (performance.now() - start);
}

/** @returns of each contender its name, and of each network the steps a second of each turn */
globalThis.measureLearning = async (digits, withTensorFlow) => {
  const { webAssembly, javaScript } = await cores(digits);
  const measured = {};
  for (const [number, { widths, batch, f, typed, query, digits: isDigits }] of NETWORKS.entries()) {
    const data = isDigits ? read(digits) : quarters();
    const flat = { x: Float64Array.from(data.x), t: Float64Array.from(data.t) };
    const contenders = {
      'WebAssembly': ofCore(webAssembly, query, f),
      'WebAssembly, typed': ofCore(webAssembly, query, typed),
      'JavaScript': ofCore(javaScript, query, f),
      'JavaScript, typed': ofCore(javaScript, query, typed),
      'an object a neuron': () => globalThis.objectNetwork(flat, widths, f, batch, 0.03, isDigits),
    };
    const backends = withTensorFlow ? ['cpu', 'wasm'] : [];
    for (const backend of backends) {
      await globalThis.tf.setBackend(backend);
      await globalThis.tf.ready();
      const network = globalThis.tensorFlowNetwork(data, widths, f, batch, 0.03, isDigits);
      const turns = [];
      for (let i = 0; i < TURNS; i++) {
        turns.push(turn(() => network.steps));
      }
      network.dispose();
      measured[`TensorFlow.js, ${backend}`] ??= [];
      measured[`TensorFlow.js, ${backend}`][number] = turns;
    }
    for (let i = 0; i < TURNS; i++) {
      for (const [name, make] of Object.entries(contenders)) {
        measured[name] ??= [];
        measured[name][number] ??= [];
        measured[name][number].push(turn(make));
      }
    }
  }
  return measured;
};
