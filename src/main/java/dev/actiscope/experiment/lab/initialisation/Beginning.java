package dev.actiscope.experiment.lab.initialisation;

import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.experiment.setting.Settings;

/**
 * How weights begin.
 */
enum Beginning {

    /** All at 0. */
    ZEROS("zeros"),

    /** Smaller than signals need to keep their size. */
    SMALL("small"),

    /**
     * Of the standard deviation g/√n for n inputs, where the gain g = 1/√E f(z)² makes up
     * for what the function takes from a standard normal z.
     */
    RIGHT("right"),

    /** Larger than that. */
    LARGE("large");

    /** Those in which there is something to flow. */
    static final List<Beginning> RANDOM = List.of(SMALL, RIGHT, LARGE);

    /** How many sizes of weights are tried, from too small to too large. */
    static final int SCALES = 9;

    /** Which of them is the right one. */
    private static final int MIDDLE = 3;

    private final String word;

    Beginning(String word) {
        this.word = word;
    }

    /** The code of its name. */
    String word() {
        return this.word;
    }

    /** The weights as a multiple of the right ones. */
    double factor(Settings settings) {
        return switch (this) {
            case ZEROS -> 0;
            case SMALL -> settings.get(Initialisation.SMALL);
            case RIGHT -> 1;
            case LARGE -> settings.get(Initialisation.LARGE);
        };
    }

    /** Which of the sizes it is. */
    int scale() {
        return switch (this) {
            case ZEROS -> throw new IllegalArgumentException("without size");
            case SMALL -> 0;
            case RIGHT -> MIDDLE;
            case LARGE -> SCALES - 1;
        };
    }

    /**
     * A size of weights that is tried, as a multiple of the right one: by equal factors
     * from the small ones to the right ones, and on to the large ones.
     */
    static double factor(Settings settings, int scale) {
        if (scale == 0 || scale == SCALES - 1) {
            return ((scale == 0) ? SMALL : LARGE).factor(settings);
        }
        double below = Logarithms.log(SMALL.factor(settings)) * (MIDDLE - scale) / MIDDLE;
        double above = Logarithms.log(LARGE.factor(settings)) * (scale - MIDDLE) / (SCALES - 1 - MIDDLE);
        return Exponential.exp((scale < MIDDLE) ? below : above);
    }

}
