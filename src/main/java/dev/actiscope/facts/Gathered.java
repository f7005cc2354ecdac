package dev.actiscope.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.actiscope.activation.math.Interval;

/**
 * Zeros as a search meets them, in any order and some of them twice, from both sides.
 */
final class Gathered {

    /** A piece so narrow, for its distance from 0, is cut no more. */
    static final double NARROW = 0x1p-38;

    /** As many narrow pieces from a point are its neighbours. */
    private static final int BESIDE = 16;

    private final double tiny;

    private final List<Root> roots = new ArrayList<>();

    private final List<Interval> intervals = new ArrayList<>();

    /**
     * @param tiny how narrow a piece at 0 can be
     */
    Gathered(double tiny) {
        this.tiny = tiny;
    }

    /** How many points there are. */
    int count() {
        return this.roots.size();
    }

    /** Of points in ascending order. */
    List<Root> roots() {
        List<Root> sorted = new ArrayList<>(this.roots);
        sorted.sort(Comparator.comparingDouble(Root::x));
        return sorted;
    }

    List<Interval> intervals() {
        return List.copyOf(this.intervals);
    }

    void add(double x, int direction) {
        boolean known = this.roots.stream().anyMatch((root) -> isBeside(root.x(), x))
                || this.intervals.stream().anyMatch((zero) -> isBeside(zero, x));
        if (!known) {
            this.roots.add(new Root(x + 0.0, direction));
        }
    }

    /** An interval of zeros becomes one with those that it touches. */
    void add(Interval zero) {
        double low = zero.low();
        double high = zero.high();
        for (Interval known : List.copyOf(this.intervals)) {
            if (isBeside(known.high(), low) || isBeside(known.low(), high)) {
                low = Math.min(low, known.low());
                high = Math.max(high, known.high());
                this.intervals.remove(known);
            }
        }
        Interval all = new Interval(low, high);
        this.intervals.add(all);
        this.roots.removeIf((root) -> isBeside(all, root.x()));
    }

    private boolean isBeside(Interval zero, double x) {
        return isBeside(zero.low(), x) || isBeside(zero.high(), x);
    }

    private boolean isBeside(double one, double other) {
        return Math.abs(one - other) <= BESIDE * Math.max(this.tiny, NARROW * Math.abs(other));
    }

}
