package dev.actiscope.network.optimiser;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.Power;

/**
 * The schedules by their names.
 */
public final class Schedules {

    private Schedules() {
    }

    /** Always all of it. */
    public static Schedule constant() {
        return (step) -> 1;
    }

    /**
     * Multiplied by a factor now and then.
     * @param every after how many steps, at least 1
     */
    public static Schedule falling(int every, double factor) {
        return (step) -> Power.pow(factor, step / every);
    }

    /** Multiplied by a factor after each step. */
    public static Schedule exponential(double factor) {
        return falling(1, factor);
    }

    /**
     * Half a wave down to nothing, where it stays.
     * @param steps how long that takes, at least 1
     * @see <a href="https://arxiv.org/abs/1608.03983">Loshchilov and Hutter, 2016</a>
     */
    public static Schedule cosine(int steps) {
        return (step) -> (step < steps) ? (1 + Circular.cos(Math.PI * step / steps)) / 2 : 0;
    }

    /**
     * Evenly up from nothing, then as another schedule has it from its beginning.
     * @param steps how long that takes, at least 1
     */
    public static Schedule warmUp(int steps, Schedule then) {
        return (step) -> (step < steps) ? (step + 1.0) / steps : then.at(step - steps);
    }

}
