package dev.actiscope.experiment.lab.zigzag;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.network.data.Seeds;

/**
 * Where weights that begin at 0 have to go.
 */
final class Goals {

    /**
     * Half of them up, half of them down: across (1, …, 1), where the loss is flattest.
     */
    static final String OPPOSITE = "opposite";

    /** All of them up: along (1, …, 1), where it is steepest. */
    static final String TOGETHER = "together";

    /** Anywhere, with each seed elsewhere. */
    static final String ANY = "any";

    private Goals() {
    }

    /**
     * The goal w*, of length √n; of an odd number of weights that go apart the last one
     * stays.
     */
    static double[] of(String direction, int n, int seed) {
        double[] goal = new double[n];
        RandomSource random = Seeds.WEIGHTS.of(seed);
        double square = 0;
        for (int i = 0; i < n; i++) {
            boolean last = i == n - 1 && n % 2 == 1;
            goal[i] = switch (direction) {
                case TOGETHER -> 1;
                case ANY -> random.nextGaussian();
                default -> last ? 0 : (i % 2 == 0) ? 1 : -1;
            };
            square += goal[i] * goal[i];
        }
        if (direction.equals(ANY)) {
            for (int i = 0; i < n; i++) {
                goal[i] *= Math.sqrt(n / square);
            }
        }
        return goal;
    }

    /** How long a goal is. */
    static double length(double... goal) {
        double sum = 0;
        for (double part : goal) {
            sum += part * part;
        }
        return Math.sqrt(sum);
    }

}
