package dev.actiscope.activation.math;

/**
 * x<sup>y</sup> to little more than half a unit in the last place, the same everywhere:
 * {@code Math.pow} is not. What is exactly a double comes out so.
 */
public final class Power {

    /** No larger exponent makes a difference, unless the base is 1. */
    private static final double FAR = 0x1p65;

    private Power() {
    }

    /**
     * x<sup>y</sup>, at its limits as {@link Math#pow} has it: 1 for y = 0, and NaN for x
     * below 0 unless y is whole; but no power of NaN is a number.
     */
    public static double pow(double x, double y) {
        if (y == 0) {
            return (x == x) ? 1 : Double.NaN;
        }
        double magnitude = Math.abs(x);
        if (!(magnitude > 0 && magnitude < Double.POSITIVE_INFINITY) || y != y) {
            return atTheEnds(x, y);
        }
        if (x < 0 && y != Math.floor(y)) {
            return Double.NaN;
        }
        double power = (magnitude == 1) ? ofOne(y) : ofPositive(magnitude, y);
        return (x < 0 && isOdd(y)) ? -power : power;
    }

    /** Of 0, ∞ and NaN. */
    private static double atTheEnds(double x, double y) {
        if (x != x || y != y) {
            return Double.NaN;
        }
        double power = ((x == 0) == (y > 0)) ? 0 : Double.POSITIVE_INFINITY;
        boolean negative = (x == 0) ? 1 / x < 0 : x < 0;
        return (negative && isOdd(y)) ? -power : power;
    }

    private static double ofOne(double y) {
        return (Math.abs(y) == Double.POSITIVE_INFINITY) ? Double.NaN : 1;
    }

    private static double ofPositive(double x, double y) {
        LongLogarithm log = LongLogarithm.of(x);
        double exponent = Math.max(-FAR, Math.min(FAR, y));
        double product = exponent * log.head();
        double lost = Split.lost(exponent, log.head(), product) + exponent * log.tail();
        return Exponential.exp(product, -lost);
    }

    private static boolean isOdd(double y) {
        return y == Math.floor(y) && y / 2 != Math.floor(y / 2) && Math.abs(y) < Double.POSITIVE_INFINITY;
    }

}
