package dev.actiscope.activation.gated;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.elementary.Linear;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.rectified.NegativePart;
import dev.actiscope.activation.rectified.Relu;

/**
 * Swish, x·σ(βx): a gate that opens with its own input. With β = 1 it is SiLU.
 *
 * @param beta how sharply the gate opens, finite and not 0
 * @see <a href="https://arxiv.org/abs/1710.05941">Ramachandran, Zoph and Le, 2017</a>
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel, 2016, for β =
 * 1</a>
 */
public record Swish(double beta) implements Activation {

    /** The least x·σ(x), −W(1/e) with Lambert's W, at x = −1.2784645427610738. */
    private static final double LEAST = -0.2784645427610738;

    public Swish {
        if (beta == 0 || !Double.isFinite(beta)) {
            throw new IllegalArgumentException("a limit of Swish: see of");
        }
    }

    /**
     * Swish at any β. At 0 it is x/2, at ∞ ReLU, at −∞ min(0, x).
     */
    public static Activation of(double beta) {
        if (beta == 0) {
            return new Linear(0.5);
        }
        if (Double.isInfinite(beta)) {
            return (beta > 0) ? new Relu() : new NegativePart();
        }
        return new Swish(beta);
    }

    @Override
    public double value(double x) {
        return Elementary.timesLogistic(x, this.beta * x);
    }

    @Override
    public double derivative(double x) {
        double v = this.beta * x;
        return Elementary.timesLogistic(1 + Elementary.timesLogistic(v, -v), v);
    }

    @Override
    public Interval range() {
        double extreme = LEAST / this.beta;
        return (this.beta > 0) ? new Interval(extreme, Double.POSITIVE_INFINITY)
                : new Interval(Double.NEGATIVE_INFINITY, extreme);
    }

}
