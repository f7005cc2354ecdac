package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

import dev.actiscope.activation.math.Elementary;
import dev.actiscope.experiment.lab.nonlinearity.examples.Feature;
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
     * The map of a network: the probability of the positive class, from −1 to 1, or the
     * number; of several classes the number of the one that wins.
     * @param name the code of its title
     */
    static HeatMap map(String name, PlaygroundPlan plan, NeuralNetwork network) {
        double side = side(plan.places());
        double[] values = network.outputs(Feature.rows(plan.features(), places(side, CELLS)));
        boolean several = network.outputs() > 1;
        if (several) {
            values = winners(values, network.outputs());
        }
        else if (plan.isClassification()) {
            for (int i = 0; i < values.length; i++) {
                values[i] = 2 * Elementary.logistic(values[i]) - 1;
            }
        }
        return new HeatMap(name, Axis.linear("x1", -side, side), Axis.linear("x2", -side, side), CELLS, values,
                several ? 0 : -1, several ? plan.classes() - 1 : 1, several ? classes(plan) : sides(plan));
    }

    /** The place of the greatest output of each row; NaN if one is not a number. */
    private static double[] winners(double[] outputs, int classes) {
        double[] winners = new double[outputs.length / classes];
        for (int i = 0; i < winners.length; i++) {
            int most = 0;
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                most = (outputs[i * classes + k] > outputs[i * classes + most]) ? k : most;
                sum += outputs[i * classes + k];
            }
            winners[i] = (sum == sum) ? most : Double.NaN;
        }
        return winners;
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
    private static List<Series> sides(PlaygroundPlan plan) {
        double threshold = plan.isClassification() ? 0.5 : 0;
        DoublePredicate above = (t) -> t > threshold;
        List<Series> all = new ArrayList<>();
        all.add(points("negative", plan.places().training(), above.negate()));
        all.add(points("negative-test", plan.places().test(), above.negate()));
        all.add(points("positive-test", plan.places().test(), above));
        all.add(points("positive", plan.places().training(), above));
        all.removeIf((series) -> series.x().length == 0);
        return all;
    }

    private static List<Series> classes(PlaygroundPlan plan) {
        List<Series> all = new ArrayList<>();
        for (int k = 0; k < plan.classes(); k++) {
            int own = k;
            all.add(points("class-" + k, plan.places().training(), (t) -> t == own));
            all.add(points("class-" + k + "-test", plan.places().test(), (t) -> t == own));
        }
        all.removeIf((series) -> series.x().length == 0);
        return all;
    }

    private static Series points(String role, Dataset places, DoublePredicate takes) {
        double[] x = new double[places.size()];
        double[] y = new double[places.size()];
        int count = 0;
        for (int i = 0; i < places.size(); i++) {
            if (takes.test(places.t()[i])) {
                x[count] = places.x()[2 * i];
                y[count++] = places.x()[2 * i + 1];
            }
        }
        return new Series(role, null, Series.Style.POINTS, Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }

}
