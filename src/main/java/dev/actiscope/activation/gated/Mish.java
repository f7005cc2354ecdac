package dev.actiscope.activation.gated;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Interval;

/**
 * Mish, x·tanh(softplus(x)). The hyperbolic tangent of a logarithm is rational in
 * e<sup>x</sup>, and so is its slope.
 *
 * @see <a href="https://arxiv.org/abs/1908.08681">Misra, 2019</a>
 */
public record Mish() implements Activation {

    /** From here on the slope is 1 to all digits. */
    private static final double FAR = 40;

    @Override
    public double value(double x) {
        double e = Exponential.exp(-Math.abs(x));
        return (x < 0) ? Elementary.timesExp(x * (2 + e) / (2 + e * (2 + e)), x)
                : (1 + 2 * e) / (1 + 2 * e * (1 + e)) * x;
    }

    @Override
    public double derivative(double x) {
        if (x > FAR) {
            return 1;
        }
        double e = Exponential.exp(-Math.abs(x));
        if (x < 0) {
            double d = 2 + e * (2 + e);
            return Elementary.timesExp((4 * (1 + x) + e * (4 * x + 6 + e * (4 + e))) / (d * d), x);
        }
        double d = 1 + 2 * e * (1 + e);
        return (1 + e * (4 + e * (4 * x + 6 + e * 4 * (1 + x)))) / (d * d);
    }

    @Override
    public Interval range() {
        return new Interval(-0.30884341301725043, Double.POSITIVE_INFINITY);
    }

}
