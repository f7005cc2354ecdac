package dev.actiscope.experiment.race;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.Stage.Normalisation;
import dev.actiscope.network.layer.Layer;
import dev.actiscope.network.nonlinearity.Nonlinearities;
import dev.actiscope.network.nonlinearity.Nonlinearity;

/**
 * What a race costs, in multiplications with an addition each, as networks count it.
 */
final class Workload {

    /** How many handwritten digits there are. */
    private static final int DIGITS = 1797;

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
        long outputs = 2L * Course.outputs(settings) + Course.loss(settings).work(Course.outputs(settings));
        return settings.get(Race.STEPS) * (n * (each + outputs) + NeuralNetwork.WORK_OF_PARAMETER * parameters
                + once(settings, candidate, Layer.WORK_OF_STEP));
    }

    private static long examination(Settings settings, Candidate candidate) {
        long width = settings.get(Race.WIDTH);
        long units = settings.get(Race.DEPTH) * width;
        long normalised = normalised(candidate) ? NORMALISED : 0;
        long each = weights(settings) + units * (activation(candidate) + normalised) + Course.outputs(settings);
        long held = (long) Math.ceil(examples(settings) * Course.HELD_OUT);
        long batches = held / settings.get(Race.BATCH) + 1;
        return each * held + batches * once(settings, candidate, Layer.WORK_OF_BATCH);
    }

    /** What each layer costs once: sums, units and normalisation. */
    private static long once(Settings settings, Candidate candidate, long layer) {
        long hidden = (normalised(candidate) ? 3 : 2) * layer + f(candidate).workOfBatch();
        return settings.get(Race.DEPTH) * hidden + 2 * layer;
    }

    private static long weights(Settings settings) {
        long width = settings.get(Race.WIDTH);
        return width * (Course.inputs(settings) + (settings.get(Race.DEPTH) - 1) * width + Course.outputs(settings));
    }

    private static boolean normalised(Candidate candidate) {
        return candidate.normalisation() != Normalisation.NONE;
    }

    private static long activation(Candidate candidate) {
        return f(candidate).work();
    }

    private static Nonlinearity f(Candidate candidate) {
        return Nonlinearities.of(candidate.f(), new RandomSource(0));
    }

    private static int examples(Settings settings) {
        return Course.isOfDigits(settings) ? DIGITS : Course.POINTS;
    }

}
