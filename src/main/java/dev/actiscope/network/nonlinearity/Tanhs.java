package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Exponential;

/**
 * Hyperbolic tangent. With t = e<sup>−2|z|</sup> − 1 it is ±t/(2 + t), to the last bit as
 * the catalogue has it, and its slope (t + 1)(1 + |a|)²: one exponential for both.
 */
final class Tanhs implements Nonlinearity {

    /** Below it t + 1 has lost too many digits. */
    private static final double TAIL = -0.999;

    @Override
    public void use(double[] z, double[] a, int count) {
        for (int i = 0; i < count; i++) {
            double t = Exponential.expm1(-2 * Math.abs(z[i]));
            double negative = t / (2 + t);
            a[i] = (z[i] < 0) ? negative : 0 - negative;
        }
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        for (int i = 0; i < count; i++) {
            double x = z[i];
            double t = Exponential.expm1(-2 * Math.abs(x));
            double negative = t / (2 + t);
            double power = (t < TAIL) ? Exponential.exp(-2 * Math.abs(x)) : t + 1;
            double root = 1 - negative;
            a[i] = (x < 0) ? negative : 0 - negative;
            slopes[i] = power * root * root;
        }
    }

}
