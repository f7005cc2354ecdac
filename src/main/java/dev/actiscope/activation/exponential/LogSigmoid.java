package dev.actiscope.activation.exponential;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;

/**
 * Log-sigmoid, log σ(x) = −log(1 + e<sup>−x</sup>): Softplus turned half round. Its slope
 * is σ(−x).
 */
public record LogSigmoid() implements Activation {

    @Override
    public double value(double x) {
        return Math.min(0, x) - Logarithms.log1p(Exponential.exp(-Math.abs(x)));
    }

    @Override
    public double derivative(double x) {
        return Elementary.logistic(-x);
    }

    @Override
    public Interval range() {
        return new Interval(Double.NEGATIVE_INFINITY, 0);
    }

}
