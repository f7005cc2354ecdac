package dev.actiscope.experiment.lab.noise;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.network.data.Seeds;

/**
 * Draws of a unit at some inputs, and how far the mean of so many of them is from the
 * expectation.
 *
 * @param f whose draws
 * @param count how many at each input, 64 at least
 * @param seed of the draws
 */
record UnitDraws(Stochastic f, int count, int seed) {

    /** The inputs: from −3 to 3. */
    static final int INPUTS = 7;

    /** Of 1, 2, 4, … draws the mean is taken. */
    static final int SIZES = 7;

    /** What a draw costs, as networks count it. */
    private static final long DRAW = 128;

    static double input(int i) {
        return i - 3;
    }

    static long work(int count) {
        return DRAW * INPUTS * count;
    }

    /**
     * The mean of all draws less the expectation, at each input, and then the mean square
     * error of the mean of 1, 2, 4, … draws, over all inputs.
     */
    double[] measured() {
        double[] measured = new double[INPUTS + SIZES];
        RandomSource random = Seeds.NOISE.of(this.seed);
        for (int i = 0; i < INPUTS; i++) {
            double expected = this.f.value(input(i));
            double[] errors = new double[this.count];
            for (int draw = 0; draw < this.count; draw++) {
                errors[draw] = this.f.draw(input(i), random) - expected;
                measured[i] += errors[draw] / this.count;
            }
            for (int size = 0; size < SIZES; size++) {
                measured[INPUTS + size] += square(errors, 1 << size) / INPUTS;
            }
        }
        return measured;
    }

    /** The mean square of the means of so many errors. */
    private static double square(double[] errors, int size) {
        int groups = errors.length / size;
        double squares = 0;
        for (int group = 0; group < groups; group++) {
            double mean = 0;
            for (int i = group * size; i < (group + 1) * size; i++) {
                mean += errors[i] / size;
            }
            squares += mean * mean;
        }
        return squares / groups;
    }

}
