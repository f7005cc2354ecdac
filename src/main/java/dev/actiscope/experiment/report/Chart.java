package dev.actiscope.experiment.report;

import java.util.List;

/**
 * Series over a common axis.
 *
 * @param name the code of its title's message, and after a blank each those of words for
 * the terms under which it came out; other charts of the experiment have others
 * @param equal whether a unit is as long on both axes, so that a circle is round: one of
 * them then goes further than it is told. Lines may go anywhere, as paths in a plane do
 */
public record Chart(String name, Axis x, Axis y, List<Series> series, boolean equal) {

    public Chart {
        series = List.copyOf(series);
    }

    /** Series over the common axis x. */
    public Chart(String name, Axis x, Axis y, List<Series> series) {
        this(name, x, y, series, false);
    }

    /**
     * Paths in a plane.
     * @param x from here to there at least, as y
     */
    public static Chart plane(String name, Axis x, Axis y, List<Series> series) {
        return new Chart(name, x, y, series, true);
    }

    /** Whether there is nothing to see: no number of any function, if it is of some. */
    public boolean isBlank() {
        boolean functions = false;
        for (Series one : this.series) {
            functions |= one.function() != null;
        }
        for (Series one : this.series) {
            for (double y : one.y()) {
                if (Math.abs(y) < Double.POSITIVE_INFINITY && (one.function() != null || !functions)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * An axis.
     *
     * @param name the code of its title's message
     * @param low where it begins; NaN if the series say
     * @param high where it ends; NaN if the series say
     */
    public record Axis(String name, boolean logarithmic, double low, double high) {

        /** A linear axis as long as what stands on it. */
        public static Axis linear(String name) {
            return new Axis(name, false, Double.NaN, Double.NaN);
        }

        /** A linear axis from here to there. */
        public static Axis linear(String name, double low, double high) {
            return new Axis(name, false, low, high);
        }

        /** A logarithmic axis as long as what stands on it. */
        public static Axis logarithmic(String name) {
            return new Axis(name, true, Double.NaN, Double.NaN);
        }

    }

}
