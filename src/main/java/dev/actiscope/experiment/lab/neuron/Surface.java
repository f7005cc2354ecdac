package dev.actiscope.experiment.lab.neuron;

import java.util.List;

import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Series;

/**
 * The output over the first two inputs, the others as they are.
 */
final class Surface {

    /** In a row, and rows. */
    static final int CELLS = 48;

    private static final double SIDE = 6;

    private Surface() {
    }

    /** Nothing for a neuron with one input. */
    static List<HeatMap> of(WeighedSum sum) {
        if (sum.x().size() < 2) {
            return List.of();
        }
        double x1 = sum.x().get(0);
        double x2 = sum.x().get(1);
        double side = Math.max(SIDE, Math.ceil(Math.max(Math.abs(x1), Math.abs(x2))));
        double rest = sum.weighed(2) + sum.b();
        double[] values = new double[CELLS * CELLS];
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            double first = sum.w().get(0) * middle(i % CELLS, side);
            values[i] = sum.at(sum.w().get(1) * middle(i / CELLS, side) + first + rest);
            double size = Math.abs(values[i]);
            most = (size < Double.POSITIVE_INFINITY) ? Math.max(most, size) : most;
        }
        // The middle of the palette is 0.
        double end = (most > 0) ? most : 1;
        Series input = new Series("input", null, Series.Style.POINTS, new double[] { x1 }, new double[] { x2 });
        return List.of(new HeatMap("surface", Axis.linear("x1", -side, side), Axis.linear("x2", -side, side), CELLS,
                values, -end, end, List.of(input)));
    }

    private static double middle(int cell, double side) {
        return side * (2 * cell + 1 - CELLS) / CELLS;
    }

}
