package dev.actiscope.facts.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.activation.math.Power;
import dev.actiscope.facts.moment.Coarseness;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.formula.computing.Periodicity;
import dev.actiscope.formula.kinks.Bounds;
import dev.actiscope.formula.kinks.Enclosure;
import dev.actiscope.formula.tree.Expression;

/**
 * Where samples at every scale may have missed something: a narrow peak, or a step far
 * out. There the axis is cut until more samples cannot miss it; where that would take too
 * many cuts, bounds tell whether there may be more than was seen.
 */
final class Detail {

    private static final int NEAREST = -20;

    private static final int FARTHEST = 64;

    /** In nodes. */
    private static final long MOST_WORK = 150_000;

    private static final int MOST_CUTS = 300;

    /** How often the formula and its slope are gone through for a part. */
    private static final int TIMES = 4;

    private static final int PARTS = 8;

    /** Where bounds add no more to what was seen it is not looked at again. */
    private static final double CLOSE = 1e-9;

    /** What they add is rounding, if it is no more. */
    private static final double ROUNDING = 0x1p-46;

    private final Pieces pieces;

    private final boolean periodic;

    private final List<Double> places = new ArrayList<>();

    private final Deque<Interval> open = new ArrayDeque<>();

    /**
     * @param values what was seen of the function
     * @param slopes and of its slope
     */
    Detail(Pieces pieces, Interval values, Interval slopes) {
        this.pieces = pieces;
        Period repeated = Period.of(pieces.expression());
        this.periodic = repeated.isKnown();
        double period = repeated.length();
        for (int i = NEAREST; i < FARTHEST && (i <= 0 || Power.pow(2, i) < period); i++) {
            double low = (i == NEAREST) ? 0 : Power.pow(2, i);
            addApart(new Interval(low, Power.pow(2, i + 1)));
            addApart(new Interval(-Power.pow(2, i + 1), -low));
        }
        cut(values, slopes);
    }

    /** Adds a part, or what seams make of it. */
    private void addApart(Interval part) {
        double low = part.low();
        for (Piece piece : this.pieces.all()) {
            if (low < piece.x().high() && piece.x().high() < part.high()) {
                this.open.add(new Interval(low, piece.x().high()));
                low = piece.x().high();
            }
        }
        this.open.add(new Interval(low, part.high()));
    }

    /** The function on a part between two seams, which it may only touch. */
    private Expression values(Interval part) {
        return this.pieces.at(part.low() + (part.high() - part.low()) / 2).value();
    }

    private void cut(Interval values, Interval slopes) {
        long look = (long) TIMES * (this.pieces.expression().size() + this.pieces.slope().size());
        Deque<Interval> waiting = new ArrayDeque<>(this.open);
        this.open.clear();
        long work = 0;
        int cuts = 0;
        while (!waiting.isEmpty()) {
            Interval part = waiting.remove();
            boolean more = work < MOST_WORK && cuts < MOST_CUTS;
            work += look;
            if (holds(values, values(part), part) && holds(slopes, this.pieces.slope(), part)) {
                continue;
            }
            if (this.pieces.areMore() && !this.periodic) {
                // There may be a step in it.
                sample(part);
                this.open.add(part);
            }
            else if (!isCoarse(part)) {
                sample(part);
            }
            else {
                double middle = part.low() + (part.high() - part.low()) / 2;
                if (more && part.low() < middle && middle < part.high()) {
                    waiting.add(new Interval(part.low(), middle));
                    waiting.add(new Interval(middle, part.high()));
                    cuts++;
                }
                else {
                    this.open.add(part);
                }
            }
        }
        this.pieces.spend(work / TIMES + this.places.size());
    }

    private boolean isCoarse(Interval part) {
        return Coarseness.mayHidePeakAt(this.pieces.expression(), part.low(), part.high())
                || Coarseness.mayHidePeakAt(this.pieces.slope(), part.low(), part.high());
    }

    private static boolean holds(Interval seen, Expression e, Interval part) {
        return !exceeds(seen, e, part, -1, CLOSE, 1) && !exceeds(seen, e, part, 1, CLOSE, 1);
    }

    /** Whether bounds go beyond what was seen. */
    static boolean exceeds(Interval seen, Expression e, Interval part, int side) {
        return exceeds(seen, e, part, side, ROUNDING, Periodicity.isIn(e) ? 1 : Double.MAX_VALUE);
    }

    /**
     * @param endless how wide is what goes on to one side without end: no width says then
     * how large its numbers are
     */
    private static boolean exceeds(Interval seen, Expression e, Interval part, int side, double rounding,
            double endless) {
        Bounds bounds = Enclosure.values(e, new Bounds(part.low(), part.high()));
        double most = (side > 0) ? seen.high() : -seen.low();
        double bound = (side > 0) ? bounds.high() : -bounds.low();
        if (bounds.isNone() || most == Double.POSITIVE_INFINITY) {
            return false;
        }
        double width = seen.high() - seen.low();
        return bound - most > rounding * (Math.abs(most) + ((width < Double.POSITIVE_INFINITY) ? width : endless));
    }

    private void sample(Interval part) {
        for (int i = 0; i < PARTS; i++) {
            this.places.add(part.low() + (part.high() - part.low()) * i / PARTS);
        }
    }

    /** Where to sample it besides. */
    List<Double> places() {
        return this.places;
    }

    /**
     * Whether there may be more beyond an end of what was seen.
     * @param slope whether of the function's slope
     */
    boolean mayExceed(Interval seen, boolean slope, int side) {
        for (Interval part : this.open) {
            if (exceeds(seen, slope ? this.pieces.slope() : values(part), part, side)) {
                return true;
            }
        }
        return false;
    }

}
