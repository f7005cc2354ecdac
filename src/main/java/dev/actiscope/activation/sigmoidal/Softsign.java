package dev.actiscope.activation.sigmoidal;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;

/**
 * Softsign, x / (1 + |x|): squashes like tanh, but its tails fall as 1/x² rather than
 * exponentially.
 *
 * @see <a href="https://proceedings.mlr.press/v9/glorot10a.html">Glorot and Bengio,
 * 2010</a>
 */
public record Softsign() implements Activation {

    @Override
    public double value(double x) {
        return Double.isInfinite(x) ? Math.signum(x) : x / (1 + Math.abs(x));
    }

    @Override
    public double derivative(double x) {
        double d = 1 + Math.abs(x);
        return 1 / d / d;
    }

    @Override
    public Interval range() {
        return new Interval(-1, 1);
    }

}
