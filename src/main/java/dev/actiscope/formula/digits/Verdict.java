package dev.actiscope.formula.digits;

/**
 * What value and slope are at a point.
 *
 * @param value NaN where there is none
 * @param slope NaN where there is none
 */
record Verdict(double value, double slope) {

    static final Verdict NONE = new Verdict(Double.NaN, Double.NaN);

}
