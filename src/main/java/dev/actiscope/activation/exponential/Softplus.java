package dev.actiscope.activation.exponential;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.rectified.Relu;

/**
 * Softplus, log(1 + e<sup>βx</sup>) / β: a smooth ReLU. Its slope is σ(βx).
 *
 * @param beta how sharp the bend at 0 is, above 0 and finite
 * @see <a href=
 * "https://papers.nips.cc/paper/1920-incorporating-second-order-functional-knowledge-for-better-option-pricing">
 * Dugas et al., 2000</a>
 */
public record Softplus(double beta) implements Activation {

    public Softplus {
        if (!(beta > 0 && Double.isFinite(beta))) {
            throw new IllegalArgumentException("a limit of Softplus, or beyond: see of");
        }
    }

    /**
     * Softplus at any β above 0. At ∞ it is ReLU.
     */
    public static Activation of(double beta) {
        return (beta == Double.POSITIVE_INFINITY) ? new Relu() : new Softplus(beta);
    }

    @Override
    public double value(double x) {
        return Math.max(0, x) + tail(-Math.abs(this.beta * x));
    }

    /** What is left of the bend at distance v from it: log(1 + e<sup>v</sup>) / β. */
    private double tail(double v) {
        return (v > Elementary.TAIL) ? Logarithms.log1p(Exponential.exp(v)) / this.beta
                : Elementary.timesExp(1 / this.beta, v);
    }

    @Override
    public double derivative(double x) {
        return Elementary.logistic(this.beta * x);
    }

    @Override
    public Interval range() {
        return new Interval(0, Double.POSITIVE_INFINITY);
    }

}
