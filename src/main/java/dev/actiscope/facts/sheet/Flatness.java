package dev.actiscope.facts.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Saturation;
import dev.actiscope.curve.Saturation.Tail;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.facts.piece.Pieces.Piece;
import dev.actiscope.facts.shape.Extent;
import dev.actiscope.formula.kinks.Bounds;
import dev.actiscope.formula.kinks.Enclosure;
import dev.actiscope.formula.tree.Budget;

/**
 * The tails on which a function saturates, so far as they agree with how steep it is
 * known to be.
 *
 * @param saturation the tails; none where undecided
 * @param undecided whether that could not be told
 */
public record Flatness(Saturation saturation, boolean undecided) {

    private static final Flatness UNDECIDED = new Flatness(new Saturation(List.of()), true);

    /** A place so far out is on every tail. */
    private static final double FAR = 0x1p64;

    private static final double FIRST = 0x1p-20;

    /** Places on the way there are so far apart, as a quotient. */
    private static final double STEP = 1.09;

    /** From the edge of a tail to where bounds are narrow enough to tell. */
    private static final double BEYOND = 1.25;

    /** So far apart are the ends of what bounds are asked of. */
    private static final double NARROW = 1.05;

    private static final double ROUNDING = 1e-6;

    /** So far off, relative to its x, are the two sides of an edge. */
    private static final double BESIDE = 0x1p-30;

    private static final int POINTS = 600;

    /**
     * @param share of the largest slope
     */
    static Flatness of(Activation function, Pieces pieces, Extent extent, double share) {
        if (!extent.slopeKnown()) {
            return UNDECIDED;
        }
        double steepest = Math.max(Math.abs(extent.slope().low()), Math.abs(extent.slope().high()));
        Saturation found = Saturation.of(function, share);
        pieces.spend(2 * Budget.steps(function.operations(), POINTS));
        if (steepest == 0) {
            return new Flatness(new Saturation(level(pieces)), false);
        }
        if (found.tails().size() == 1 && found.tails().get(0).x().equals(Interval.REALS)) {
            found = new Saturation(List.of());
        }
        List<Tail> tails = new ArrayList<>();
        boolean decided = true;
        for (int side = -1; side <= 1; side += 2) {
            Tail tail = tail(found, side);
            Tail exact = level(pieces, side);
            double level = share * steepest;
            if (steepest == Double.POSITIVE_INFINITY) {
                tail = exact;
            }
            else if (tail == null || !isEdge(function, tail, level, side)) {
                tail = seen(function, pieces, level, side, exact);
                decided &= tail != null || exact == null && !isLevelFarOut(function, level, side);
            }
            else if (!isLevel(function, tail, level)) {
                decided = false;
            }
            if (tail != null) {
                tails.add(tail);
            }
        }
        return decided ? new Flatness(new Saturation(List.copyOf(tails)), false) : UNDECIDED;
    }

    private static Tail tail(Saturation found, int side) {
        for (Tail tail : found.tails()) {
            if (tail.x().contains(side * Double.POSITIVE_INFINITY)) {
                return tail;
            }
        }
        return null;
    }

    /** Of a function of steps, as far as it has values: one tail, or one to each side. */
    private static List<Tail> level(Pieces pieces) {
        List<Piece> all = pieces.all();
        int first = 0;
        while (first < all.size() && pieces.hasValues(all.get(first))) {
            first++;
        }
        int last = all.size();
        while (last > first && pieces.hasValues(all.get(last - 1))) {
            last--;
        }
        if (first == all.size()) {
            return List.of(new Tail(Interval.REALS, true));
        }
        List<Tail> tails = new ArrayList<>();
        if (first > 0) {
            tails.add(new Tail(new Interval(Double.NEGATIVE_INFINITY, all.get(first).x().low()), true));
        }
        if (last < all.size()) {
            tails.add(new Tail(new Interval(all.get(last).x().low(), Double.POSITIVE_INFINITY), true));
        }
        return List.copyOf(tails);
    }

    /** Where it is a constant. */
    private static Tail level(Pieces pieces, int side) {
        List<Piece> all = pieces.all();
        Piece last = all.get((side < 0) ? 0 : all.size() - 1);
        boolean constant = last.value().isNumber() && last.value().value() == last.value().value();
        return (constant && pieces.isCut() && pieces.known().high() >= 1e6) ? new Tail(last.x(), true) : null;
    }

    /**
     * Whether a tail ends where the slope leaves a level, and not where a slope does that
     * is no more than usual at a corner.
     */
    private static boolean isEdge(Activation function, Tail tail, double level, int side) {
        double edge = (side > 0) ? tail.x().low() : tail.x().high();
        double off = side * BESIDE * Math.max(Math.abs(edge), BESIDE);
        return !isSteep(function, edge + off, level) && !isFlat(function, edge - off, level);
    }

    private static boolean isFlat(Activation function, double x, double level) {
        return Math.abs(function.derivative(x)) < level * (1 - ROUNDING);
    }

    /** Whether the slope stays below a level on a tail, as far as places tell. */
    private static boolean isLevel(Activation function, Tail tail, double level) {
        for (double x = FIRST; x < FAR; x *= STEP) {
            if (isInside(tail, x) && isSteep(function, x, level)
                    || isInside(tail, -x) && isSteep(function, -x, level)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInside(Tail tail, double x) {
        return tail.x().contains(x);
    }

    private static boolean isSteep(Activation function, double x, double level) {
        return Math.abs(function.derivative(x)) > level * (1 + ROUNDING);
    }

    private static boolean isLevelFarOut(Activation function, double level, int side) {
        for (double x = FAR / 0x1p24; x < FAR; x *= STEP) {
            if (!(Math.abs(function.derivative(side * x)) < level)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The tail on which the slope is seen to be below a level, if bounds agree.
     * @param exact where the function is a constant; null if nowhere
     */
    private static Tail seen(Activation function, Pieces pieces, double level, int side, Tail exact) {
        if (exact != null && isEdge(function, exact, level, side)) {
            return exact;
        }
        double known = (exact == null) ? FAR : side * ((side > 0) ? exact.x().low() : exact.x().high());
        if (known <= FIRST) {
            return null;
        }
        double flat = FAR;
        while (flat > FIRST && Math.abs(function.derivative(side * flat)) < level) {
            flat /= STEP;
        }
        double steep = flat;
        flat *= STEP;
        if (flat >= FAR / 2) {
            return null;
        }
        for (double x = BEYOND * flat; x < known; x *= NARROW) {
            double end = Math.min(NARROW * x, known);
            Bounds slope = Enclosure.values(pieces.slope(),
                    new Bounds(Math.min(side * x, side * end), Math.max(side * x, side * end)));
            if (!(-level < slope.low() && slope.high() < level)) {
                return null;
            }
        }
        for (int i = 1; i <= POINTS; i++) {
            if (!(Math.abs(function.derivative(side * flat * (1 + (BEYOND - 1) * i / POINTS))) < level)) {
                return null;
            }
        }
        double middle = steep + (flat - steep) / 2;
        while (steep < middle && middle < flat) {
            boolean isFlat = Math.abs(function.derivative(side * middle)) < level;
            flat = isFlat ? middle : flat;
            steep = isFlat ? steep : middle;
            middle = steep + (flat - steep) / 2;
        }
        Interval x = (side > 0) ? new Interval(flat, Double.POSITIVE_INFINITY)
                : new Interval(Double.NEGATIVE_INFINITY, -flat);
        return new Tail(x, false);
    }

}
