package dev.actiscope.experiment.race;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.Stage.Normalisation;
import dev.actiscope.network.nonlinearity.Nonlinearities;

/**
 * What a race costs, in multiplications with an addition each, as networks count it.
 */
final class Workload {

    /** How many handwritten digits there are. */
    private static final int DIGITS = 1797;

    /** What a parameter costs in a step, whatever the optimiser. */
    private static final long PARAMETER = 8;

    /** What normalisation costs a unit and example. */
    private static final long NORMALISED = 4;

    /** What drawing, splitting, scaling and looking at a feature of an example costs. */
    private static final long DRAWN = 2;

    /** What a gain costs, by quadrature. */
    private static final long GAIN = 50_000;

    private Workload() {
    }

    static long of(Settings settings) {
        long sum = 0;
        for (Candidate candidate : Candidate.all(settings)) {
            long heats = candidate.own() ? (long) Race.tried(settings).size() * settings.get(Race.HEATS) : 0;
            long run = beginning(settings) + training(settings, candidate);
            sum += GAIN + heats * run + settings.get(Race.SEEDS) * (run + examination(settings, candidate));
        }
        return sum;
    }

    private static long beginning(Settings settings) {
        return DRAWN * examples(settings) * Course.inputs(settings);
    }

    private static long training(Settings settings, Candidate candidate) {
        long width = settings.get(Race.WIDTH);
        long depth = settings.get(Race.DEPTH);
        long first = Course.inputs(settings) * width;
        long weights = weights(settings);
        long normalised = normalised(candidate) ? 3 * NORMALISED : 0;
        long each = 3 * weights - first + depth * width * (activation(candidate) + 1 + normalised);
        long parameters = weights + depth * width * ((normalised > 0) ? 3 : 1) + Course.outputs(settings);
        int n = Math.min(settings.get(Race.BATCH), examples(settings));
        return settings.get(Race.STEPS) * (n * (each + 2L * Course.outputs(settings)) + PARAMETER * parameters);
    }

    private static long examination(Settings settings, Candidate candidate) {
        long width = settings.get(Race.WIDTH);
        long units = settings.get(Race.DEPTH) * width;
        long normalised = normalised(candidate) ? NORMALISED : 0;
        long each = weights(settings) + units * (activation(candidate) + normalised) + Course.outputs(settings);
        return each * (long) Math.ceil(examples(settings) * Course.HELD_OUT);
    }

    private static long weights(Settings settings) {
        long width = settings.get(Race.WIDTH);
        return width * (Course.inputs(settings) + (settings.get(Race.DEPTH) - 1) * width + Course.outputs(settings));
    }

    private static boolean normalised(Candidate candidate) {
        return candidate.normalisation() != Normalisation.NONE;
    }

    private static long activation(Candidate candidate) {
        return Nonlinearities.of(candidate.f(), new RandomSource(0)).work();
    }

    private static int examples(Settings settings) {
        return Course.isOfDigits(settings) ? DIGITS : Course.POINTS;
    }

}
