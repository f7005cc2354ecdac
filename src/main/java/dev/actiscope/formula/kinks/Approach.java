package dev.actiscope.formula.kinks;

import java.util.Arrays;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.Power;

/**
 * What a sequence of numbers tends to that are a function's at smaller and smaller
 * distances from a point.
 */
final class Approach {

    /** What is this share of the numbers is what rounding left of 0. */
    private static final double NOTHING = 1e-7;

    /** How large the disagreement between two degrees may be, for the first numbers. */
    private static final double CERTAIN = 1e-7;

    private static final double LIKELY = 1e-3;

    /** Of the largest of the numbers, which may have been a peak on the way. */
    private static final double CLOSE = 1e-8;

    /** How much worse an extrapolation may become before it is rounding that speaks. */
    private static final double ROUNDING = 100;

    private static final double ROUND_OFF = 0x1p-50;

    /** How many steps show that the numbers run away. */
    private static final int RUN = 5;

    /** Of polynomials, at most. */
    private static final int DEGREES = 8;

    /** How far from its limit the middle one of the numbers may be. */
    private static final double NEAR = 0.2;

    /** How much of the way is left at most to what the numbers come to slowly. */
    private static final double SLOW = 0.5;

    /** As many numbers tell the size. */
    private static final int FIRST = 4;

    /** As many digits as a number has that is meant to be round. */
    private static final double ROUND = 1e8;

    private final double[] distance;

    private final double[] value;

    Approach(double[] distance, double[] value) {
        this.distance = distance;
        this.value = value;
    }

    /**
     * The limit.
     * @param computed what the function says at the point itself, which may be right, or
     * what rounding made of it
     * @return NaN if there is none
     */
    double limit(double computed) {
        int last = this.value.length - 1;
        double size = 0;
        double first = 0;
        for (int i = 0; i <= last; i++) {
            if (this.value[i] != this.value[i]) {
                return Double.NaN;
            }
            size = Math.max(size, Math.abs(this.value[i]));
            first = (i < FIRST) ? size : first;
        }
        if (size == Double.POSITIVE_INFINITY) {
            return endless(last);
        }
        double off = Math.abs(this.value[last] - computed);
        if (off < Double.POSITIVE_INFINITY && (off <= 0.01 * Math.abs(this.value[0] - computed)
                || off <= 1e-9 * Math.abs(computed) || off <= CLOSE * size)) {
            return computed;
        }
        // First, since rounding makes the last numbers run away that were to be 0/0.
        double limit = extrapolated(CERTAIN * first);
        if (Math.abs(limit - this.value[last / 2]) <= NEAR * first) {
            return limit;
        }
        if (runsAway(last)) {
            return (this.value[last] > this.value[last - 1]) ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        double likely = extrapolated(LIKELY * first);
        return (likely != likely && comesTo(computed)) ? computed : likely;
    }

    /**
     * Whether every step comes nearer to a number, and all of them together by far, or
     * goes on towards infinity, however slowly: 1/log(x) comes to 0 so.
     */
    private boolean comesTo(double computed) {
        int last = this.value.length - 1;
        boolean endless = Math.abs(computed) == Double.POSITIVE_INFINITY;
        for (int i = 0; i < last; i++) {
            double step = this.value[i + 1] - this.value[i];
            if (!(endless ? step * computed > 0
                    : Math.abs(this.value[i + 1] - computed) < Math.abs(this.value[i] - computed))) {
                return false;
            }
        }
        return endless || Math.abs(this.value[last] - computed) < SLOW * Math.abs(this.value[0] - computed);
    }

    /** Infinite, with the sign of what was finite: that of 1/0 is chance. */
    private double endless(int last) {
        int finite = last;
        while (finite > 0 && Math.abs(this.value[finite]) == Double.POSITIVE_INFINITY) {
            finite--;
        }
        double flat = (finite < last) ? flat(finite) : Double.NaN;
        if (flat == flat) {
            return flat;
        }
        // The one before has more digits.
        double sign = this.value[Math.max(0, finite - 1)];
        boolean grows = finite < last && Math.abs(sign) > Math.abs(this.value[0]);
        return (grows && Math.abs(this.value[last]) == Double.POSITIVE_INFINITY)
                ? Math.copySign(Double.POSITIVE_INFINITY, sign) : this.value[last];
    }

    /**
     * Where numbers stay as they are until rounding divides one by 0, as the slopes of
     * asin(sin(x)) next to its corners: their limit, else NaN.
     */
    private double flat(int count) {
        Approach finite = new Approach(Arrays.copyOf(this.distance, count), Arrays.copyOf(this.value, count));
        double size = 0;
        for (int i = 0; i < Math.min(FIRST, count); i++) {
            size = Math.max(size, Math.abs(this.value[i]));
        }
        double limit = (count > FIRST) ? finite.extrapolated(CERTAIN * size) : Double.NaN;
        return (Math.abs(limit - this.value[count / 2]) <= NEAR * size) ? limit : Double.NaN;
    }

    /** Whether the last steps go the same way and do not become smaller. */
    private boolean runsAway(int last) {
        for (int i = last - RUN; i < last; i++) {
            double before = this.value[i] - this.value[i - 1];
            double step = this.value[i + 1] - this.value[i];
            if (!(step / before > 0.9 && Math.abs(step) > 1e-6 * Math.abs(this.value[i]))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The polynomial through some of the points, at 0: the one that agrees most with one
     * of lower degree.
     */
    private double extrapolated(double tolerance) {
        int middle = this.value.length / 2;
        double best = Double.NaN;
        double least = tolerance;
        double[] lower = {};
        boolean closer = true;
        for (int i = 0; i < this.value.length && closer; i++) {
            double[] row = new double[Math.min(i + 1, DEGREES)];
            row[0] = this.value[i];
            double nearest = (i > middle) ? Math.abs(row[0] - lower[0]) : Double.POSITIVE_INFINITY;
            if (nearest <= least) {
                least = nearest;
                best = row[0];
            }
            for (int j = 1; j < row.length; j++) {
                row[j] = row[j - 1] + (row[j - 1] - lower[j - 1]) / (this.distance[i - j] / this.distance[i] - 1);
                double error = Math.max(Math.abs(row[j] - row[j - 1]), Math.abs(row[j] - lower[j - 1]));
                nearest = Math.min(nearest, error);
                // The first numbers may happen to be equal.
                if (error < least && i >= FIRST) {
                    least = error;
                    best = row[j];
                }
            }
            lower = row;
            // Once rounding is all that is left it grows with every further number.
            closer = best != best || nearest <= ROUNDING * Math.max(least, ROUND_OFF * Math.abs(best));
        }
        return (Math.abs(best) <= Math.max(least, NOTHING * Math.abs(this.value[0]))) ? 0 : rounded(best);
    }

    /** A number that is round but for the error of the extrapolation. */
    private static double rounded(double number) {
        double unit = Power.pow(10, Math.floor(Logarithms.log10(Math.abs(number)))) / ROUND;
        double round = Math.floor(number / unit + 0.5) * unit;
        return (Math.abs(round - number) <= 0.05 * unit) ? round : number;
    }

}
