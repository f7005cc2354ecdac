package dev.actiscope.network.optimiser;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.Power;

/**
 * The schedules by their names.
 */
public final class Schedules {

    private Schedules() {
    }

    private static void requireSteps(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps");
        }
    }

    /** Always all of it. */
    public static Schedule constant() {
        return (step) -> 1;
    }

    /**
     * Multiplied by a factor now and then, a step down each time.
     * @param every after how many steps, at least 1
     * @param factor from 0 to 1
     * @throws IllegalArgumentException for others
     */
    public static Schedule step(int every, double factor) {
        if (!(factor >= 0 && factor <= 1)) {
            throw new IllegalArgumentException("factor");
        }
        requireSteps(every);
        return (step) -> Power.pow(factor, step / every);
    }

    /**
     * Multiplied by a factor after each step.
     * @throws IllegalArgumentException as {@link #step}
     */
    public static Schedule exponential(double factor) {
        return step(1, factor);
    }

    /**
     * Half a wave down to nothing, where it stays.
     * @param steps how long that takes, at least 1
     * @throws IllegalArgumentException for less
     * @see <a href="https://arxiv.org/abs/1608.03983">Loshchilov and Hutter, 2016</a>
     */
    public static Schedule cosine(int steps) {
        requireSteps(steps);
        return (step) -> (step < steps) ? (1 + Circular.cos(Math.PI * step / steps)) / 2 : 0;
    }

    /**
     * Evenly up, from a step's share to all of it in the last step, then as another
     * schedule has it from its beginning.
     * @param steps how long that takes, at least 1
     * @throws IllegalArgumentException for less
     */
    public static Schedule warmUp(int steps, Schedule then) {
        requireSteps(steps);
        return (step) -> (step < steps) ? (step + 1.0) / steps : then.at(step - steps);
    }

}
