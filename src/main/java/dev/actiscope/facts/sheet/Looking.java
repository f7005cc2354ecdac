package dev.actiscope.facts.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.actiscope.activation.InvalidInputException;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Slope;
import dev.actiscope.facts.Solutions;
import dev.actiscope.formula.algebra.Algebra;
import dev.actiscope.formula.computing.Work;
import dev.actiscope.formula.tree.Budget;

/**
 * Looks for the places where a function takes a value, from 0 outwards.
 */
final class Looking {

    private static final double FARTHEST = 1e6;

    /** What is near is looked at by itself, to be told apart. No round numbers. */
    private static final double[] RINGS = { 6.17, 61.7 };

    /** Where a function comes back again and again, one looks on in steps. */
    private static final double STEP = 2.3;

    /** So many solutions that are near mean that it does. */
    private static final int AGAIN = 8;

    /** In nodes, for all. */
    private static final long MOST_WORK = 100_000;

    /** In nodes, for one part of the axis. */
    private static final long MOST_PART = 20_000;

    /** Of a part with more, the pieces are too many to be looked at. */
    private static final int MOST_KINKS = 60;

    /** What to begin costs. */
    private static final long LOOK = 1000;

    private static final long MOST_ALGEBRA = 12_000;

    private final Slope slope;

    private final Finder finder;

    private final boolean crowded;

    private final Work work = new Work(MOST_WORK);

    private final Algebra algebra = new Algebra(new Budget(MOST_ALGEBRA));

    private List<Interval> places;

    private boolean undecided;

    private boolean truncated;

    /** Solves an equation on a part of the axis. */
    interface Finder {

        Solutions on(Slope slope, Interval part, Work work, Algebra algebra);

    }

    /**
     * @param known where it takes the value all along
     * @param crowded whether it has more pieces than can be looked at together
     */
    Looking(Slope slope, Finder finder, List<Interval> known, boolean crowded) {
        this.crowded = crowded;
        this.slope = slope;
        this.finder = finder;
        this.places = new ArrayList<>(known);
    }

    Levels levels() {
        look(-RINGS[0], RINGS[0]);
        both(RINGS[0], RINGS[1]);
        lookFar();
        boolean many = this.places.size() > Levels.MOST;
        List<Interval> told = many ? nearest() : this.places;
        told.sort(Comparator.comparingDouble(Interval::low));
        return new Levels(List.copyOf(told), this.undecided, this.truncated || many);
    }

    private void lookFar() {
        List<Interval> near = List.copyOf(this.places);
        boolean decided = !this.undecided && !this.truncated;
        if (!this.crowded) {
            both(RINGS[1], FARTHEST);
        }
        boolean again = near.size() >= AGAIN && (this.undecided || this.truncated);
        if (!this.crowded && !again) {
            return;
        }
        this.places = new ArrayList<>(near);
        this.undecided = !decided;
        for (double far = RINGS[1]; far < FARTHEST && this.places.size() <= Levels.MOST
                && !this.work.isExceeded(); far *= STEP) {
            both(far, STEP * far);
        }
        this.truncated = true;
    }

    private void both(double from, double to) {
        look(from, to);
        look(-to, -from);
    }

    private void look(double low, double high) {
        Work part = this.work.atMost(MOST_PART);
        Interval x = new Interval(low, high);
        if (this.slope.function().kinks(x).size() > MOST_KINKS) {
            this.undecided = true;
            this.truncated = true;
            this.work.spend(MOST_WORK);
            return;
        }
        try {
            Solutions found = this.finder.on(this.slope, x, part, this.algebra);
            for (double point : found.points()) {
                add(this.places, new Interval(point, point));
            }
            for (Interval interval : found.intervals()) {
                add(this.places, endless(interval));
            }
            this.undecided |= found.undecided();
            this.truncated |= found.truncated();
        }
        catch (InvalidInputException tooMuch) {
            this.undecided = true;
        }
        this.work.spend(part.spent() + LOOK);
    }

    private static Interval endless(Interval x) {
        return new Interval((x.low() <= -FARTHEST) ? Double.NEGATIVE_INFINITY : x.low() + 0.0,
                (x.high() >= FARTHEST) ? Double.POSITIVE_INFINITY : x.high() + 0.0);
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
