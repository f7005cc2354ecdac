package dev.actiscope.listing;

import dev.actiscope.curve.Curve;

/**
 * Whether code computes what a curve does.
 */
final class Agreement {

    private static final double PRECISION = 1e-9;

    private Agreement() {
    }

    /** The first value that is another than the curve's; empty if there is none. */
    static String difference(Curve curve, double[] x, double[] computed) {
        for (int i = 0; i < x.length; i++) {
            double expected = curve.activation().value(x[i]);
            if (!isSame(expected, computed[i])) {
                return curve.notation() + " at " + x[i] + ": " + computed[i] + ", not " + expected;
            }
        }
        return "";
    }

    static boolean isSame(double expected, double computed) {
        return Double.compare(expected + 0.0, computed + 0.0) == 0
                || Math.abs(expected - computed) <= PRECISION * (1 + Math.abs(expected));
    }

}
