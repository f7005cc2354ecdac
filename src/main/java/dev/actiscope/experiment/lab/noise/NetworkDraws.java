package dev.actiscope.experiment.lab.noise;

import java.util.Arrays;

import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.layer.Pass;

/**
 * Draws of a whole network's outputs, and how far the mean of so many is from the outputs
 * in use, when each unit gives its expectation.
 */
final class NetworkDraws {

    /** How many examples are looked at, at most. */
    static final int EXAMPLES = 4;

    /**
     * How many draws there are of each: more than are averaged, so that even of the
     * largest means there are several.
     */
    static final int DRAWS = 128;

    /** The mean square of the bias, after those of the means. */
    static final int BIAS = UnitDraws.SIZES;

    /** The mean square of the deviation of one draw from the mean of all. */
    static final int SPREAD = BIAS + 1;

    /** How many numbers there are. */
    static final int SIZE = SPREAD + 1;

    private NetworkDraws() {
    }

    /**
     * @param forward what an example costs
     */
    static long work(long forward) {
        return (DRAWS + 1) * (EXAMPLES * forward + 500);
    }

    /**
     * The mean square of how far the mean of 1, 2, 4, … draws is from the outputs in use;
     * then that of infinitely many, as far as it is known: what is left of the mean of
     * all draws once the chance in it is taken off, so that it may come out below 0; then
     * the variance of a draw.
     */
    static double[] measured(NeuralNetwork network, Dataset examples) {
        int n = Math.min(Math.min(EXAMPLES, network.batch()), examples.size());
        double[] x = Arrays.copyOf(examples.x(), n * examples.inputs());
        int count = n * network.outputs();
        double[] used = Arrays.copyOf(network.forward(x, n, Pass.USE), count);
        double[][] errors = new double[count][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] y = network.forward(x, n, Pass.TRAIN);
            for (int i = 0; i < count; i++) {
                errors[i][draw] = y[i] - used[i];
            }
        }
        double[] measured = new double[SIZE];
        for (double[] one : errors) {
            add(one, measured, count);
        }
        return measured;
    }

    private static void add(double[] errors, double[] measured, int count) {
        double mean = mean(errors, 0, DRAWS);
        double variance = 0;
        for (double error : errors) {
            variance += (error - mean) * (error - mean) / (DRAWS - 1);
        }
        for (int size = 0; size < UnitDraws.SIZES; size++) {
            int together = 1 << size;
            int groups = DRAWS / together;
            for (int group = 0; group < groups; group++) {
                double part = mean(errors, group * together, together);
                measured[size] += part * part / groups / count;
            }
        }
        measured[BIAS] += (mean * mean - variance / DRAWS) / count;
        measured[SPREAD] += variance / count;
    }

    private static double mean(double[] errors, int from, int size) {
        double mean = 0;
        for (int i = from; i < from + size; i++) {
            mean += errors[i] / size;
        }
        return mean;
    }

}
