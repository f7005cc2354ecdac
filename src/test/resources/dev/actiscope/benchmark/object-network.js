/**
 * A network of an object for each neuron and each link, as TensorFlow Playground has it: what flat arrays are compared
 * with. One example goes through at a time; gradients gather in the objects until the weights are moved. As there, each
 * example's features are put into an array of their own, and a link may have a penalty and die of it, which is asked of
 * each, though none here has one.
 */

const TANH = {
  value: (z) => Math.tanh(z),
  slope: (z) => {
    const a = TANH.value(z);
    return 1 - a * a;
  },
};

const RELU = { value: (z) => Math.max(0, z), slope: (z) => (z > 0 ? 1 : 0) };

const IDENTITY = { value: (z) => z, slope: () => 1 };

class Link {
  constructor(from, to) {
    this.from = from;
    this.to = to;
    this.weight = Math.random() - 0.5;
    this.penalty = null;
    this.isDead = false;
    this.gradient = 0;
    this.gathered = 0;
    this.examples = 0;
  }
}

class Neuron {
  constructor(activation) {
    this.activation = activation;
    this.bias = 0.1;
    this.before = [];
    this.behind = [];
    this.preActivation = 0;
    this.output = 0;
    this.outputGradient = 0;
    this.preActivationGradient = 0;
    this.gathered = 0;
    this.examples = 0;
  }

  fire() {
    this.preActivation = this.bias;
    for (let i = 0; i < this.before.length; i++) {
      const link = this.before[i];
      this.preActivation += link.weight * link.from.output;
    }
    this.output = this.activation.value(this.preActivation);
  }
}

/** Layers of neurons, the inputs first. */
function makeNetwork(widths, hidden, last) {
  const layers = [];
  widths.forEach((width, depth) => {
    const layer = [];
    for (let i = 0; i < width; i++) {
      const neuron = new Neuron(depth === widths.length - 1 ? last : hidden);
      for (const from of depth > 0 ? layers[depth - 1] : []) {
        const link = new Link(from, neuron);
        from.behind.push(link);
        neuron.before.push(link);
      }
      layer.push(neuron);
    }
    layers.push(layer);
  });
  return layers;
}

function features(x, at, count) {
  const inputs = [];
  for (let i = 0; i < count; i++) {
    inputs.push(x[at + i]);
  }
  return inputs;
}

function forward(layers, inputs) {
  const first = layers[0];
  for (let i = 0; i < first.length; i++) {
    first[i].output = inputs[i];
  }
  for (let depth = 1; depth < layers.length; depth++) {
    const layer = layers[depth];
    for (let i = 0; i < layer.length; i++) {
      layer[i].fire();
    }
  }
}

/** From the gradients by the outputs, which are in the last layer already. */
function backward(layers) {
  for (let depth = layers.length - 1; depth >= 1; depth--) {
    const layer = layers[depth];
    for (let i = 0; i < layer.length; i++) {
      const neuron = layer[i];
      neuron.preActivationGradient = neuron.outputGradient * neuron.activation.slope(neuron.preActivation);
      neuron.gathered += neuron.preActivationGradient;
      neuron.examples++;
    }
    for (let i = 0; i < layer.length; i++) {
      const neuron = layer[i];
      for (let j = 0; j < neuron.before.length; j++) {
        const link = neuron.before[j];
        if (link.isDead) {
          continue;
        }
        link.gradient = neuron.preActivationGradient * link.from.output;
        link.gathered += link.gradient;
        link.examples++;
      }
    }
    if (depth > 1) {
      const former = layers[depth - 1];
      for (let i = 0; i < former.length; i++) {
        const neuron = former[i];
        neuron.outputGradient = 0;
        for (let j = 0; j < neuron.behind.length; j++) {
          const link = neuron.behind[j];
          neuron.outputGradient += link.weight * link.to.preActivationGradient;
        }
      }
    }
  }
}

const L1 = { slope: (weight) => Math.sign(weight) };

/** A weight that its penalty takes across 0 stays there. */
function moveLink(link, rate, penaltyRate) {
  if (link.isDead) {
    return;
  }
  const slope = link.penalty ? link.penalty.slope(link.weight) : 0;
  link.weight -= (rate / link.examples) * link.gathered;
  const shrunk = link.weight - rate * penaltyRate * slope;
  link.isDead = link.penalty === L1 && link.weight * shrunk < 0;
  link.weight = link.isDead ? 0 : shrunk;
  link.gathered = 0;
  link.examples = 0;
}

function move(layers, rate, penaltyRate) {
  for (let depth = 1; depth < layers.length; depth++) {
    const layer = layers[depth];
    for (let i = 0; i < layer.length; i++) {
      const neuron = layer[i];
      neuron.bias -= (rate * neuron.gathered) / neuron.examples;
      neuron.gathered = 0;
      neuron.examples = 0;
      for (let j = 0; j < neuron.before.length; j++) {
        moveLink(neuron.before[j], rate, penaltyRate);
      }
    }
  }
}

/** Half the squared error, as Playground has it. */
function squaredError(outputs, t, example) {
  const error = outputs[0].output - t[example];
  outputs[0].outputGradient = error;
  return (error * error) / 2;
}

function softmaxCrossEntropy(outputs, t, example) {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < outputs.length; k++) {
    most = Math.max(most, outputs[k].output);
  }
  let sum = 0;
  for (let k = 0; k < outputs.length; k++) {
    outputs[k].outputGradient = Math.exp(outputs[k].output - most);
    sum += outputs[k].outputGradient;
  }
  for (let k = 0; k < outputs.length; k++) {
    outputs[k].outputGradient = outputs[k].outputGradient / sum - (k === t[example] ? 1 : 0);
  }
  return Math.log(sum) + most - outputs[t[example]].output;
}

/**
 * @param data its examples, x in rows, and t
 * @returns what takes steps and tells the loss of the last one
 */
globalThis.objectNetwork = (data, widths, activation, batch, rate, digits) => {
  const layers = makeNetwork(widths, activation === 'tanh' ? TANH : RELU, digits ? IDENTITY : TANH);
  const loss = digits ? softmaxCrossEntropy : squaredError;
  let example = 0;
  return (steps) => {
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      sum = 0;
      for (let i = 0; i < batch; i++) {
        forward(layers, features(data.x, example * widths[0], widths[0]));
        sum += loss(layers[layers.length - 1], data.t, example);
        backward(layers);
        example = (example + 1) % data.t.length;
      }
      move(layers, rate, 0);
    }
    return sum / batch;
  };
};
