package dev.actiscope.curve;

import java.util.Arrays;

import dev.actiscope.activation.Activation;

/**
 * An activation sampled over a window. At a kink strictly inside the window there are
 * exactly two samples with that x: the limits from the left and from the right.
 *
 * @param x where, ascending
 * @param value f at each x
 * @param derivative f′ at each x
 */
public record Samples(double[] x, double[] value, double[] derivative) {

    public static Samples of(Activation activation, Window window) {
        double[] x = new double[window.points()];
        double width = window.x().high() - window.x().low();
        for (int i = 0; i < x.length; i++) {
            x[i] = window.x().low() + width * i / (x.length - 1);
        }
        return new Samples(x, Arrays.stream(x).map(activation::value).toArray(),
                Arrays.stream(x).map(activation::derivative).toArray());
    }

}
