package dev.actiscope.activation;

/**
 * The straight line, x: what a neuron computes without an activation function.
 */
public record Identity() implements Activation {

    @Override
    public double value(double x) {
        return x;
    }

    @Override
    public double derivative(double x) {
        return Double.isNaN(x) ? x : 1;
    }

    @Override
    public Interval range() {
        return Interval.REALS;
    }

}
