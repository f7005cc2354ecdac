package dev.actiscope.activation.rectified;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Normal;
import dev.actiscope.activation.math.RandomSource;

/**
 * Noisy ReLU with noise of a constant strength, max(0, x + Y) with Y normal of mean 0 and
 * standard deviation σ. Its expectation is x Φ(x/σ) + σ φ(x/σ), its slope Φ(x/σ): a
 * smooth ReLU.
 *
 * @param sigma the standard deviation of the noise, above 0 and finite
 * @see NRelu
 */
public record NoisyRelu(double sigma) implements Stochastic {

    public NoisyRelu {
        if (!(sigma > 0 && Double.isFinite(sigma))) {
            throw new IllegalArgumentException("noise without a strength is not noise: see of");
        }
    }

    /**
     * Noisy ReLU at any strength from 0, where it is ReLU.
     */
    public static Activation of(double sigma) {
        return (sigma == 0) ? new Relu() : new NoisyRelu(sigma);
    }

    @Override
    public double value(double x) {
        return Normal.rectified(x, this.sigma);
    }

    @Override
    public double derivative(double x) {
        return Normal.distribution(x / this.sigma);
    }

    @Override
    public double draw(double x, RandomSource random) {
        return Math.max(0, x + this.sigma * random.nextGaussian());
    }

    @Override
    public Interval band(double x) {
        return Normal.rectifiedBand(x, this.sigma);
    }

    @Override
    public Interval range() {
        return new Interval(0, Double.POSITIVE_INFINITY);
    }

}
