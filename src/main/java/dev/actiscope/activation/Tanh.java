package dev.actiscope.activation;

/**
 * Hyperbolic tangent, (e<sup>x</sup> − e<sup>−x</sup>) / (e<sup>x</sup> + e<sup>−x</sup>)
 * = 2 σ(2x) − 1: a sigmoid stretched to (−1, 1). tanh′ = 1 − tanh² = 4 σ′(2x), which does
 * not cancel.
 */
public record Tanh() implements Activation {

    @Override
    public double value(double x) {
        return Elementary.tanh(x);
    }

    @Override
    public double derivative(double x) {
        double v = -2 * Math.abs(x);
        double e = Math.exp(v);
        return Elementary.timesExp(4, v) / ((1 + e) * (1 + e));
    }

    @Override
    public Interval range() {
        return new Interval(-1, 1);
    }

}
