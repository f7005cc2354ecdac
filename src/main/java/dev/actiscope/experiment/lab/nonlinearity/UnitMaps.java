package dev.actiscope.experiment.lab.nonlinearity;

import java.util.Arrays;

import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.Pass;
import dev.actiscope.network.layer.Units;

/**
 * The activations of all units of a network for many examples.
 */
final class UnitMaps {

    private UnitMaps() {
    }

    /**
     * @param x a row for each example
     * @return for each unit, layer by layer, its activations in the order of the examples
     */
    static double[] of(NeuralNetwork network, double[] x) {
        int size = x.length / network.inputs();
        int units = 0;
        for (Units layer : network.units()) {
            units += layer.outputs();
        }
        double[] maps = new double[units * size];
        for (int from = 0; from < size; from += network.batch()) {
            int n = Math.min(network.batch(), size - from);
            network.forward(Arrays.copyOfRange(x, from * network.inputs(), (from + n) * network.inputs()), n, Pass.USE);
            int unit = 0;
            for (Units layer : network.units()) {
                for (int j = 0; j < layer.outputs(); j++, unit++) {
                    for (int e = 0; e < n; e++) {
                        maps[unit * size + from + e] = layer.activations()[e * layer.outputs() + j];
                    }
                }
            }
        }
        return maps;
    }

}
