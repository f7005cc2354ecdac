package dev.actiscope.facts.moment;

/**
 * An integral as it was estimated.
 *
 * @param value NaN if the integrand is not a number somewhere
 * @param absolute the integral of its magnitude
 * @param error how far it may be off
 */
record Estimate(double value, double absolute, double error) {

    /** A larger error, for the whole, is not vouched for. */
    private static final double MOST = 0x1p-35;

    /** A smaller value, for its magnitude, is what rounding leaves of 0. */
    private static final double ROUNDING = 0x1p-50;

    boolean isFinite() {
        return this.absolute < Double.POSITIVE_INFINITY;
    }

    /** With some room for how the error is estimated, and for what is elsewhere. */
    double vouched(double elsewhere) {
        boolean sure = isFinite() && this.error + elsewhere <= MOST * this.absolute;
        return !sure ? Double.NaN : (Math.abs(this.value) <= ROUNDING * this.absolute) ? 0 : this.value;
    }

}
