package dev.actiscope.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.layer.BatchNormalisation;
import dev.actiscope.network.layer.Dense;
import dev.actiscope.network.layer.Dropout;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.layer.LayerNormalisation;
import dev.actiscope.network.layer.LayerWork;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.layer.Theta;
import dev.actiscope.network.layer.Units;

/**
 * A dense network y(x; θ).
 */
public final class NeuralNetwork {

    private final int inputs;

    private final int batch;

    private final Theta theta = new Theta();

    private final List<Dense> denses = new ArrayList<>();

    private final List<Units> units = new ArrayList<>();

    private final Layer[] layers;

    /**
     * A network whose weights are as they begin.
     * @param inputs how many numbers an example has, at least 1
     * @param layers at least one; the last gives the outputs
     * @param batch the most examples at a time, at least 1
     * @param seed of its weights and of its noise
     * @throws IllegalArgumentException for less
     */
    public NeuralNetwork(int inputs, List<LayerSpecification> layers, int batch, int seed) {
        if (inputs < 1 || layers.isEmpty() || batch < 1) {
            throw new IllegalArgumentException("out of range");
        }
        this.inputs = inputs;
        this.batch = batch;
        RandomSource beginning = Seeds.WEIGHTS.of(seed);
        RandomSource noise = Seeds.NOISE.of(seed);
        List<Layer> all = new ArrayList<>();
        int width = inputs;
        for (LayerSpecification layer : layers) {
            Dense dense = dense(layer, width, beginning);
            follow(dense, all);
            all.add(dense);
            width = layer.units();
            normalisation(layer).ifPresent(all::add);
            all.add(units(layer, noise));
            if (layer.dropout() > 0) {
                all.add(new Dropout(width, layer.dropout(), noise, batch));
            }
        }
        this.layers = all.toArray(new Layer[0]);
    }

    private Dense dense(LayerSpecification layer, int width, RandomSource random) {
        Dense dense = new Dense(this.theta, width, layer.units(), this.batch);
        double[] theta = this.theta.values();
        layer.weights().fill(theta, dense.weights(), width, layer.units(), random);
        Arrays.fill(theta, dense.biases(), dense.biases() + layer.units(), layer.bias());
        this.denses.add(dense);
        return dense;
    }

    /** Nothing is asked of ∂L/∂a where the function does not learn. */
    private static void follow(Dense dense, List<Layer> before) {
        if (!before.isEmpty() && before.get(before.size() - 1) instanceof Units units && !units.learn()) {
            dense.follow(units);
        }
    }

    private Optional<Layer> normalisation(LayerSpecification layer) {
        return Optional.ofNullable(switch (layer.normalisation()) {
            case NONE -> null;
            case BATCH -> new BatchNormalisation(this.theta, layer.units(), this.batch, true);
            case BATCH_WITHOUT_SCALE -> new BatchNormalisation(this.theta, layer.units(), this.batch, false);
            case LAYER -> new LayerNormalisation(this.theta, layer.units(), this.batch);
        });
    }

    private Units units(LayerSpecification layer, RandomSource noise) {
        Units made = new Units(this.theta, layer.units(), layer.nonlinearity(noise), this.batch);
        this.units.add(made);
        return made;
    }

    /**
     * Forwards, layer by layer.
     * @param x a row for each example
     * @param n how many there are, at most a batch
     * @return the outputs, a row for each example, in an array that is used again
     */
    public double[] forward(double[] x, int n, Pass pass) {
        double[] y = x;
        for (Layer layer : this.layers) {
            y = layer.forward(y, n, pass);
        }
        return y;
    }

    /**
     * Backwards, layer by layer: all of ∂L/∂θ.
     * @param dy ∂L/∂y of the examples that went {@linkplain #forward forwards} last, in
     * training
     * @param n how many there are
     */
    public void backward(double[] dy, int n) {
        double[] gradient = dy;
        for (int i = this.layers.length - 1; i >= 0; i--) {
            this.layers[i].differentiate(gradient, n);
            if (i > 0) {
                gradient = this.layers[i].backward(gradient, n);
            }
        }
    }

    /**
     * The outputs in use for any number of examples.
     * @param x a row for each example
     * @return a row for each example
     */
    public double[] outputs(double[] x) {
        int size = x.length / this.inputs;
        int width = outputs();
        double[] all = new double[size * width];
        for (int from = 0; from < size; from += this.batch) {
            int n = Math.min(this.batch, size - from);
            double[] y = forward(Arrays.copyOfRange(x, from * this.inputs, (from + n) * this.inputs), n, Pass.USE);
            System.arraycopy(y, 0, all, from * width, n * width);
        }
        return all;
    }

    /** What learns, with its gradients. */
    public Theta theta() {
        return this.theta;
    }

    /** What weighs the inputs of each layer. */
    public List<Dense> denses() {
        return this.denses;
    }

    /** The units of each layer: their activations, slopes and gradients. */
    public List<Units> units() {
        return this.units;
    }

    /** The batch normalisations, of those layers that have one. */
    public List<BatchNormalisation> normalisations() {
        List<BatchNormalisation> all = new ArrayList<>();
        for (Layer layer : this.layers) {
            if (layer instanceof BatchNormalisation normalisation) {
                all.add(normalisation);
            }
        }
        return all;
    }

    /** How many numbers an example has. */
    public int inputs() {
        return this.inputs;
    }

    /** How many outputs there are. */
    public int outputs() {
        return this.layers[this.layers.length - 1].outputs();
    }

    /** The most examples at a time. */
    public int batch() {
        return this.batch;
    }

    /**
     * What examples cost in use, in multiplications with an addition each.
     * @param examples how many there are, which go forwards in batches
     */
    public long work(int examples) {
        return cost().ofUse(examples, (examples + this.batch - 1L) / this.batch);
    }

    /**
     * What a step costs in training.
     * @param n how many examples it has
     */
    public long workOfTraining(int n) {
        return cost().ofStep(n);
    }

    private NetworkCost cost() {
        LayerWork all = LayerWork.NONE;
        for (Layer layer : this.layers) {
            all = all.plus(layer.work());
        }
        long weights = 0;
        for (Dense dense : this.denses) {
            weights += (long) dense.inputs() * dense.outputs();
        }
        return new NetworkCost(all, this.layers[0].work().forwards(), weights, this.theta.values().length);
    }

}
