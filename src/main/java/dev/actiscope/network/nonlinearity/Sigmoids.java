package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;

/**
 * The logistic function. Its slope σ(z) σ(−z) is e<sup>−|z|</sup> / (1 +
 * e<sup>−|z|</sup>)², which does not cancel: one exponential for both.
 */
final class Sigmoids implements Nonlinearity {

    @Override
    public void use(double[] z, double[] a, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = Elementary.logistic(z[i]);
        }
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        for (int i = 0; i < count; i++) {
            double e = Exponential.exp(-Math.abs(z[i]));
            double greater = 1 / (1 + e);
            a[i] = (z[i] < 0) ? e / (1 + e) : greater;
            slopes[i] = greater * greater * e;
        }
    }

}
