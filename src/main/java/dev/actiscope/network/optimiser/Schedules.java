package dev.actiscope.network.optimiser;

import java.util.List;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.activation.math.Power;

/**
 * The schedules by their names.
 */
public final class Schedules {

    /** Those that {@link #named} knows. */
    public static final List<String> NAMES = List.of("constant", "step", "exponential", "cosine", "warm-up");

    private static final int PARTS = 3;

    private static final double FALL = 0.1;

    private static final double LAST = 0.01;

    private static final int WARM_UPS = 10;

    private Schedules() {
    }

    /**
     * One by its name, for a run of so many steps: {@code constant}; {@code step}, a
     * tenth after each third; {@code exponential}, which a hundredth would follow;
     * {@code cosine}, which nothing would follow; {@code warm-up}, up for a tenth, then
     * the cosine.
     * @param steps of the run, at least 1
     * @throws IllegalArgumentException for another name, or fewer steps
     */
    public static Schedule named(String name, int steps) {
        requireSteps(steps);
        int warmUp = Math.max(1, steps / WARM_UPS);
        return switch (name) {
            case "constant" -> constant();
            case "step" -> step((steps + PARTS - 1) / PARTS, FALL);
            case "exponential" -> (step) -> Power.pow(LAST, (double) step / steps);
            case "cosine" -> cosine(steps);
            case "warm-up" -> warmUp(warmUp, cosine(Math.max(1, steps - warmUp)));
            default -> throw new IllegalArgumentException(name);
        };
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
