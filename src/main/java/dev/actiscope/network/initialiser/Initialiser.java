package dev.actiscope.network.initialiser;

import dev.actiscope.activation.math.RandomSource;

/**
 * How the weights of a dense layer begin.
 */
public interface Initialiser {

    /**
     * Writes the first weights of a layer.
     * @param w takes them
     * @param from where those of the layer begin: a row for each unit
     * @param inputs how many inputs the layer has, at least 1
     * @param outputs how many units, at least 1
     * @param random what chance there is
     */
    void fill(double[] w, int from, int inputs, int outputs, RandomSource random);

}
