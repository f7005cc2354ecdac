package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.curve.Curve;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.layer.BatchNormalisation;
import dev.actiscope.network.layer.Dense;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.layer.LayerNormalisation;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.layer.Theta;
import dev.actiscope.network.layer.Units;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;

/**
 * A deep network of layers of equal width, as it is before it has learned anything:
 * signals go up through it, and gradients down.
 */
final class DeepNetwork {

    private final int width;

    /** One for each layer: one for all would grow, and be copied, with every layer. */
    private final List<Theta> thetas = new ArrayList<>();

    private final List<Layer> layers = new ArrayList<>();

    private final List<Dense> denses = new ArrayList<>();

    private final List<Units> units = new ArrayList<>();

    /**
     * @param batch how many examples go through it, at most
     * @param noise of a function that is random
     */
    DeepNetwork(int depth, int width, Curve f, Normalisation normalisation, int batch, RandomSource noise) {
        this.width = width;
        Nonlinearity same = Nonlinearities.of(f, noise);
        for (int i = 0; i < depth; i++) {
            Theta theta = new Theta();
            this.thetas.add(theta);
            Dense dense = new Dense(theta, width, width, batch);
            this.denses.add(dense);
            this.layers.add(dense);
            switch (normalisation) {
                case NONE -> {
                }
                case BATCH -> this.layers.add(new BatchNormalisation(theta, width, batch, true));
                case LAYER -> this.layers.add(new LayerNormalisation(theta, width, batch));
            }
            Units made = new Units(theta, width, same, batch);
            this.units.add(made);
            this.layers.add(made);
        }
    }

    /**
     * Sets all weights and biases.
     * @param weights of all layers at the deviation 1/√n
     * @param factor of the weights
     * @param biases of all layers
     */
    void begin(double[] weights, double factor, double[] biases) {
        int square = this.width * this.width;
        for (int layer = 0; layer < this.denses.size(); layer++) {
            Dense dense = this.denses.get(layer);
            double[] values = this.thetas.get(layer).values();
            for (int i = 0; i < square; i++) {
                values[dense.weights() + i] = factor * weights[layer * square + i];
            }
            System.arraycopy(biases, layer * this.width, values, dense.biases(), this.width);
        }
    }

    /**
     * Up and down once.
     * @param x the inputs, a row for each example
     * @param da the gradients by the last activations, a row for each example
     * @param n how many examples there are
     */
    void flow(double[] x, double[] da, int n) {
        double[] y = x;
        for (Layer layer : this.layers) {
            y = layer.forward(y, n, Pass.TRAIN);
        }
        double[] gradient = da;
        // What is before the first units has nobody to tell its gradient to.
        for (int i = this.layers.size() - 1; i > 0; i--) {
            gradient = this.layers.get(i).backward(gradient, n);
            if (this.layers.get(i) == this.units.get(0)) {
                return;
            }
        }
    }

    /** The units of each layer: pre-activations, activations, gradients. */
    List<Units> units() {
        return this.units;
    }

    /** What it costs to make one, and for each example. */
    static long work(int depth, int width, Curve f, int examples) {
        long activation = Nonlinearities.of(f, new RandomSource(0)).work() + 6;
        long square = (long) width * width;
        return depth * (square * (2 + 2 * examples) + width * activation * examples);
    }

}
