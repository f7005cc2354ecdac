package dev.actiscope.experiment.report;

import java.util.List;

import dev.actiscope.curve.Curve;

/**
 * Numbers over a rectangle of the plane.
 *
 * @param name the code of its title's message, in which {@code {0}} stands for the
 * function; other maps of the same function have others
 * @param function whose numbers they are; null if no function's
 * @param x the rectangle's sides, with their axes' titles and ends
 * @param y likewise
 * @param columns how many numbers there are from left to right
 * @param values row by row from the lowest, each at the middle of its cell; NaN where
 * there is none
 * @param low the number that has the one end of the palette
 * @param high the number that has the other
 * @param points drawn over it
 */
public record HeatMap(String name, Curve function, Chart.Axis x, Chart.Axis y, int columns, double[] values, double low,
        double high, List<Series> points) {

    public HeatMap {
        points = List.copyOf(points);
    }

    /** A map of no function. */
    public HeatMap(String name, Chart.Axis x, Chart.Axis y, int columns, double[] values, double low, double high,
            List<Series> points) {
        this(name, null, x, y, columns, values, low, high, points);
    }

    /** How many numbers there are from below to above. */
    public int rows() {
        return this.values.length / this.columns;
    }

}
