package dev.actiscope.experiment.nonlinearity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.math.Elementary;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;

/**
 * What a network makes of the plane, with the points that it learned from and is judged
 * by.
 */
final class Boundary {

    /** In a row, and rows. */
    static final int CELLS = 48;

    /** Playground's square. */
    private static final double SIDE = 6;

    private Boundary() {
    }

    /**
     * The map of a network.
     * @param name the code of its title
     */
    static HeatMap map(String name, PlaygroundPlan plan, NeuralNetwork network) {
        double side = side(plan.places());
        double[] values = network.outputs(Feature.rows(plan.features(), places(side, CELLS)));
        if (plan.isClassification()) {
            for (int i = 0; i < values.length; i++) {
                values[i] = 2 * Elementary.logistic(values[i]) - 1;
            }
        }
        return new HeatMap(name, Axis.linear("x1", -side, side), Axis.linear("x2", -side, side), CELLS, values, -1, 1,
                points(plan));
    }

    /**
     * How far the picture reaches: as far as the points, and no less than Playground's.
     */
    static double side(Dataset.Split places) {
        double side = SIDE;
        for (Dataset part : List.of(places.training(), places.test())) {
            for (double x : part.x()) {
                side = Math.max(side, Math.ceil(Math.abs(x)));
            }
        }
        return side;
    }

    /**
     * The middles of the cells of a square, the lowest row first.
     * @return two coordinates each
     */
    static double[] places(double side, int cells) {
        double[] places = new double[2 * cells * cells];
        for (int i = 0; i < cells * cells; i++) {
            places[2 * i] = side * (2 * (i % cells) + 1 - cells) / cells;
            places[2 * i + 1] = side * (2 * (i / cells) + 1 - cells) / cells;
        }
        return places;
    }

    /** From low to high, as the palette goes. */
    private static List<Series> points(PlaygroundPlan plan) {
        double threshold = plan.isClassification() ? 0.5 : 0;
        List<Series> all = new ArrayList<>();
        all.add(points("negative", plan.places().training(), threshold, false));
        all.add(points("negative-test", plan.places().test(), threshold, false));
        all.add(points("positive-test", plan.places().test(), threshold, true));
        all.add(points("positive", plan.places().training(), threshold, true));
        all.removeIf((series) -> series.x().length == 0);
        return all;
    }

    private static Series points(String role, Dataset places, double threshold, boolean above) {
        double[] x = new double[places.size()];
        double[] y = new double[places.size()];
        int count = 0;
        for (int i = 0; i < places.size(); i++) {
            if ((places.t()[i] > threshold) == above) {
                x[count] = places.x()[2 * i];
                y[count++] = places.x()[2 * i + 1];
            }
        }
        return new Series(role, null, Series.Style.POINTS, Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

}
