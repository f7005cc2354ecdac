package dev.actiscope.formula.digits;

/**
 * What value and slope are at a point.
 *
 * @param value NaN where there is none, or no digit of it is known
 * @param slope NaN where there is none, or no digit of it is known
 */
record ValueAndSlope(TrustedNumber value, TrustedNumber slope) {

    static final ValueAndSlope NONE = new ValueAndSlope(TrustedNumber.NONE, TrustedNumber.NONE);

}
