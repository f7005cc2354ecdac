package dev.actiscope.activation.gated;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Normal;

/**
 * Gaussian error linear unit, x·Φ(x) with the normal distribution function Φ. Its slope
 * is Φ(x) + x φ(x).
 *
 * @see <a href="https://arxiv.org/abs/1606.08415">Hendrycks and Gimpel, 2016</a>
 */
public record Gelu() implements Activation {

    @Override
    public double value(double x) {
        double distance = Math.abs(x);
        return Math.max(0, x) - Normal.timesDensity(distance * Normal.millsRatio(distance), x);
    }

    @Override
    public double derivative(double x) {
        return Normal.distribution(x, x);
    }

    @Override
    public Interval range() {
        return new Interval(-0.16997120747990369, Double.POSITIVE_INFINITY);
    }

}
