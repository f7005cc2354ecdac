package dev.actiscope.formula.digits;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.formula.wide.Wide;

/**
 * A number, and how many of its digits can be trusted.
 *
 * @param number NaN where there is none, or no digit of it is known
 * @param off how far it may be off if that is more than the law of accuracy allows, else
 * 0; ∞ where there may be a number of which no digit is known
 */
record TrustedNumber(double number, double off) {

    /** There is no number. */
    static final TrustedNumber NONE = new TrustedNumber(Double.NaN, 0);

    private static final TrustedNumber UNKNOWN = new TrustedNumber(Double.NaN, Double.POSITIVE_INFINITY);

    /** What leaves one digit of a number. */
    private static final double DIGIT = 0.1;

    /** A number as accurate as it should be. */
    static TrustedNumber accurate(double number) {
        return new TrustedNumber(number, 0);
    }

    /** A number that is off by so much at most, if that leaves a digit of it. */
    static TrustedNumber of(double number, double off) {
        return (off < Double.POSITIVE_INFINITY && off <= DIGIT * Math.abs(number)) ? new TrustedNumber(number, off)
                : UNKNOWN;
    }

    /** The better of two. */
    TrustedNumber or(Wide wide) {
        boolean isBetter = !wide.isNone() && wide.error() < this.off;
        return isBetter ? of(wide.toDouble(), wide.error()) : this;
    }

    boolean isNumber() {
        return this.number == this.number;
    }

    /**
     * How many decimal digits can be trusted, as {@link PreciseActivation#digits} tells.
     */
    int digits() {
        if (this.off == 0) {
            return PreciseActivation.ALL;
        }
        double digits = isNumber() ? Math.floor(-Logarithms.log10(this.off / Math.abs(this.number))) : 0;
        return (int) Math.min(PreciseActivation.ALL - 1, digits);
    }

}
