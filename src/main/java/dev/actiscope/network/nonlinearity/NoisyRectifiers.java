package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.RandomSource;

/**
 * ReLU behind noise, max(0, z + s Y) with Y standard normal, its strength s fixed or, as
 * in NReLU, the root of σ(z). The slope of a draw is that of its path, with s′ = s (1 −
 * s²)/2 of the second kind. In use it is the expectation.
 */
final class NoisyRectifiers implements Nonlinearity {

    private final Nonlinearity expectation;

    /** NaN where it depends on the input. */
    private final double strength;

    private final RandomSource random;

    NoisyRectifiers(Activation expectation, double strength, RandomSource random) {
        this.expectation = new Pointwise(expectation, false);
        this.strength = strength;
        this.random = random;
    }

    @Override
    public void use(double[] z, double[] a, int count) {
        this.expectation.use(z, a, count);
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        boolean fixed = this.strength == this.strength;
        for (int i = 0; i < count; i++) {
            double x = z[i];
            double s = fixed ? this.strength : Math.sqrt(Elementary.logistic(x));
            double change = fixed ? 0 : (1 - s * s) * s / 2;
            double noise = this.random.nextGaussian();
            double noisy = x + s * noise;
            a[i] = Math.max(0, noisy);
            slopes[i] = (noisy > 0) ? 1 + change * noise : (noisy == noisy) ? 0 : noisy;
        }
    }

    @Override
    public void inspect(double[] z, double[] a, double[] slopes, int count) {
        this.expectation.train(z, a, slopes, count);
    }

    @Override
    public int work() {
        return 128;
    }

}
