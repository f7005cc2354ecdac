package dev.actiscope.experiment.lab.saturation;

import java.util.function.DoublePredicate;

import dev.actiscope.activation.math.Power;
import dev.actiscope.experiment.floats.FloatFormat;

/**
 * From where on something is so all the way: looked for from far out inwards, at four
 * points an octave from 2<sup>64</sup>, or from the greatest number of the format, down
 * to 2<sup>−32</sup>, and at 0.
 */
final class Horizon {

    /** How many points are looked at, at most. */
    static final int LOOKS = 440;

    private static final int POINTS_AN_OCTAVE = 4;

    private static final int FARTHEST = 64 * POINTS_AN_OCTAVE;

    private static final int NEAREST = -32 * POINTS_AN_OCTAVE;

    /** Halves an interval until nothing but rounding is left of it. */
    private static final int HALVINGS = 52;

    private Horizon() {
    }

    /**
     * @param is whether it is so at a size
     * @return the size; NaN if it is not so at the end
     */
    static double of(FloatFormat format, DoublePredicate is) {
        double beyond = Math.min(format.greatest(), place(FARTHEST));
        if (!is.test(beyond)) {
            return Double.NaN;
        }
        for (int i = FARTHEST - 1; i >= NEAREST; i--) {
            double place = place(i);
            if (place < beyond) {
                if (!is.test(place)) {
                    return between(place, beyond, is);
                }
                beyond = place;
            }
        }
        return is.test(0) ? 0 : between(0, beyond, is);
    }

    private static double place(int index) {
        return Power.pow(2, (double) index / POINTS_AN_OCTAVE);
    }

    private static double between(double not, double so, DoublePredicate is) {
        double low = not;
        double high = so;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (is.test(middle)) {
                high = middle;
            }
            else {
                low = middle;
            }
        }
        return high;
    }

}
