package dev.actiscope.formula.digits;

/**
 * What value and slope are at a point.
 *
 * @param value NaN where there is none
 * @param slope NaN where there is none
 */
record ValueAndSlope(double value, double slope) {

    static final ValueAndSlope NONE = new ValueAndSlope(Double.NaN, Double.NaN);

}
