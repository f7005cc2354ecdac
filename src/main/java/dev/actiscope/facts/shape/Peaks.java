package dev.actiscope.facts.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Power;

/**
 * The infimum and the supremum of a function over the whole line, from its limits, and
 * from samples at every scale between which each peak is closed in on.
 */
public final class Peaks {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private static final int MOST_STEPS = 60;

    /** So many of the highest peaks are closed in on, until one is seen to be lower. */
    private static final int PEAKS = 20;

    /** Without a limit, a function that reaches this grows without end. */
    private static final double ENDLESS = 1e15;

    private static final double ROUNDING = 0x1p-50;

    private static final int OCTAVES = 64;

    private final DoubleUnaryOperator function;

    private final double[] x;

    private final double[] y;

    private final boolean[] leftOut;

    /**
     * @param x where it was sampled, ascending
     * @param y what it is there, NaN where it has no value
     */
    public Peaks(DoubleUnaryOperator function, double[] x, double[] y) {
        this(function, x, y, new boolean[x.length]);
    }

    /**
     * @param leftOut where the function has a value next to the place, but what it says
     * there does not count: y is NaN
     */
    Peaks(DoubleUnaryOperator function, double[] x, double[] y, boolean[] leftOut) {
        this.function = function;
        this.x = x;
        this.y = y;
        this.leftOut = leftOut;
    }

    /** Where a function is sampled: besides these places, at every scale. */
    static double[] places(List<Double> besides) {
        TreeSet<Double> places = new TreeSet<>();
        places.add(0.0);
        for (double place : besides) {
            // A set tells −0 from 0.
            places.add(place + 0.0);
        }
        for (int i = -OCTAVES; i <= OCTAVES; i++) {
            int parts = (i >= -6 && i < 5) ? 24 : (Math.abs(i) < 12) ? 4 : 1;
            for (int k = 0; k < parts; k++) {
                double place = Power.pow(2, i + (double) k / parts);
                places.add(place);
                places.add(-place);
            }
        }
        double[] x = new double[places.size()];
        int i = 0;
        for (double place : places) {
            x[i++] = place;
        }
        return x;
    }

    /**
     * Those on the whole line.
     * @param ends what the function tends to at both infinities; NaN for nothing
     * @param limits what it tends to at its seams
     */
    Interval endless(double[] ends, List<Double> limits) {
        List<Double> all = new ArrayList<>(limits);
        all.add(ends[0]);
        all.add(ends[1]);
        Interval near = among(all);
        boolean open = ends[0] != ends[0] || ends[1] != ends[1];
        return new Interval((open && near.low() < -ENDLESS) ? Double.NEGATIVE_INFINITY : near.low(),
                (open && near.high() > ENDLESS) ? Double.POSITIVE_INFINITY : near.high());
    }

    /**
     * Those from the first place to the last.
     * @param limits what the function tends to at its seams
     */
    public Interval among(List<Double> limits) {
        double low = -most(-1, limits) + 0.0;
        double high = most(1, limits);
        return (low <= high) ? new Interval(low, high) : Interval.REALS;
    }

    /** The supremum of the function, or of its negative. */
    private double most(int side, List<Double> limits) {
        double known = Double.NEGATIVE_INFINITY;
        for (double limit : limits) {
            known = (side * limit > known) ? side * limit : known;
        }
        for (double value : this.y) {
            known = (side * value > known) ? side * value : known;
        }
        if (known == Double.POSITIVE_INFINITY) {
            return known;
        }
        double closer = highest(side);
        // A round number, rather than what rounding makes of it close by.
        return ((closer - known > ROUNDING * Math.abs(known)) ? closer : known) + 0.0;
    }

    private double highest(int side) {
        double[] peaks = new double[this.x.length];
        Arrays.fill(peaks, Double.NEGATIVE_INFINITY);
        for (int i = 1; i + 1 < this.x.length; i++) {
            boolean peak = isAtLeast(side, i, i - 1) && isAtLeast(side, i, i + 1)
                    && (this.y[i] != this.y[i - 1] || this.y[i] != this.y[i + 1]);
            peaks[i] = peak ? side * this.y[i] : Double.NEGATIVE_INFINITY;
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < PEAKS; k++) {
            int best = 0;
            for (int i = 1; i < peaks.length; i++) {
                best = (peaks[i] > peaks[best]) ? i : best;
            }
            if (peaks[best] == Double.NEGATIVE_INFINITY || peaks[best] == Double.POSITIVE_INFINITY) {
                break;
            }
            peaks[best] = Double.NEGATIVE_INFINITY;
            highest = Math.max(highest, closedIn(side, best, highest));
        }
        return highest;
    }

    /**
     * Before a place that was left out, it may be higher than at the sample next to it.
     */
    private boolean isAtLeast(int side, int sample, int next) {
        return side * this.y[sample] >= side * this.y[next] || this.leftOut[next];
    }

    /** The peak about a sample, unless it is seen to stay below what is known. */
    private double closedIn(int side, int sample, double known) {
        double low = this.x[sample - 1];
        double high = this.x[sample + 1];
        double atLow = side * this.y[sample - 1];
        double atHigh = side * this.y[sample + 1];
        double most = Double.NEGATIVE_INFINITY;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = side * this.function.applyAsDouble(left);
        double atRight = side * this.function.applyAsDouble(right);
        for (int i = 0; i < MOST_STEPS && low < left && left < right && right < high; i++) {
            most = Math.max(most, Math.max(number(atLeft), number(atRight)));
            // A peak is no higher above what is inside than that is above the ends.
            boolean lower = most + (most - Math.min(atLow, atHigh)) < known;
            if (lower || atLeft == atRight && isFlat(side * atLeft, left, right)) {
                break;
            }
            if (number(atLeft) > number(atRight)) {
                high = right;
                atHigh = atRight;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = side * this.function.applyAsDouble(left);
            }
            else {
                low = left;
                atLow = atLeft;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = side * this.function.applyAsDouble(right);
            }
        }
        return most;
    }

    /** Closer to a peak than that all is one number, long before the places are. */
    private boolean isFlat(double y, double left, double right) {
        return this.function.applyAsDouble(left + (right - left) / 2) == y;
    }

    private static double number(double y) {
        return (y == y) ? y : Double.NEGATIVE_INFINITY;
    }

}
