package dev.actiscope.activation.exponential;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.rectified.Relu;

/**
 * Continuously differentiable exponential linear unit, x above 0 and α (e<sup>x/α</sup> −
 * 1) below: an ELU that has the slope 1 at 0 for every α.
 *
 * @param alpha how far below 0 it saturates, above 0 and finite
 * @see <a href="https://arxiv.org/abs/1704.07483">Barron, 2017</a>
 */
public record Celu(double alpha) implements Activation {

    /** Where e<sup>u</sup> − 1 is u to all digits. */
    private static final double NEAR = 0x1p-54;

    public Celu {
        if (!(alpha > 0 && Double.isFinite(alpha))) {
            throw new IllegalArgumentException("a limit of CELU, or beyond: see of");
        }
    }

    /**
     * CELU at any α from 0, where it is ReLU, to ∞, where it is the identity.
     */
    public static Activation of(double alpha) {
        return (alpha == 0) ? new Relu() : Double.isInfinite(alpha) ? new Linear(1) : new Celu(alpha);
    }

    @Override
    public double value(double x) {
        double u = x / this.alpha;
        return (u > -NEAR) ? x : Exponential.expm1(u) * this.alpha;
    }

    @Override
    public double derivative(double x) {
        return (x > 0) ? 1 : Exponential.exp(x / this.alpha);
    }

    @Override
    public Interval range() {
        return new Interval(-this.alpha, Double.POSITIVE_INFINITY);
    }

}
