/**
 * The same networks in TensorFlow.js: its variables, its gradients, its gradient descent.
 *
 * @param data its examples, x in rows, and t
 * @returns what takes steps and tells the loss of the last one, and what frees its memory
 */
globalThis.tensorFlowNetwork = (data, widths, activation, batch, rate, digits) => {
  const tf = globalThis.tf;
  const batches = [];
  for (let from = 0; from + batch <= data.t.length; from += batch) {
    const t = [...data.t.slice(from, from + batch)];
    batches.push({
      x: tf.tensor2d(
        Float32Array.from(data.x.slice(from * widths[0], (from + batch) * widths[0])),
        [batch, widths[0]],
      ),
      t: digits
        ? tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(t, 'int32'), 10), 'float32'))
        : tf.tensor2d(t, [batch, 1]),
    });
  }
  const layers = widths.slice(1).map((units, i) => ({
    w: tf.variable(tf.randomNormal([widths[i], units], 0, Math.sqrt(2 / (widths[i] + units)))),
    b: tf.variable(tf.zeros([units])),
  }));
  const f = activation === 'tanh' ? tf.tanh : tf.relu;
  const outputs = (x) =>
    layers.reduce((a, { w, b }, i) => {
      const z = tf.add(tf.matMul(a, w), b);
      return i < layers.length - 1 ? f(z) : digits ? z : tf.tanh(z);
    }, x);
  const loss = ({ x, t }) =>
    digits ? tf.losses.softmaxCrossEntropy(t, outputs(x)) : tf.losses.meanSquaredError(t, outputs(x));
  const optimizer = tf.train.sgd(rate);
  let at = 0;
  const steps = (count) => {
    let last = null;
    for (let step = 0; step < count; step++) {
      last?.dispose();
      last = optimizer.minimize(() => loss(batches[at]), true);
      at = (at + 1) % batches.length;
    }
    const value = last.dataSync()[0];
    last.dispose();
    return value;
  };
  const dispose = () => {
    batches.forEach(({ x, t }) => tf.dispose([x, t]));
    layers.forEach(({ w, b }) => tf.dispose([w, b]));
    optimizer.dispose();
  };
  return { steps, dispose };
};
