package dev.actiscope.activation.sigmoidal;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;

/**
 * Hyperbolic tangent, (e<sup>x</sup> − e<sup>−x</sup>) / (e<sup>x</sup> + e<sup>−x</sup>)
 * = 2 σ(2x) − 1: a sigmoid stretched to (−1, 1). Its slope 1 − tanh² is computed as
 * sech², which does not cancel.
 */
public record Tanh() implements Activation {

    @Override
    public double value(double x) {
        return Elementary.tanh(x);
    }

    @Override
    public double derivative(double x) {
        double e = Exponential.exp(-Math.abs(x));
        double sech = 2 * e / (1 + e * e);
        return sech * sech;
    }

    @Override
    public Interval range() {
        return new Interval(-1, 1);
    }

}
