package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;

/**
 * Hyperbolic tangent by its addition theorem. z is k/128 and a rest r. With T =
 * tanh(k/128) and its slope S = 1 − T² from a table, and t = tanh r, a short polynomial,
 * tanh z = (T + t)/(1 + T t) = T + d where d = S t/(1 + T t), and its slope is 1 − (T +
 * d)² = S − d (T + a). Neither cancels, since d is small beside T and S. It takes a
 * division, and neither an exponential nor the sign of z, which no processor could
 * foresee.
 */
final class Tanhs implements Nonlinearity {

    private static final double STEPS = 128;

    /** From here on tanh is 1, and its slope 4 e<sup>−2|z|</sup>. */
    private static final double FAR = 20;

    private static final int MOST = (int) (STEPS * FAR);

    /** Added to a small number, it leaves the nearest integer in the last places. */
    private static final double ROUND = 0x1.8p52;

    /** Of tanh r the terms in r³ and r⁵, the latter with what makes up for r⁷. */
    private static final double C3 = -1.0 / 3;

    private static final double C5 = 0.1333325922;

    /** T and S of each k from −MOST to MOST. */
    private static final double[] TABLE = new double[2 * (2 * MOST + 1)];

    static {
        for (int k = 0; k <= MOST; k++) {
            double t = Exponential.expm1(2 * k / STEPS);
            double e = Exponential.exp(-2 * k / STEPS);
            double slope = 4 * e / ((1 + e) * (1 + e));
            TABLE[2 * (MOST + k)] = t / (t + 2);
            TABLE[2 * (MOST + k) + 1] = slope;
            TABLE[2 * (MOST - k)] = -t / (t + 2);
            TABLE[2 * (MOST - k) + 1] = slope;
        }
    }

    private final double[] table = TABLE;

    private final Scratch slopes = new Scratch();

    @Override
    public void use(double[] z, double[] a, int count) {
        train(z, a, this.slopes.atLeast(count), count);
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        double[] table = this.table;
        for (int i = 0; i < count; i++) {
            double x = z[i];
            if (x > -FAR && x < FAR) {
                double k = x * STEPS + ROUND - ROUND;
                double r = x - k * (1 / STEPS);
                double square = r * r;
                double t = r + r * square * (C3 + square * C5);
                int at = 2 * (MOST + (int) k);
                double value = table[at];
                double slope = table[at + 1];
                double d = slope * t / (1 + value * t);
                a[i] = value + d;
                slopes[i] = slope - d * (value + (value + d));
            }
            else {
                a[i] = Elementary.tanh(x);
                slopes[i] = 4 * Exponential.exp(-2 * Math.abs(x));
            }
        }
    }

    @Override
    public int work() {
        return 16;
    }

}
