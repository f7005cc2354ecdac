package dev.actiscope.activation.sigmoidal;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;

/**
 * Sigmoid, the logistic function σ(x) = 1 / (1 + e<sup>−x</sup>). σ′ = σ(x) σ(−x).
 */
public record Sigmoid() implements Activation {

    @Override
    public double value(double x) {
        return Elementary.logistic(x);
    }

    @Override
    public double derivative(double x) {
        double e = Exponential.exp(-Math.abs(x));
        return e / ((1 + e) * (1 + e));
    }

    @Override
    public Interval range() {
        return new Interval(0, 1);
    }

}
