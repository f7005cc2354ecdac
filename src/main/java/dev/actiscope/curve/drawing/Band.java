package dev.actiscope.curve.drawing;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Samples;
import dev.actiscope.curve.Window;

/**
 * Where the draws of a random activation lie, sampled over a window.
 *
 * @param x where, ascending
 * @param low the lower edge at each x
 * @param high the upper edge at each x
 */
public record Band(double[] x, double[] low, double[] high) {

    /**
     * Samples the band where {@link Samples} samples the function.
     */
    public static Band of(Stochastic activation, Window window) {
        return at(activation, Samples.places(activation, window));
    }

    /**
     * The band at these x, ascending.
     */
    static Band at(Stochastic activation, double[] x) {
        double[] low = new double[x.length];
        double[] high = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            Interval band = activation.band(x[i]);
            low[i] = band.low();
            high[i] = band.high();
        }
        return new Band(x, low, high);
    }

}
