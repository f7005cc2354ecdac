package dev.actiscope.experiment.flow;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.RandomSource;

/**
 * Normal numbers at the price of a uniform one, for networks of which nothing else takes
 * as long: under the density lie 128 strips of the same area, and in nearly all of them
 * nearly all of a strip is under it.
 *
 * @see <a href="https://doi.org/10.18637/jss.v005.i08">Marsaglia and Tsang, The Ziggurat
 * Method for Generating Random Variables, 2000</a>
 */
final class Ziggurat {

    /** What a number costs, in multiplications with an addition each. */
    static final long WORK = 4;

    private static final int STRIPS = 128;

    /** Where the tail begins. */
    private static final double TAIL = 3.442619855899;

    /** The area of a strip, and of the lowest with the tail. */
    private static final double AREA = 9.91256303526217e-3;

    /** Where each strip ends, from the lowest, which reaches beyond the density. */
    private final double[] end = new double[STRIPS + 1];

    /** The density at each of these ends, but for a factor. */
    private final double[] density = new double[STRIPS + 1];

    private final RandomSource random;

    Ziggurat(RandomSource random) {
        this.random = random;
        this.end[0] = AREA / bell(TAIL);
        this.end[1] = TAIL;
        for (int i = 2; i < STRIPS; i++) {
            double above = AREA / this.end[i - 1] + bell(this.end[i - 1]);
            this.end[i] = Math.sqrt(-2 * Logarithms.log(above));
        }
        for (int i = 1; i <= STRIPS; i++) {
            this.density[i] = bell(this.end[i]);
        }
    }

    private static double bell(double x) {
        return Exponential.exp(-x * x / 2);
    }

    /** The next number of mean 0 and variance 1. */
    double next() {
        while (true) {
            double place = this.random.nextDouble() * STRIPS;
            int strip = (int) place;
            double x = (2 * (place - strip) - 1) * this.end[strip];
            double distance = Math.abs(x);
            if (distance < this.end[strip + 1]) {
                return x;
            }
            if (strip == 0) {
                return (x < 0) ? -tail() : tail();
            }
            double low = this.density[strip];
            double high = this.density[strip + 1];
            if (low + this.random.nextDouble() * (high - low) < bell(distance)) {
                return x;
            }
        }
    }

    private double tail() {
        while (true) {
            double beyond = -Logarithms.log(this.random.nextDouble()) / TAIL;
            double height = -Logarithms.log(this.random.nextDouble());
            if (2 * height > beyond * beyond) {
                return TAIL + beyond;
            }
        }
    }

}
