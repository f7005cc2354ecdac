package dev.actiscope.activation.math;

/**
 * Rounding to whole numbers, the same everywhere: a browser's {@code Math.round} is
 * another one below 0, and short of a half.
 */
public final class Rounding {

    private Rounding() {
    }

    /**
     * The nearest whole number, of two the higher one; never −0.
     */
    public static double nearest(double x) {
        double below = Math.floor(x);
        return (x == 0) ? 0 : (x - below < 0.5) ? below : below + 1;
    }

}
