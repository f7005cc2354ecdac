package dev.actiscope.facts.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Slope;
import dev.actiscope.facts.Solutions;
import dev.actiscope.facts.piece.Pieces;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.kinks.Kinks;
import dev.actiscope.formula.tree.Budget;

/**
 * Looks for the places where a function takes a value, from 0 outwards, until it cannot
 * be told any more whether there is one: beyond, none is told, so that those that are
 * told have no other between them.
 */
final class Looking {

    private static final double FARTHEST = 1e6;

    /** What is near is looked at by itself, to be told apart. No round number. */
    private static final double NEAR = 6.17;

    /** Zeros so near to 0 may be several. */
    private static final double NEAREST = 1.17e-5;

    /** Of what touches 0 at 0 nothing can be told from there to here. */
    private static final double BESIDE = 0.02;

    /** Where nothing can be told on a part, a smaller one is tried. */
    private static final double SMALLER = 3.9;

    /** From one end of a part to the other. */
    private static final double WIDEST = 32_768;

    private static final double NARROWEST = 1.03;

    /** On so wide a part what has no zeros is not looked at again. */
    private static final double PART = 11;

    /** In nodes, for all. */
    private static final long MOST_WORK = 150_000;

    /** In nodes, for one part of the axis. */
    private static final long MOST_PART = 20_000;

    /** Of a part with more, the pieces are too many to be looked at. */
    private static final int MOST_KINKS = 60;

    /** In steps, for each operation: what it takes to find a kink and its limits. */
    private static final long KINK = 10;

    /** What to begin costs, for each part and each piece of the function. */
    private static final long LOOK = 1000;

    private static final long PIECE = 60;

    private static final long MOST_ALGEBRA = 12_000;

    /** Those that are known already, which are perhaps not all. */
    private final List<Kink> kinks;

    /** Where parts of the function pass levels; null where its kinks are known. */
    private final Kinks levels;

    private final Slope slope;

    private final Finder finder;

    private final long look;

    private final double farthest;

    private final Work work = new Work(MOST_WORK);

    private final Budget budget = new Budget(MOST_ALGEBRA);

    private final Algebra algebra = new Algebra(this.budget);

    private final List<Interval> known;

    private final List<Interval> places;

    /** How far one knows all of them, to the left and to the right. */
    private final double[] reached = { 0, 0 };

    /** How far the pieces go on that reach so far. */
    private final double[] beyond = { 0, 0 };

    /** Where one went on from. */
    private double near;

    /** How wide the next part is to be, by the quotient of its ends. */
    private final double[] width = { 10, 10 };

    private final boolean[] closed = { false, false };

    /** Whether one cannot tell what there is next to 0. */
    private boolean doubtful;

    /** Whether there are some of which one cannot tell whether they are all. */
    private boolean some;

    /**
     * Whether there may be several beyond what was reached, or it is not known at all.
     */
    private final boolean[] more = { true, true };

    /** Solves an equation on a part of the axis. */
    interface Finder {

        /**
         * @param known where it takes the value all along
         */
        Solutions on(Slope slope, Interval part, List<Interval> known, Work work, Algebra algebra);

    }

    /**
     * @param known where it takes the value all along
     */
    Looking(Pieces pieces, Slope slope, Finder finder, List<Interval> known) {
        this.kinks = pieces.kinks();
        this.levels = pieces.areMore() ? pieces.levels() : null;
        this.slope = slope;
        this.finder = finder;
        this.known = known;
        this.places = new ArrayList<>(known);
        this.look = LOOK + PIECE * pieces.all().size();
        this.farthest = Math.min(FARTHEST, pieces.known().high());
        boolean farther = pieces.known().high() > FARTHEST;
        this.beyond[0] = farther ? pieces.at(-FARTHEST).x().low() : -FARTHEST;
        this.beyond[1] = farther ? pieces.at(FARTHEST).x().high() : FARTHEST;
    }

    Levels levels() {
        lookNear();
        while (this.places.size() <= Levels.MOST && next() >= 0) {
            lookFar(next());
        }
        this.places.removeIf(this::isCutOff);
        boolean many = this.places.size() > Levels.MOST;
        List<Interval> told = many ? nearest() : this.places;
        told.sort(Comparator.comparingDouble(Interval::low));
        boolean all = this.reached[0] >= FARTHEST && this.reached[1] >= FARTHEST;
        return new Levels(List.copyOf(told), this.doubtful || !all && !many,
                many || this.some || isMore(0) || isMore(1));
    }

    /** Whether an interval ends where one knows no more, so that it may go on. */
    private boolean isCutOff(Interval place) {
        boolean ends = this.reached[0] < FARTHEST && place.low() == -this.reached[0]
                || this.reached[1] < FARTHEST && place.high() == this.reached[1]
                || this.doubtful && (place.low() == this.near || place.high() == -this.near);
        return ends && place.low() < place.high();
    }

    private boolean isMore(int side) {
        return this.reached[side] < FARTHEST && this.more[side];
    }

    /** How much was done, in steps. */
    long steps() {
        return this.work.steps() + this.budget.spent();
    }

