package dev.actiscope.activation.elementary;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;

/**
 * A straight line through 0, slope·x. With slope 1 it is the identity: what a neuron
 * computes without an activation function.
 *
 * @param slope any finite number but 0
 */
public record Linear(double slope) implements Activation {

    public Linear {
        if (slope == 0 || !Double.isFinite(slope)) {
            throw new IllegalArgumentException("a line through 0 that is neither flat nor upright");
        }
    }

    @Override
    public double value(double x) {
        return this.slope * x;
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : this.slope;
    }

    @Override
    public Interval range() {
        return Interval.REALS;
    }

}
