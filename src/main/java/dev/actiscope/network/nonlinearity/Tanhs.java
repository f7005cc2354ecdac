package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Elementary;
import dev.actiscope.activation.math.Exponential;

/**
 * Hyperbolic tangent by its addition theorem. 128 z is an integer k and a rest r. With T
 * = tanh(k/128) and its slope S = 1 − T² from tables, and t = tanh(r/128), a short
 * polynomial, tanh z = (T + t)/(1 + T t) = T + d where d = S t/(1 + T t), and its slope
 * is 1 − (T + d)² = S − d (T + a). Neither cancels, since d is small beside T and S. It
 * takes a division, and neither an exponential nor the sign of z, which no processor
 * could foresee. Two numbers at a time go through it side by side, so that one need not
 * wait for the other's division, in a loop without a call, which would take its constants
 * out of their registers.
 */
final class Tanhs implements Nonlinearity {

    private static final double STEPS = 128;

    /** From here on tanh is 1, and its slope 4 e<sup>−2|z|</sup>. */
    private static final double FAR = 20;

    private static final int MOST = (int) (STEPS * FAR);

    /** Added to a small number, it leaves the nearest integer in the last places. */
    private static final double ROUND = 0x1.8p52;

    /** Added to a small integer, it makes a float whose bits end in that integer. */
    private static final double ROUND_FLOAT = 0x1.8p23;

    /**
     * The bits of that float less this are where k is in the tables. Of numbers far away
     * and of NaN they are outside, and a cast to int, which would have to look for those,
     * takes twice as long.
     */
    private static final int FIRST = 0x4B40_0000 - MOST;

    /** Of t the terms in r, r³ and r⁵, the last with what makes up for r⁷. */
    private static final double C1 = 1 / STEPS;

    private static final double C3 = -1.0 / 3 * C1 * C1 * C1;

    private static final double C5 = 0.1333325922 * C1 * C1 * C1 * C1 * C1;

    /** T of each k from −MOST to MOST. */
    private static final double[] VALUES = new double[2 * MOST + 1];

    /** S of each k from −MOST to MOST. */
    private static final double[] SLOPES = new double[2 * MOST + 1];

    static {
        for (int k = 0; k <= MOST; k++) {
            double t = Exponential.expm1(2 * k / STEPS);
            double e = Exponential.exp(-2 * k / STEPS);
            double slope = 4 * e / ((1 + e) * (1 + e));
            VALUES[MOST + k] = t / (t + 2);
            SLOPES[MOST + k] = slope;
            VALUES[MOST - k] = -t / (t + 2);
            SLOPES[MOST - k] = slope;
        }
    }

    private final double[] valueOf = VALUES;

    private final double[] slopeOf = SLOPES;

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
        double[] valueOf = this.valueOf;
        double[] slopeOf = this.slopeOf;
        int i = from;
        for (; i + 1 < count; i += 2) {
            double x0 = z[i] * STEPS;
            double x1 = z[i + 1] * STEPS;
            double k0 = x0 + ROUND - ROUND;
            double k1 = x1 + ROUND - ROUND;
            double r0 = x0 - k0;
            double r1 = x1 - k1;
            double square0 = r0 * r0;
            double square1 = r1 * r1;
            double t0 = r0 * C1 + r0 * square0 * (C3 + square0 * C5);
            double t1 = r1 * C1 + r1 * square1 * (C3 + square1 * C5);
            int at0 = Float.floatToRawIntBits((float) (k0 + ROUND_FLOAT)) - FIRST;
            int at1 = Float.floatToRawIntBits((float) (k1 + ROUND_FLOAT)) - FIRST;
            if (at0 < 1 || at0 >= 2 * MOST || at1 < 1 || at1 >= 2 * MOST) {
                return i;
            }
            double value0 = valueOf[at0];
            double value1 = valueOf[at1];
            double slope0 = slopeOf[at0];
            double slope1 = slopeOf[at1];
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
        double magnitude = Math.abs(z[i]);
        if (!(magnitude < FAR)) {
            a[i] = Elementary.tanh(z[i]);
            slopes[i] = 4 * Exponential.exp(-2 * magnitude);
            return;
        }
        double x = z[i] * STEPS;
        double k = x + ROUND - ROUND;
        double r = x - k;
        double square = r * r;
        double t = r * C1 + r * square * (C3 + square * C5);
        int at = MOST + (int) k;
        double value = this.valueOf[at];
        double slope = this.slopeOf[at];
        double d = slope * t / (1 + value * t);
        a[i] = value + d;
        slopes[i] = slope - d * (value + (value + d));
    }

    @Override
    public int work() {
        return 16;
    }

}
