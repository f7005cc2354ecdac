package dev.actiscope.facts.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * How far a function and its slope go.
 *
 * @param range the infimum and the supremum of its values
 * @param slope those of its slopes, wherever it has one
 * @param lipschitz the smallest constant for which |f(a) − f(b)| ≤ L |a − b|; infinite
 * where it jumps
 * @param rangeKnown whether an infinite end of the range is one, and not undecided
 * @param slopeKnown the same of the slopes
 */
public record Extent(Interval range, Interval slope, double lipschitz, boolean rangeKnown, boolean slopeKnown) {

    /** What is larger next to where bounds tell of no end has none. */
    private static final double ENDLESS = 1e15;

    private static final double BESIDE = 0x1p-20;

    /** So close by, no peak of which there are samples on both sides is steep. */
    private static final double NEXT = 0x1p-44;

    /**
     * So much closer by, slopes that come to one are less apart by this share at least.
     */
    private static final double CLOSER = 0x1p-7;

    private static final double COMING = 0.25;

    /** What is less, and has no digit that is known, may be 0. */
    private static final double NEAR_NOUGHT = 1e-9;

    /** No sample is taken beyond. */
    private static final double FAR = 0x1p64;

    private static final double PERIODS = 2;

    /** What comes again and again has been seen before it ends. */
    private static final double[] SEEN = { 0, 0 };

    /** Nothing is known of it. */
    public static final Extent NONE = new Extent(Interval.REALS, Interval.REALS, Double.POSITIVE_INFINITY, false,
            false);

    /**
     * What was seen of values and slopes; of these nothing, if there may be more seams.
     *
     * @param sloped whether any slope was seen
     */
    private record Seen(Interval values, Interval slopes, boolean sloped) {

        /**
         * @param x where to look
         * @param valueEnds what the values tend to at both infinities; NaN for nothing
         * @param slopeEnds and the slopes
         */
        static Seen of(Pieces pieces, Activation function, double[] x, double[] valueEnds, double[] slopeEnds) {
            double[] values = new double[x.length];
            double[] slopes = new double[x.length];
            function.compute(x, values, slopes);
            pieces.spend(Budget.steps(function.operations(), x.length));
            Interval all = new Peaks(function::value, x, values).endless(valueEnds, limits(pieces, false));
            if (pieces.areMore()) {
                return new Seen(all, Interval.REALS, false);
            }
            boolean[] leftOut = leaveOutUsual(pieces, x, slopes);
            boolean sloped = DoubleStream.of(slopes).anyMatch((slope) -> !Double.isNaN(slope));
            Peaks peaks = new Peaks(function::derivative, x, slopes, leftOut);
            return new Seen(all, peaks.endless(slopeEnds, limits(pieces, true)), sloped);
        }

        Seen and(Seen other) {
            return new Seen(hull(this.values, other.values), hull(this.slopes, other.slopes),
                    this.sloped || other.sloped);
        }

        private static Interval hull(Interval one, Interval other) {
            return new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
        }

    }

    /**
     * @param function the function of the pieces, as exactly as it is known
     * @param range what is known of its values; null if they are to be found
     */
    public static Extent of(Pieces pieces, Activation function, Interval range) {
        if (!pieces.isAnywhere()) {
            return NONE;
        }
        List<Double> places = seams(pieces);
        Period period = Period.of(pieces.expression());
        double[] first = near(Peaks.places(places), period);
        double[] valueEnds = { end(pieces, function, -1), end(pieces, function, 1) };
        double[] slopeEnds = { function.derivative(Double.NEGATIVE_INFINITY),
                function.derivative(Double.POSITIVE_INFINITY) };
        Seen seen = Seen.of(pieces, function, first, valueEnds, slopeEnds);
        Detail detail = new Detail(pieces, seen.values(), seen.slopes());
        if (!detail.places().isEmpty()) {
            places.addAll(detail.places());
            double[] more = near(Peaks.places(places), period);
            seen = seen.and(Seen.of(pieces, function, more, valueEnds, slopeEnds));
        }
        Interval values = (period.rise() != 0) ? Interval.REALS : seen.values();
        Interval slopes = seen.slopes();
        Interval all = (range != null) ? range
                : outward(values, detail, pieces, false, period.isKnown() ? SEEN : valueEnds);
        Interval slope = outward(slopes, detail, pieces, true, period.isKnown() ? SEEN : slopeEnds);
        boolean rangeKnown = range != null || isKnown(values, all);
        boolean slopeKnown = isKnown(slopes, slope) && seen.sloped();
        all = (range != null) ? range : Ends.of(all, pieces.expression(), pieces);
        slope = Ends.of(slope, DoubleAngle.of(pieces.slope()), pieces);
        double steepest = Math.max(Math.abs(slope.low()), Math.abs(slope.high()));
        return new Extent(all, slope, pieces.jumps() ? Double.POSITIVE_INFINITY : steepest, rangeKnown, slopeKnown);
    }

    /**
     * With 0 among the values where it is known to be one.
     * @param zeros where the function is 0
     */
    public Extent with(List<Interval> zeros) {
        if (zeros.isEmpty() || this.range.contains(0)) {
            return this;
        }
        Interval all = new Interval(Math.min(this.range.low(), 0), Math.max(this.range.high(), 0));
        return new Extent(all, this.slope, this.lipschitz, this.rangeKnown, this.slopeKnown);
    }

