package dev.actiscope.facts.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Slope;
import dev.actiscope.facts.Solutions;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.facts.shape.Extent;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Sign;
import dev.actiscope.formula.stability.Stability;
import dev.actiscope.formula.tree.Budget;
import dev.actiscope.formula.tree.Expression;

/**
 * Where a function takes a value, within 1e6 of 0.
 *
 * @param places in ascending order: points, as intervals of one, and intervals where it
 * does so all along, whose ends are infinite where it goes on beyond
 * @param undecided whether some may be missing
 * @param truncated whether there are more than are told, which are the nearest to 0
 */
public record Levels(List<Interval> places, boolean undecided, boolean truncated) {

    /** No more are told. */
    public static final int MOST = 100;

    private static final double FARTHEST = 1e6;

    private static final long MOST_WORK = 20_000;

    /** What is less is what underflow leaves of a number. */
    private static final double NOTHING = 1e-315;

    /** What is so near to a kink, relative to its x, is the kink. */
    private static final double SAME = 0x1p-49;

    /**
     * Where it is 0.
     * @param slope its derivative; null if the second is too large
     */
    static Levels zeros(Pieces pieces, Slope slope) {
        return !pieces.isAnywhere() ? new Levels(List.of(), true, false)
                : of(pieces, slope, Solutions::zeros, Expression.ZERO);
    }

    /**
     * Where it gives its input back.
     * @param slope its derivative; null if the second is too large
     */
    static Levels fixedPoints(Pieces pieces, Slope slope) {
        return of(pieces, slope, Solutions::fixedPoints, Expression.X);
    }

    /**
     * The same fixed points, knowing the function's slopes: what nowhere rises faster
     * than its input meets it once.
     */
    Levels knowing(Extent extent, Pieces pieces) {
        boolean once = extent.slopeKnown() && extent.slope().high() <= 1 && !pieces.jumps() && pieces.isDefined();
        boolean all = once && (this.places.size() == 1 || this.places.isEmpty() && this.undecided && isPassed(pieces));
        return new Levels(this.places, this.undecided && !all, this.truncated && !all);
    }

    /**
     * Whether at the end of what is looked at the function has not yet come down to its
     * input, or is below it from the beginning.
     */
    private static boolean isPassed(Pieces pieces) {
        Work work = new Work(MOST_WORK);
        Budget budget = new Budget(MOST_WORK);
        try {
            Expression off = Stability.of(new Algebra(budget),
                    Expression.difference(pieces.expression(), Expression.X));
            Sign first = Sign.of(off, new Interval(-FARTHEST, -FARTHEST), work);
            Sign last = Sign.of(off, new Interval(FARTHEST, FARTHEST), work);
            return last.isPositive() || first.isNegative() || first.isPositive() && last.width() < NOTHING
                    || last.isNegative() && first.width() < NOTHING;
        }
        catch (InvalidInputException tooMuch) {
            return false;
        }
        finally {
            pieces.spend(work.steps() + budget.spent());
        }
    }

    private static Levels of(Pieces pieces, Slope slope, Looking.Finder finder, Expression all) {
        List<Interval> known = along(pieces, all);
        if (slope == null) {
            return new Levels(known, true, true);
        }
        Looking looking = new Looking(pieces, slope, finder, known);
        Levels levels = looking.levels();
        pieces.spend(looking.steps());
        return new Levels(apart(levels.places, pieces, all), levels.undecided || pieces.areMore(), levels.truncated);
    }

    /**
     * An interval ends at a kink, where it is one, and is parted by a single point with
     * another value, as that of x = 0 at 0. Where the function has no value there is
     * none.
     */
    private static List<Interval> apart(List<Interval> places, Pieces pieces, Expression all) {
        List<Interval> apart = new ArrayList<>();
        List<Interval> ends = new ArrayList<>();
        for (Interval place : places) {
            double low = place.low();
            double high = place.high();
            for (Kink kink : (low < high) ? pieces.corners() : List.<Kink>of()) {
                double x = kink.x() + 0.0;
                low = isNear(low, x) ? x : low;
                high = isNear(high, x) ? x : high;
                if (low < x && x < high && (isEdge(kink) || pieces.isJump(kink))) {
                    add(apart, ends, new Interval(low, x), pieces, all);
                    low = x;
                }
            }
            add(apart, ends, new Interval(low, high), pieces, all);
        }
        ends.removeIf((end) -> apart.stream().anyMatch((place) -> place.contains(end.low())));
        apart.addAll(ends);
        apart.sort(Comparator.comparingDouble(Interval::low));
        return apart;
    }

    private static boolean isEdge(Kink kink) {
        return Double.isNaN(kink.left().value()) != Double.isNaN(kink.right().value());
    }

    private static void add(List<Interval> apart, List<Interval> ends, Interval place, Pieces pieces, Expression all) {
        double x = new Piece(place, all).inside();
        boolean real = Math.abs(pieces.function().value(x)) < Double.POSITIVE_INFINITY;
        if (real || place.low() == place.high()) {
            apart.add(place);
            return;
        }
        for (double end : new double[] { place.low(), place.high() }) {
            double level = (all == Expression.X) ? end : 0;
            if (Math.abs(end) < Double.POSITIVE_INFINITY && pieces.function().value(end) == level) {
                ends.add(new Interval(end, end));
            }
        }
    }

    private static boolean isNear(double end, double x) {
        return Math.abs(end - x) <= SAME * Math.abs(x);
    }

    /** Where a function is an expression all along. */
    private static List<Interval> along(Pieces pieces, Expression e) {
        List<Interval> along = new ArrayList<>();
        for (Piece piece : pieces.all()) {
            if (piece.value().equals(e)) {
                Looking.add(along, piece.x());
            }
        }
        return along;
    }

}
