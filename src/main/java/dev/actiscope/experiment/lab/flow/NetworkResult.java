package dev.actiscope.experiment.lab.flow;

/**
 * Where the numbers of a {@link FlowTrial} are: for each function and layer the root mean
 * squares of activations and of gradients by pre-activations, the mean of the
 * activations, and the shares of pre-activations in bins.
 */
final class NetworkResult {

    /** An odd number: 0 is in the middle of a bin. */
    static final int BINS = 25;

    /** From −4 to 4; what lies beyond is in the outermost. */
    static final double REACH = 4;

    private static final int EACH = 3 + BINS;

    private NetworkResult() {
    }

    static int length(int functions, int depth) {
        return functions * depth * EACH + 2 * LargeWeights.LENGTH;
    }

    static int at(int function, int layer, int depth) {
        return (function * depth + layer) * EACH;
    }

    static void bin(double[] z, int count, double[] result, int from) {
        int[] counts = new int[BINS];
        for (int i = 0; i < count; i++) {
            if (z[i] == z[i]) {
                double place = Math.floor((z[i] + REACH) * (BINS / (2 * REACH)));
                counts[(int) Math.max(0, Math.min(place, BINS - 1))]++;
            }
        }
        for (int i = 0; i < BINS; i++) {
            result[from + i] = (double) counts[i] / count;
        }
    }

}
