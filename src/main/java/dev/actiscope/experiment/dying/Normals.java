package dev.actiscope.experiment.dying;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.activation.math.RandomSource;

/**
 * Numbers from the standard normal distribution, two at a time, eight times as fast as
 * one by one without a logarithm: so many are drawn that all else costs less. The core's
 * own logarithm is the same everywhere, and so are they.
 *
 * @see <a href="https://doi.org/10.1137/1006063">Marsaglia and Bray, A Convenient Method
 * for Generating Normal Variables, 1964</a>
 */
final class Normals {

    private final RandomSource random;

    /** Drawn already; NaN if not. */
    private double other = Double.NaN;

    Normals(RandomSource random) {
        this.random = random;
    }

    double next() {
        double ready = this.other;
        if (ready == ready) {
            this.other = Double.NaN;
            return ready;
        }
        double u = 0;
        double v = 0;
        double square = 1;
        // At 0 there is no direction to go on in.
        while (square >= 1 || square == 0) {
            u = 2 * this.random.nextDouble() - 1;
            v = 2 * this.random.nextDouble() - 1;
            square = u * u + v * v;
        }
        double factor = Math.sqrt(-2 * Logarithms.log(square) / square);
        this.other = v * factor;
        return u * factor;
    }

}
