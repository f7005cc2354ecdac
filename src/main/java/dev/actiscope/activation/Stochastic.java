package dev.actiscope.activation;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.RandomSource;

/**
 * An activation that is random in training. Its {@link #value} is the expectation; this
 * is its other face.
 */
public interface Stochastic extends Activation {

    /**
     * One random output.
     * @param x the pre-activation
     * @param random where the randomness comes from
     * @return a value that the function may take at x in training
     */
    double draw(double x, RandomSource random);

    /**
     * The band that holds the draws: all of them where they are bounded, else the 5 % to
     * 95 % quantiles.
     * @param x the pre-activation
     * @return the lower and upper edge of the band at x
     */
    Interval band(double x);

}
