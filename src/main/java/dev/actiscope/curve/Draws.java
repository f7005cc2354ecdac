package dev.actiscope.curve;

import dev.actiscope.activation.Stochastic;

/**
 * A sprinkle of single draws of a random activation: points (x, y) spread over a window.
 */
public record Draws(double[] x, double[] y) {

    public static Draws of(Stochastic activation, Window window, int count, int seed) {
        return new Draws(new double[0], new double[0]);
    }

}
