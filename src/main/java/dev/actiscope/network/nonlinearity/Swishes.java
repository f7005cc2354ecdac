package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.ExponentialArrays;

/**
 * Swish, z σ(v) with v = βz, and its slope (1 + v σ(−v)) σ(v). Both logistics come of one
 * exponential, e = e<sup>−|v|</sup>: they are 1/(1 + e) and e/(1 + e).
 */
class Swishes implements Nonlinearity {

    /** From here on one of the logistics is next to nothing. */
    private static final double FAR = -Elementary.TAIL;

    private double beta;

    /** Slopes that nobody asked for. */
    private double[] unused = {};

    Swishes(double beta) {
        this.beta = beta;
    }

    void beta(double other) {
        this.beta = other;
    }

    double beta() {
        return this.beta;
    }

    @Override
    public void use(double[] z, double[] a, int count) {
        if (this.unused.length < count) {
            this.unused = new double[count];
        }
        train(z, a, this.unused, count);
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        for (int i = 0; i < count; i++) {
            slopes[i] = -1 * Math.abs(this.beta * z[i]);
        }
        ExponentialArrays.exp(slopes, slopes, count);
        for (int i = 0; i < count; i++) {
            double x = z[i];
            double v = this.beta * x;
            double e = slopes[i];
            double greater = 1 / (1 + e);
            double less = e / (1 + e);
            if (v >= 0 && v < FAR) {
                a[i] = greater * x;
                slopes[i] = (1 + less * v) * greater;
            }
            else if (v < 0 && v > -FAR) {
                a[i] = less * x;
                slopes[i] = (1 + greater * v) * less;
            }
            else {
                a[i] = Elementary.timesLogistic(x, v);
                slopes[i] = Elementary.timesLogistic(1 + Elementary.timesLogistic(v, -v), v);
            }
        }
    }

    @Override
    public int work() {
        return 16;
    }

}
