package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;

/**
 * Hyperbolic tangent by its addition theorem. z is k/128 and a rest r. With T =
 * tanh(k/128) and its slope S = 1 − T² from a table, and t = tanh r, a short polynomial,
 * tanh z = (T + t)/(1 + T t) = T + d where d = S t/(1 + T t), and its slope is 1 − (T +
 * d)² = S − d (T + a). Neither cancels, since d is small beside T and S. It takes a
 * division, and neither an exponential nor the sign of z, which no processor could
 * foresee. Two numbers at a time go through it side by side, so that one need not wait
 * for the other's division, in a loop without a call, which would take its constants out
 * of their registers.
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
        int i = 0;
        while (i < count) {
            i = trainPairs(z, a, slopes, i, count);
            for (int end = Math.min(i + 2, count); i < end; i++) {
                trainOne(z, a, slopes, i);
            }
        }
    }

    /**
     * As many pairs as have neither number far away, side by side.
     * @return where the first other begins, or the last number alone
     */
    private int trainPairs(double[] z, double[] a, double[] slopes, int from, int count) {
        double[] table = this.table;
        int i = from;
        for (; i + 1 < count; i += 2) {
            double x0 = z[i];
            double x1 = z[i + 1];
            if (!(x0 * x0 < FAR * FAR && x1 * x1 < FAR * FAR)) {
                return i;
            }
            double k0 = x0 * STEPS + ROUND - ROUND;
            double k1 = x1 * STEPS + ROUND - ROUND;
            double r0 = x0 - k0 * (1 / STEPS);
            double r1 = x1 - k1 * (1 / STEPS);
            double square0 = r0 * r0;
            double square1 = r1 * r1;
            double t0 = r0 + r0 * square0 * (C3 + square0 * C5);
            double t1 = r1 + r1 * square1 * (C3 + square1 * C5);
            int at0 = 2 * (MOST + (int) k0);
            int at1 = 2 * (MOST + (int) k1);
            double value0 = table[at0];
            double value1 = table[at1];
            double slope0 = table[at0 + 1];
            double slope1 = table[at1 + 1];
            double d0 = slope0 * t0 / (1 + value0 * t0);
            double d1 = slope1 * t1 / (1 + value1 * t1);
            a[i] = value0 + d0;
            a[i + 1] = value1 + d1;
            slopes[i] = slope0 - d0 * (value0 + (value0 + d0));
            slopes[i + 1] = slope1 - d1 * (value1 + (value1 + d1));
        }
        return i;
    }

    private void trainOne(double[] z, double[] a, double[] slopes, int i) {
        double x = z[i];
        if (!isNear(x)) {
            a[i] = Elementary.tanh(x);
            slopes[i] = 4 * Exponential.exp(-2 * Math.abs(x));
            return;
        }
        double k = x * STEPS + ROUND - ROUND;
        double r = x - k * (1 / STEPS);
        double square = r * r;
        double t = r + r * square * (C3 + square * C5);
        int at = 2 * (MOST + (int) k);
        double value = this.table[at];
        double slope = this.table[at + 1];
        double d = slope * t / (1 + value * t);
        a[i] = value + d;
        slopes[i] = slope - d * (value + (value + d));
    }

    /** Whether |x| is below {@link #FAR}. */
    private static boolean isNear(double x) {
        return x * x < FAR * FAR;
    }

    @Override
    public int work() {
        return 16;
    }

}
