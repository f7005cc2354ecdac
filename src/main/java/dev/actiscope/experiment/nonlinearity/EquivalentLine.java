package dev.actiscope.experiment.nonlinearity;

import java.util.List;

import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.BatchNormalisation;
import dev.actiscope.network.layer.Dense;

/**
 * The line y = w·x + b that a stack of linear layers equals.
 *
 * @param w a weight for each input
 * @param b the bias
 */
record EquivalentLine(double[] w, double b) {

    /**
     * Multiplies the layers of a network with one output out, each W x + b, with its
     * batch normalisation as in use and the slope of its function.
     * @param slopes of the function of each hidden layer
     */
    static EquivalentLine of(NeuralNetwork network, double[] slopes) {
        List<Dense> denses = network.denses();
        List<BatchNormalisation> normalisations = network.normalisations();
        double[] theta = network.theta().values();
        int last = denses.size() - 1;
        double[] w = { 1 };
        double b = 0;
        for (int layer = last; layer >= 0; layer--) {
            Dense dense = denses.get(layer);
            double[] before = new double[dense.inputs()];
            for (int unit = 0; unit < dense.outputs(); unit++) {
                double weight = (layer < last) ? w[unit] * slopes[layer] : w[unit];
                double bias = theta[dense.biases() + unit];
                if (layer < last && !normalisations.isEmpty()) {
                    BatchNormalisation normal = normalisations.get(layer);
                    b += weight * normal.term(unit);
                    weight *= normal.factor(unit);
                }
                b += weight * bias;
                for (int i = 0; i < before.length; i++) {
                    before[i] += weight * theta[dense.weights() + unit * before.length + i];
                }
            }
            w = before;
        }
        return new EquivalentLine(w, b);
    }

    /**
     * The output for an example.
     * @param from where its numbers begin
     */
    double at(double[] x, int from) {
        double y = this.b;
        for (int i = 0; i < this.w.length; i++) {
            y += this.w[i] * x[from + i];
        }
        return y;
    }

}
