package dev.actiscope.experiment.lab.nonlinearity;

import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.BatchNormalisation;

/**
 * All that a network has become: θ, then of each batch normalisation the running means
 * and the running variances.
 */
final class NetworkState {

    private NetworkState() {
    }

    static double[] of(NeuralNetwork network) {
        double[] state = new double[size(network)];
        double[] theta = network.theta().values();
        System.arraycopy(theta, 0, state, 0, theta.length);
        int at = theta.length;
        for (BatchNormalisation normalisation : network.normalisations()) {
            int units = normalisation.outputs();
            System.arraycopy(normalisation.runningMeans(), 0, state, at, units);
            System.arraycopy(normalisation.runningVariances(), 0, state, at + units, units);
            at += 2 * units;
        }
        return state;
    }

    /** Makes a network that is built alike what another has become. */
    static void restore(NeuralNetwork network, double[] state) {
        double[] theta = network.theta().values();
        System.arraycopy(state, 0, theta, 0, theta.length);
        int at = theta.length;
        for (BatchNormalisation normalisation : network.normalisations()) {
            int units = normalisation.outputs();
            System.arraycopy(state, at, normalisation.runningMeans(), 0, units);
            System.arraycopy(state, at + units, normalisation.runningVariances(), 0, units);
            at += 2 * units;
        }
    }

    private static int size(NeuralNetwork network) {
        int size = network.theta().values().length;
        for (BatchNormalisation normalisation : network.normalisations()) {
            size += 2 * normalisation.outputs();
        }
        return size;
    }

}
