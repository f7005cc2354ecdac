package dev.actiscope.curve;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.query.Field;
import dev.actiscope.curve.query.Query;

/**
 * The part of the x axis that is looked at, and the evenly spaced points at which it is
 * sampled.
 *
 * @param x from where to where, both finite, each |x| ≤ 1e6, at least 1e-6 wide
 * @param points how many samples, both ends included: 2 to 5001
 */
public record Window(Interval x, int points) {

    public static final Window DEFAULT = new Window(new Interval(-6, 6), 601);

    /** No x is farther from 0. */
    public static final double FARTHEST = 1e6;

    private static final double NARROWEST = 1e-6;

    private static final int FEWEST_POINTS = 2;

    private static final int MOST_POINTS = 5001;

    /**
     * Below this ratio of width to distance from 0, rounding a mixture of the ends would
     * reach the spacing.
     */
    private static final double REMOTE = 1e-8;

    /**
     * Reads the ends of a window, {@code -6..6}.
     * @throws InvalidInputException if it cannot be read or exceeds the limits, with the
     * parameter {@code x}
     */
    static Interval parseX(String text) {
        Interval x = Field.interval("x", text, FARTHEST);
        // The ends are rounded: 1..1.000001 is as narrow as allowed, and as doubles
        // narrower.
        double farther = Math.max(Math.abs(x.low()), Math.abs(x.high()));
        if (x.high() - x.low() < NARROWEST - (Math.nextUp(farther) - farther)) {
            throw new InvalidInputException("x", "interval-too-narrow", "x", NARROWEST, Field.quote(text));
        }
        return x;
    }

    /**
     * Reads the number of samples.
     * @throws InvalidInputException if it cannot be read or exceeds the limits, with the
     * parameter {@code points}
     */
    static int parsePoints(String text) {
        return Field.whole("points", text, FEWEST_POINTS, MOST_POINTS);
    }

    /**
     * Reads the window of a query strictly, for a program.
     * @param sampled what is computed in it
     * @return the default window in those parts that the query leaves out
     * @throws InvalidInputException if it cannot be read or exceeds the limits
     */
    public static Window require(Query query, List<? extends Activation> sampled) {
        return QueryReader.strict(query).window(sampled);
    }

    /**
     * At how many points functions may be sampled together: those of the default window
     * at least, and fewer the longer they are.
     */
    public static int mostPoints(List<? extends Activation> functions) {
        return Math.max(DEFAULT.points, Math.min(EvaluationPoints.most(functions), MOST_POINTS));
    }

    /**
     * Where all of its samples lie, from the low end to the high one.
     */
    public double[] places() {
        double[] places = new double[this.points];
        for (int i = 0; i < places.length; i++) {
            places[i] = at(i);
        }
        return places;
    }

    /**
     * Where a sample lies. The ends are exact; a window symmetric about 0 has samples
     * symmetric about 0.
     * @param index from 0 to points − 1
     */
    public double at(int index) {
        double low = this.x.low();
        double high = this.x.high();
        int last = this.points - 1;
        if (index == 0 || index == last) {
            return (index == 0) ? low : high;
        }
        double width = high - low;
        if (width < REMOTE * Math.max(Math.abs(low), Math.abs(high))) {
            return low + width * index / last;
        }
        // The products of short ends are exact, so that the one rounding gives −5.98 and
        // not −5.980000000000001.
        return (low * (last - index) + high * index) / last;
    }

}
