package dev.actiscope.network.nonlinearity;

/**
 * Numbers for what is not below 0, and for what is, to be looked up instead of branched
 * to: on which side a pre-activation is no processor can foresee, and a wrong guess costs
 * more than all that is computed of it.
 */
final class Sides {

    /** What makes −|x| of x. */
    private static final double[] SIGNS = { -1, 1 };

    /** 1 for what is not below 0. */
    static final double[] RIGHT = { 1, 0 };

    /** 1 for what is below 0. */
    static final double[] LEFT = { 0, 1 };

    private Sides() {
    }

    /**
     * −|factor · x| of many numbers.
     */
    static void negative(double[] x, double factor, double[] results, int count) {
        double[] signs = SIGNS;
        for (int i = 0; i < count; i++) {
            double v = factor * x[i];
            results[i] = signs[(v < 0) ? 1 : 0] * v;
        }
    }

}