    /** What it tends to: where it is a constant that, and not what doubles make of it. */
    private static double end(Pieces pieces, Activation function, int side) {
        List<Piece> all = pieces.all();
        Expression last = all.get((side < 0) ? 0 : all.size() - 1).value();
        boolean constant = last.isNumber() && pieces.isCut() && !pieces.mayDifferBeyond();
        return constant ? last.value() : function.value(side * Double.POSITIVE_INFINITY);
    }

    /** Those in the first periods. */
    private static double[] near(double[] x, Period period) {
        return DoubleStream.of(x).filter((place) -> Math.abs(place) <= PERIODS * period.length()).toArray();
    }

    /**
     * A slope that is what is usual at a corner is not one that the function has.
     * @return where there were such, and there are none now, and those of which no digit
     * is known, since they cancel
     */
    private static boolean[] leaveOutUsual(Pieces pieces, double[] x, double[] slopes) {
        boolean[] leftOut = new boolean[x.length];
        for (int i = 1; i + 1 < x.length; i++) {
            leftOut[i] = slopes[i] != slopes[i] && slopes[i - 1] == slopes[i - 1] && slopes[i + 1] == slopes[i + 1]
                    && Math.abs(pieces.function().derivative(x[i])) < NEAR_NOUGHT;
        }
        List<Double> seams = seams(pieces);
        pieces.spend(Budget.steps(pieces.function().operations(), 2 * seams.size()));
        for (double seam : seams) {
            int i = Arrays.binarySearch(x, seam + 0.0);
            if (i >= 0 && isUsual(pieces, seam, slopes[i])) {
                leftOut[i] = true;
                slopes[i] = Double.NaN;
            }
        }
        // Where pieces that meet are alike there is no seam, and yet a usual slope.
        for (int i = 1; i + 1 < x.length; i++) {
            boolean peak = slopes[i] > Math.max(slopes[i - 1], slopes[i + 1])
                    || slopes[i] < Math.min(slopes[i - 1], slopes[i + 1]);
            double size = Math.max(Math.abs(slopes[i - 1]), Math.abs(slopes[i + 1]));
            if (peak && isAlone(pieces, x[i], slopes[i], size, NEXT)) {
                leftOut[i] = true;
                slopes[i] = Double.NaN;
            }
        }
        return leftOut;
    }

    private static boolean isUsual(Pieces pieces, double seam, double slope) {
        for (Kink kink : pieces.kinks()) {
            if (kink.x() == seam) {
                return true;
            }
        }
        // Of an infinite one the limits there tell the sign.
        return Double.isInfinite(slope) ? pieces.corners().stream().anyMatch((corner) -> corner.x() == seam)
                : isAlone(pieces, seam, slope, 0, BESIDE);
    }

    /**
     * Whether to neither side there are slopes like it, nor slopes that come to it.
     * @param size of slopes near by, next to which a difference is seen; 0 for its own
     */
    private static boolean isAlone(Pieces pieces, double x, double slope, double size, double beside) {
        double off = beside * Math.max(Math.abs(x), beside);
        double apart = apart(pieces, x, slope, off);
        return apart > BESIDE * Math.max(Math.max(Math.abs(slope), size), Double.MIN_NORMAL)
                && apart(pieces, x, slope, CLOSER * off) > COMING * apart;
    }

    private static double apart(Pieces pieces, double x, double slope, double off) {
        pieces.spend(Budget.steps(pieces.function().operations(), 2));
        double before = Math.abs(pieces.function().derivative(x - off) - slope);
        double after = Math.abs(pieces.function().derivative(x + off) - slope);
        return Math.min(before, after);
    }

    /**
     * Without an end where there may be more.
     * @param slope whether of the function's slope
     * @param ends what it tends to at both infinities; NaN where nothing is known of that
     */
    private static Interval outward(Interval seen, Detail detail, Pieces pieces, boolean slope, double[] ends) {
        return new Interval(mayExceed(seen, detail, pieces, slope, ends, -1) ? Double.NEGATIVE_INFINITY : seen.low(),
                mayExceed(seen, detail, pieces, slope, ends, 1) ? Double.POSITIVE_INFINITY : seen.high());
    }

    private static boolean mayExceed(Interval seen, Detail detail, Pieces pieces, boolean slope, double[] ends,
            int side) {
        Expression e = slope ? pieces.slope() : pieces.expression();
        return detail.mayExceed(seen, slope, side)
                || ends[0] != ends[0] && Detail.exceeds(seen, e, new Interval(Double.NEGATIVE_INFINITY, -FAR), side)
                || ends[1] != ends[1] && Detail.exceeds(seen, e, new Interval(FAR, Double.POSITIVE_INFINITY), side);
    }

    private static boolean isKnown(Interval seen, Interval all) {
        return (seen.low() == all.low() || seen.low() < -ENDLESS)
                && (seen.high() == all.high() || seen.high() > ENDLESS);
    }

    private static List<Double> seams(Pieces pieces) {
        List<Double> seams = new ArrayList<>();
        for (Piece piece : pieces.all()) {
            if (piece.x().high() < Double.POSITIVE_INFINITY) {
                seams.add(piece.x().high());
            }
        }
        return seams;
    }

    private static List<Double> limits(Pieces pieces, boolean slope) {
        List<Double> limits = new ArrayList<>();
        for (Kink kink : pieces.corners()) {
            limits.add(slope ? endless(kink.left().derivative()) : kink.left().value());
            limits.add(slope ? endless(kink.right().derivative()) : kink.right().value());
        }
        return limits;
    }

    /** What is too large for a double stands as the largest. */
    private static double endless(double slope) {
        return (Math.abs(slope) == Double.MAX_VALUE) ? Math.copySign(Double.POSITIVE_INFINITY, slope) : slope;
    }

}
