package dev.actiscope.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Interval;

/**
 * The unbounded tails on which a function no longer answers: |f′| stays below a share of
 * its largest value.
 *
 * @param tails none, one or two, ascending; the infinite ends are infinite
 */
public record Saturation(List<Tail> tails) {

    /**
     * A smaller slope leaves of a value nothing but the limit, and what rounding adds.
     */
    private static final double LEVEL = 1e-12;

    /**
     * @param x where: (−∞, high] or [low, ∞), or the whole line
     * @param off whether the slope is exactly 0 there
     */
    public record Tail(Interval x, boolean off) {
    }

    /**
     * Finds the tails of a function from its slopes: on a grid whose points are a
     * constant factor apart, so that every scale is met, and then exactly between two of
     * its points. A function that is infinitely steep somewhere saturates only where its
     * slope is 0.
     * @param share of the largest |f′|, above 0 and below 1; 0.01 is customary
     */
    public static Saturation of(Activation activation, double share) {
        Steepness steepness = new Steepness(activation);
        if (steepness.isUnbounded()) {
            return new Saturation(off(steepness));
        }
        double level = share * steepness.steepest();
        if (level == 0) {
            return new Saturation(List.of(new Tail(Interval.REALS, true)));
        }
        List<Tail> tails = new ArrayList<>();
        steepness.tail(level, -1).ifPresent(tails::add);
        steepness.tail(level, 1).ifPresent(tails::add);
        return new Saturation(List.copyOf(tails));
    }

    /**
     * Whether a function of this slope may have a value that, as a double, is its limit.
     */
    public static boolean isLevel(double slope) {
        return Math.abs(slope) < LEVEL;
    }

    /**
     * Whether a function that is level at a place only tends to a limit there: it
     * saturates without being off, so that no value is the limit.
     */
    public boolean isApproachAt(double x) {
        for (Tail tail : this.tails) {
            if (tail.x().contains(x)) {
                return !tail.off();
            }
        }
        return false;
    }

    /** No slope is a share of an infinite one, but 0 is off. */
    private static List<Tail> off(Steepness steepness) {
        List<Tail> tails = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            Optional<Tail> tail = steepness.tail(Double.MIN_VALUE, side);
            if (tail.isPresent() && steepness.isLevel(tail.get(), side)) {
                tails.add(tail.get());
            }
        }
        return List.copyOf(tails);
    }

}
