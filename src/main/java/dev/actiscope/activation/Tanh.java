package dev.actiscope.activation;

/**
 * Hyperbolic tangent: a sigmoid stretched to (−1, 1).
 */
public record Tanh() implements Activation {

    @Override
    public double value(double x) {
        return 2 * new Sigmoid().value(2 * x) - 1;
    }

    @Override
    public double derivative(double x) {
        return 4 * new Sigmoid().derivative(2 * x);
    }

    @Override
    public Interval range() {
        return new Interval(-1, 1);
    }

}
