package dev.actiscope.curve;

import dev.actiscope.activation.Stochastic;

/**
 * Where the draws of a random activation lie, sampled over a window.
 *
 * @param x where, ascending
 * @param low the lower edge at each x
 * @param high the upper edge at each x
 */
public record Band(double[] x, double[] low, double[] high) {

    public static Band of(Stochastic activation, Window window) {
        return new Band(new double[0], new double[0], new double[0]);
    }

}
