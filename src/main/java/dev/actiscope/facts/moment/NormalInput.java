package dev.actiscope.facts.moment;

import dev.actiscope.activation.math.Normal;

/**
 * What a neuron is given: a normally distributed pre-activation.
 *
 * @param mean finite
 * @param deviation its standard deviation, finite and above 0
 */
public record NormalInput(double mean, double deviation) {

    /** Mean 0, variance 1. */
    public static final NormalInput STANDARD = new NormalInput(0, 1);

    public NormalInput {
        if (!(deviation > 0 && deviation < Double.POSITIVE_INFINITY && Math.abs(mean) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a normal input has a finite mean and a deviation above 0");
        }
    }

    /**
     * The input of this variance about 0.
     * @param variance finite and above 0
     */
    public static NormalInput ofVariance(double variance) {
        return new NormalInput(0, Math.sqrt(variance));
    }

    /** The input that is so many deviations above the mean. */
    double at(double z) {
        return this.mean + this.deviation * z;
    }

    /** How many deviations an input is above the mean. */
    double standardised(double x) {
        return (x - this.mean) / this.deviation;
    }

    double density(double x) {
        return Normal.timesDensity(1 / this.deviation, standardised(x));
    }

    /** The probability of an input between two. */
    double share(double low, double high) {
        double a = standardised(low);
        double b = standardised(high);
        // In the upper tail by what is beyond, so that nothing cancels.
        return (a > 0) ? Normal.distribution(-a) - Normal.distribution(-b)
                : Normal.distribution(b) - Normal.distribution(a);
    }

}
