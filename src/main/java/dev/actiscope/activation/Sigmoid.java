package dev.actiscope.activation;

/**
 * Sigmoid, the logistic function 1 / (1 + e<sup>−x</sup>).
 */
public record Sigmoid() implements Activation {

    @Override
    public double value(double x) {
        double e = Math.exp(-Math.abs(x));
        return ((x < 0) ? e : 1) / (1 + e);
    }

    @Override
    public double derivative(double x) {
        double e = Math.exp(-Math.abs(x));
        return e / ((1 + e) * (1 + e));
    }

    @Override
    public Interval range() {
        return new Interval(0, 1);
    }

}
