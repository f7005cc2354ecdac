package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.ExponentialArrays;

/**
 * Hyperbolic tangent. With t = e<sup>−2|z|</sup> − 1 it is ±t/(2 + t), to the last bit as
 * the catalogue has it, and its slope (t + 1)(1 + |a|)²: one exponential for both.
 */
final class Tanhs implements Nonlinearity {

    /** Below it t + 1 has lost too many digits. */
    private static final double TAIL = -0.999;

    /** Takes signs that nobody asked for. */
    private double[] signs = {};

    @Override
    public void use(double[] z, double[] a, int count) {
        if (this.signs.length < count) {
            this.signs = new double[count];
        }
        exponentials(z, a, this.signs, count);
        for (int i = 0; i < count; i++) {
            a[i] = a[i] / (2 + a[i]) * this.signs[i];
        }
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        exponentials(z, a, slopes, count);
        for (int i = 0; i < count; i++) {
            double t = a[i];
            double negative = t / (2 + t);
            double root = 1 - negative;
            a[i] = negative * slopes[i];
            slopes[i] = ((t < TAIL) ? Exponential.exp(-2 * Math.abs(z[i])) : t + 1) * root * root;
        }
    }

    /** t of each z, and the other sign, at the price of one branch. */
    private static void exponentials(double[] z, double[] t, double[] signs, int count) {
        for (int i = 0; i < count; i++) {
            if (z[i] < 0) {
                t[i] = 2 * z[i];
                signs[i] = 1;
            }
            else {
                t[i] = -2 * z[i];
                signs[i] = -1;
            }
        }
        ExponentialArrays.expm1(t, t, count);
    }

    @Override
    public int work() {
        return 16;
    }

}
