package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.judging.Averages;
import dev.actiscope.experiment.judging.Growths;

/**
 * What was measured of a function: a number for each network and layer.
 *
 * @param signal root mean squares of the activations
 * @param gradient root mean squares of ∂L/∂z
 * @param mean of the activations
 * @param bins shares of the pre-activations, of all networks together, layer by layer
 */
record Measured(List<double[]> signal, List<double[]> gradient, List<double[]> mean, double[] bins) {

    /**
     * @param results of the {@linkplain FlowTrial networks}; null for one that has not
     * begun
     * @param function which, from 0
     */
    static Measured of(List<double[]> results, int function, int depth) {
        Measured measured = new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new double[depth * NetworkResult.BINS]);
        for (double[] result : results) {
            int from = NetworkResult.at(function, 0, depth);
            // A share is a number as soon as the function had its turn.
            if (result != null && result[from + 3] == result[from + 3]) {
                measured.add(result, function, depth);
            }
        }
        for (int i = 0; i < measured.bins.length; i++) {
            measured.bins[i] /= measured.networks();
        }
        return measured;
    }

    private void add(double[] result, int function, int depth) {
        double[][] rows = new double[3][depth];
        for (int layer = 0; layer < depth; layer++) {
            int at = NetworkResult.at(function, layer, depth);
            for (int row = 0; row < rows.length; row++) {
                rows[row][layer] = result[at + row];
            }
            for (int bin = 0; bin < NetworkResult.BINS; bin++) {
                this.bins[layer * NetworkResult.BINS + bin] += result[at + rows.length + bin];
            }
        }
        this.signal.add(rows[0]);
        this.gradient.add(rows[1]);
        this.mean.add(rows[2]);
    }

    /** How many networks there are. */
    int networks() {
        return this.signal.size();
    }

    /**
     * The root mean square of a layer over all networks.
     * @return NaN if there are none
     */
    static double together(List<double[]> networks, int layer) {
        double[] all = new double[networks.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = networks.get(i)[layer];
        }
        return (all.length > 0) ? Averages.rootMeanSquare(all, all.length) : Double.NaN;
    }

    /** How much of the root mean square the mean is, over all layers and networks. */
    double shift() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < networks(); i++) {
            for (int layer = 0; layer < this.mean.get(i).length; layer++) {
                double share = Math.abs(this.mean.get(i)[layer]) / this.signal.get(i)[layer];
                if (share == share) {
                    sum += share;
                    count++;
                }
            }
        }
        return sum / count;
    }

    /**
     * The logarithm of the gradient in the first layer over that in the last. Where there
     * is none at all it has vanished.
     */
    double[] gradientGrowth() {
        return growth(this.gradient, true);
    }

    /** The logarithm of the signal in the last layer over that in the first. */
    double[] signalGrowth() {
        return growth(this.signal, false);
    }

    private static double[] growth(List<double[]> networks, boolean backwards) {
        double[] growth = new double[networks.size()];
        for (int i = 0; i < growth.length; i++) {
            double[] layers = networks.get(i);
            double first = layers[0];
            double last = layers[layers.length - 1];
            growth[i] = backwards ? Growths.of(first, last) : Growths.of(last, first);
        }
        return growth;
    }

    /** The gradient in the first layer, by network. */
    double[] firstGradients() {
        double[] first = new double[networks()];
        for (int i = 0; i < first.length; i++) {
            first[i] = this.gradient.get(i)[0];
        }
        return first;
    }

}