    /** On which side to go on, the nearer first; −1 if on none. */
    private int next() {
        boolean left = !this.closed[0] && this.reached[0] < this.farthest;
        boolean right = !this.closed[1] && this.reached[1] < this.farthest;
        return (!left && !right || this.work.isExceeded()) ? -1
                : (right && (!left || this.reached[1] <= this.reached[0])) ? 1 : 0;
    }

    private void lookNear() {
        double reach = Math.min(NEAR, this.farthest);
        Solutions found = solved(-reach, reach);
        boolean origin = hasOrigin(found);
        while (isOpen(found) && reach > (isDoubtful(found) ? BESIDE : NEAREST) && !this.work.isExceeded()) {
            reach /= SMALLER;
            found = solved(-reach, reach);
            origin |= hasOrigin(found);
        }
        this.near = reach;
        this.reached[0] = reach;
        this.reached[1] = reach;
        if (!isOpen(found)) {
            add(apart(found));
            return;
        }
        this.doubtful = true;
        this.closed[0] = !isDoubtful(found);
        this.closed[1] = this.closed[0];
        this.some = found != null && found.points().size() > 1;
        if (origin) {
            add(this.places, new Interval(0, 0));
        }
    }

    private static boolean hasOrigin(Solutions found) {
        return isDoubtful(found) && found.points().contains(0.0);
    }

    /** Whether some may be missing. */
    private static boolean isOpen(Solutions found) {
        return found == null || found.undecided() || found.truncated();
    }

    /** Whether there may be some next to others, rather than too many. */
    private static boolean isDoubtful(Solutions found) {
        return found != null && !found.truncated();
    }

    /** With those apart that are very near to 0. */
    private Solutions apart(Solutions found) {
        List<Double> points = new ArrayList<>(found.points());
        if (!points.removeIf((x) -> Math.abs(x) < NEAREST)) {
            return found;
        }
        Solutions close = look(-NEAREST, NEAREST);
        if (close == null || close.points().isEmpty() || !close.intervals().isEmpty()) {
            return found;
        }
        points.addAll(close.points());
        return new Solutions(points, found.intervals(), false, false);
    }

    private void lookFar(int side) {
        double from = this.reached[side];
        double to = Math.min(this.width[side] * from, this.farthest);
        Solutions found = (side == 1) ? solved(from, to) : solved(-to, -from);
        if (found != null) {
            this.more[side] = !isOpen(found) || found.truncated() || !found.points().isEmpty();
        }
        if (!isOpen(found)) {
            add(found);
            this.reached[side] = to;
            this.width[side] = Math.min(WIDEST, this.width[side] * this.width[side]);
        }
        else {
            this.width[side] = Math.sqrt(to / from);
            this.closed[side] = this.width[side] < NARROWEST || !this.more[side] && to <= PART * from;
        }
    }

    /** All that are on a part; null where some may be missing. */
    private Solutions look(double low, double high) {
        Solutions found = solved(low, high);
        return isOpen(found) ? null : found;
    }

    private Solutions solved(double low, double high) {
        Work part = this.work.atMost(MOST_PART);
        Interval x = new Interval(low, high);
        this.work.spend(this.look);
        try {
            return isCrowded(x) ? null : this.finder.on(this.slope, x, this.known, part, this.algebra);
        }
        catch (InvalidInputException tooMuch) {
            return null;
        }
        finally {
            this.work.spend(part.spent());
        }
    }

    private boolean isCrowded(Interval x) {
        int count = 0;
        for (Kink kink : this.kinks) {
            count += (x.low() <= kink.x() && kink.x() <= x.high()) ? 1 : 0;
        }
        if (count <= MOST_KINKS && this.levels != null) {
            Kinks.Seams seams = this.levels.levels(x, this.work);
            count = seams.all() ? seams.x().size() : Integer.MAX_VALUE;
        }
        if (count <= MOST_KINKS) {
            Activation function = this.slope.function();
            count = function.kinks(x).size();
            this.work.spend(KINK * function.operations() * count);
        }
        return count > MOST_KINKS;
    }

    private void add(Solutions found) {
        for (double point : found.points()) {
            add(this.places, new Interval(point, point));
        }
        for (Interval interval : found.intervals()) {
            add(this.places, endless(interval));
        }
    }

    /** As far as the piece goes on in which it ends. */
    private Interval endless(Interval x) {
        return new Interval((x.low() <= -FARTHEST) ? this.beyond[0] : x.low() + 0.0,
                (x.high() >= FARTHEST) ? this.beyond[1] : x.high() + 0.0);
    }

    /** Those that touch become one. */
    static void add(List<Interval> places, Interval place) {
        double low = place.low();
        double high = place.high();
        for (Interval known : List.copyOf(places)) {
            if (known.low() <= high && low <= known.high()) {
                low = Math.min(low, known.low());
                high = Math.max(high, known.high());
                places.remove(known);
            }
        }
        places.add(new Interval(low, high));
    }

    private List<Interval> nearest() {
        List<Interval> nearest = new ArrayList<>(this.places);
        nearest.sort(Comparator.comparingDouble((place) -> Math.min(Math.abs(place.low()), Math.abs(place.high()))));
        return new ArrayList<>(nearest.subList(0, Levels.MOST));
    }

}
