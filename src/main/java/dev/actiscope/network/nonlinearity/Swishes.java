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

    private final Scratch slopes = new Scratch();

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
        train(z, a, this.slopes.atLeast(count), count);
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        Sides.negative(z, this.beta, slopes, count);
        ExponentialArrays.exp(slopes, slopes, count);
        double[] left = Sides.LEFT;
        double[] right = Sides.RIGHT;
        double beta = this.beta;
        for (int i = 0; i < count; i++) {
            double x = z[i];
            double v = beta * x;
            double e = slopes[i];
            int side = (v < 0) ? 1 : 0;
            if (v > -FAR && v < FAR) {
                double open = (left[side] * e + right[side]) / (1 + e);
                double shut = (right[side] * e + left[side]) / (1 + e);
                a[i] = open * x;
                slopes[i] = (1 + shut * v) * open;
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
