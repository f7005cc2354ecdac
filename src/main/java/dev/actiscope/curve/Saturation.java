package dev.actiscope.curve;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Interval;

/**
 * The unbounded tails on which a function no longer answers: |f′| stays below a share of
 * its largest value.
 *
 * @param tails none, one or two, ascending; the infinite ends are infinite
 */
public record Saturation(List<Tail> tails) {

    /**
     * @param x where: (−∞, high] or [low, ∞), or the whole line
     * @param off whether the slope is exactly 0 there
     */
    public record Tail(Interval x, boolean off) {
    }

    /**
     * @param share of the largest |f′|, above 0 and below 1; 0.01 is customary
     */
    public static Saturation of(Activation activation, double share) {
        return new Saturation(List.of());
    }

}
