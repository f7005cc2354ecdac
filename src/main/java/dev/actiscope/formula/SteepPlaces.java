package dev.actiscope.formula;

import java.util.Arrays;

import dev.actiscope.activation.Activation;

/**
 * Finds where a function is steep that whoever wrote it may have put anywhere: near 0 it
 * is looked at evenly, and where it changes more between two points than their slopes can
 * make it, the steep place between them is searched for.
 */
final class SteepPlaces {

    /** The even points on either side of 0, and how far they are apart. */
    private static final int EVEN = 128;

    private static final double STEP = 1.0 / 8;

    /** Of a change that is less, relative to the values, rounding may be the most. */
    private static final double ROUNDING = 1e-9;

    /** Steep places that are searched for, at most. */
    private static final int MOST = 64;

    /** So many points show one. */
    private static final int AROUND = 7;

    private final Activation function;

    SteepPlaces(Activation function) {
        this.function = function;
    }

    /**
     * Some points, and more where these do not tell how steep the function is.
     */
    double[] refined(double[] x) {
        double[] even = new double[2 * EVEN + 1];
        for (int i = 0; i < even.length; i++) {
            even[i] = STEP * (i - EVEN);
        }
        double[] points = merged(x, even);
        // What swings is as steep elsewhere as at the places that would be found.
        return this.function.maySwing() ? points : merged(points, hidden(points));
    }

    /** The points of both in ascending order, as each of the two is. */
    private static double[] merged(double[] one, double[] other) {
        double[] merged = new double[one.length + other.length];
        int size = 0;
        int next = 0;
        for (double x : one) {
            for (; next < other.length && other[next] <= x; next++) {
                if (other[next] < x && (size == 0 || merged[size - 1] < other[next])) {
                    merged[size++] = other[next];
                }
            }
            merged[size++] = x;
        }
        return Arrays.copyOf(merged, size);
    }

    /**
     * Points around steep places between others, whose slopes do not tell of them.
     */
    private double[] hidden(double[] x) {
        double[] values = new double[x.length];
        double[] slopes = new double[x.length];
        this.function.compute(x, values, slopes);
        double[] hidden = new double[MOST * AROUND];
        int size = 0;
        for (int i = 0, searched = 0; i + 1 < x.length && searched < MOST; i++) {
            double rise = Math.abs(values[i + 1] - values[i]);
            double told = 2 * Math.max(Math.abs(slopes[i]), Math.abs(slopes[i + 1])) * (x[i + 1] - x[i]);
            if (told < rise && rise < Double.POSITIVE_INFINITY) {
                searched++;
                size += between(Math.nextUp(x[i]), Math.nextDown(x[i + 1]), hidden, size);
            }
        }
        return Arrays.copyOf(hidden, size);
    }

    /**
     * Halves a part of the axis, to where it rises most, until its middle is half as
     * steep as the mean or more. Beside a jump it never is.
     * @param points takes points at a place that steep, and around
     * @return how many
     */
    private int between(double from, double to, double[] points, int size) {
        double low = from;
        double high = to;
        double below = this.function.value(low);
        double above = this.function.value(high);
        double half = (high - low) / 2;
        while (low < low + half && low + half < high
                && Math.abs(above - below) > ROUNDING * Math.max(Math.abs(above), Math.abs(below))) {
            double slope = Math.abs(this.function.derivative(low + half));
            if (4 * slope * half >= Math.abs(above - below)) {
                for (int i = 0; i < AROUND; i++) {
                    points[size + i] = Math.max(from, Math.min(low + (i - 2) * half, to));
                }
                return (slope < Double.POSITIVE_INFINITY) ? AROUND : 0;
            }
            double value = this.function.value(low + half);
            if (Math.abs(value - below) > Math.abs(above - value)) {
                high = low + half;
                above = value;
            }
            else {
                low += half;
                below = value;
            }
            half = (high - low) / 2;
        }
        return 0;
    }

}
