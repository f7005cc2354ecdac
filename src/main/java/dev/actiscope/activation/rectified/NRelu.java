package dev.actiscope.activation.rectified;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Normal;
import dev.actiscope.activation.math.RandomSource;

/**
 * NReLU, the noisy ReLU as it was first proposed: max(0, x + Y) with Y normal of mean 0
 * and variance s² = σ(x), the logistic of x itself. Its expectation is x Φ(x/s) + s
 * φ(x/s), its slope Φ(x/s) + s′ φ(x/s) with s′ = s (1 − s²) / 2.
 *
 * @see <a href="https://www.cs.toronto.edu/~hinton/absps/reluICML.pdf">Nair and Hinton,
 * 2010</a>
 */
public record NRelu() implements Stochastic {

    @Override
    public double value(double x) {
        return Normal.rectified(x, deviation(x));
    }

    @Override
    public double derivative(double x) {
        double s = deviation(x);
        return Normal.distribution(x / s, s * (1 - s * s) / 2);
    }

    @Override
    public double draw(double x, RandomSource random) {
        return Math.max(0, x + deviation(x) * random.nextGaussian());
    }

    @Override
    public Interval band(double x) {
        return Normal.rectifiedBand(x, deviation(x));
    }

    @Override
    public Interval range() {
        return new Interval(0, Double.POSITIVE_INFINITY);
    }

    private static double deviation(double x) {
        return Math.sqrt(Elementary.logistic(x));
    }

}
