package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.ExponentialArrays;

/**
 * The logistic function. With e = e<sup>−|z|</sup> it is 1/(1 + e) or e/(1 + e), and its
 * slope e/(1 + e)², which does not cancel: one exponential for both.
 */
final class Sigmoids implements Nonlinearity {

    @Override
    public void use(double[] z, double[] a, int count) {
        exponentials(z, a, count);
        for (int i = 0; i < count; i++) {
            a[i] = ((z[i] < 0) ? a[i] : 1) / (1 + a[i]);
        }
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        exponentials(z, a, count);
        double[] left = Sides.LEFT;
        double[] right = Sides.RIGHT;
        for (int i = 0; i < count; i++) {
            double e = a[i];
            int side = (z[i] < 0) ? 1 : 0;
            double greater = 1 / (1 + e);
            a[i] = (left[side] * e + right[side]) / (1 + e);
            slopes[i] = greater * greater * e;
        }
    }

    /** e of each z. */
    private static void exponentials(double[] z, double[] e, int count) {
        Sides.negative(z, 1, e, count);
        ExponentialArrays.exp(e, e, count);
    }

    @Override
    public int work() {
        return 12;
    }

}
