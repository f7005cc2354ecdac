package dev.actiscope.activation.sigmoidal;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.InverseCircular;

/**
 * Arctangent, with slope 1 / (1 + x²).
 */
public record Arctan() implements Activation {

    /** From here on 1 + x² is x², which itself would overflow further out. */
    private static final double FAR = 1e8;

    @Override
    public double value(double x) {
        return InverseCircular.atan(x);
    }

    @Override
    public double derivative(double x) {
        return (Math.abs(x) < FAR) ? 1 / (1 + x * x) : 1 / x / x;
    }

    @Override
    public Interval range() {
        return new Interval(-Math.PI / 2, Math.PI / 2);
    }

}
