package dev.actiscope.experiment.report;

import java.util.List;

/**
 * Numbers over a rectangle of the plane.
 *
 * @param name the code of its title's message; other maps of the experiment have others
 * @param x the rectangle's sides, with their axes' titles and ends
 * @param y likewise
 * @param columns how many numbers there are from left to right
 * @param values row by row from the lowest, each at the middle of its cell; NaN where
 * there is none
 * @param low the number that has the one end of the palette
 * @param high the number that has the other
 * @param points drawn over it
 */
public record HeatMap(String name, Chart.Axis x, Chart.Axis y, int columns, double[] values, double low, double high,
        List<Series> points) {

    public HeatMap {
        points = List.copyOf(points);
    }

    /** How many numbers there are from below to above. */
    public int rows() {
        return this.values.length / this.columns;
    }

}
