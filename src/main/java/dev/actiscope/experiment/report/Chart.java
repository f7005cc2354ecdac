package dev.actiscope.experiment.report;

import java.util.List;

/**
 * Series over a common axis.
 *
 * @param name the code of its title's message; other charts of the experiment have others
 */
public record Chart(String name, Axis x, Axis y, List<Series> series) {

    public Chart {
        series = List.copyOf(series);
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
