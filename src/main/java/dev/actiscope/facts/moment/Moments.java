package dev.actiscope.facts.moment;

/**
 * What a function makes of a normal input z. Each is exact to within 1e-10 of the
 * expectation of its magnitude, or NaN: where it does not exist, where the function has
 * no value on part of the line, and where nobody can vouch for it.
 *
 * @param mean E f(z)
 * @param variance E (f(z) − E f(z))²
 * @param secondMoment E f(z)²
 * @param slopeSecondMoment E f′(z)²; NaN where the function jumps
 * @param zeroShare the probability that f(z) is 0
 * @param undecided whether one of those that are NaN may exist
 */
public record Moments(double mean, double variance, double secondMoment, double slopeSecondMoment, double zeroShare,
        boolean undecided) {

    /** Of a function that has no value on part of the line. */
    static final Moments NONE = new Moments(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false);

    static final Moments UNDECIDED = new Moments(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, true);

    /** The same, where one of those that are NaN may exist. */
    public Moments withDoubt() {
        return new Moments(this.mean, this.variance, this.secondMoment, this.slopeSecondMoment, this.zeroShare, true);
    }

    /** The factor that makes the second moment 1: √2 for ReLU. Infinite for 0. */
    public double gain() {
        return 1 / Math.sqrt(this.secondMoment);
    }

    /** The factor that makes the variance 1. Infinite for a constant. */
    public double deviationGain() {
        return 1 / Math.sqrt(this.variance);
    }

    /** The factor that keeps the second moment of a gradient. Infinite for a constant. */
    public double slopeGain() {
        return 1 / Math.sqrt(this.slopeSecondMoment);
    }

}
