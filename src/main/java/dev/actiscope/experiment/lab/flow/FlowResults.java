package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.setting.Settings;

/**
 * The results of all trials by what they are of: theory first, then networks, then
 * trainings.
 */
final class FlowResults {

    private final Settings settings;

    private final double[][] results;

    private final List<Measured> measured = new ArrayList<>();

    private final List<ShortTraining> trainings;

    FlowResults(Settings settings, double[][] results) {
        this.settings = settings;
        this.results = results;
        List<double[]> networks = Arrays.asList(results).subList(1, 1 + networks());
        for (int function = 0; function < functions().size(); function++) {
            this.measured.add(Measured.of(networks, function, depth()));
        }
        this.trainings = ShortTraining.of(functions());
    }

    Settings settings() {
        return this.settings;
    }

    List<Curve> functions() {
        return FlowSettings.functions(this.settings);
    }

    int depth() {
        return this.settings.get(FlowSettings.DEPTH);
    }

    private int networks() {
        return this.settings.get(FlowSettings.NETWORKS);
    }

    /** What theory says of a function; null as long as it says nothing. */
    Theory theory(int function) {
        return (this.results[0] != null) ? Theory.of(this.results[0], function, depth()) : null;
    }

    /** What was measured of a function. */
    Measured measured(int function) {
        return this.measured.get(function);
    }

    /**
     * A number of the {@link LargeWeights}, by network; NaN where there is none.
     * @param function 0 for ReLU, 1 for ReLU6
     * @param which of its numbers
     */
    double[] largeWeights(int function, int which) {
        double[] all = new double[networks()];
        int at = NetworkResult.length(functions().size(), depth()) - (2 - function) * LargeWeights.LENGTH + which;
        for (int i = 0; i < all.length; i++) {
            double[] result = this.results[i + 1];
            all[i] = (result != null) ? result[at] : Double.NaN;
        }
        return all;
    }

    /** In how many networks there are large weights by now. */
    int begunWithLargeWeights() {
        int begun = 0;
        for (double gradient : largeWeights(0, LargeWeights.GRADIENT_LAST)) {
            begun += (gradient == gradient) ? 1 : 0;
        }
        return begun;
    }

    /**
     * The logarithm of the gradient in the first layer over that in the last with
     * {@link LargeWeights}, for each network in which any comes through all layers.
     * @param function 0 for ReLU, 1 for ReLU6
     */
    double[] growthWithLargeWeights(int function) {
        return Confidence.finite(LogRatios.ratios(largeWeights(function, LargeWeights.GRADIENT_FIRST),
                largeWeights(function, LargeWeights.GRADIENT_LAST)));
    }

    /** The trainings that there are. */
    List<ShortTraining> trainings() {
        return this.trainings;
    }

    /**
     * The losses of a training, a row for each seed, or how far its steps went.
     * @param name of the training
     * @return empty if there is none of this name
     */
    List<double[]> training(String name, boolean losses) {
        List<double[]> rows = new ArrayList<>();
        int steps = this.settings.get(FlowSettings.STEPS);
        for (int training = 0; training < this.trainings.size(); training++) {
            if (this.trainings.get(training).name().equals(name)) {
                int from = 2 * steps * training + (losses ? 0 : steps);
                for (int i = 1 + networks(); i < this.results.length; i++) {
                    if (this.results[i] != null) {
                        rows.add(Arrays.copyOfRange(this.results[i], from, from + steps));
                    }
                }
            }
        }
        return rows;
    }

    /** The mean logarithm of each row. */
    static double[] meanLogarithms(List<double[]> rows) {
        double[] means = new double[rows.size()];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (double number : rows.get(i)) {
                sum += LogRatios.ratio(number, 1);
            }
            means[i] = sum / rows.get(i).length;
        }
        return means;
    }

    /** The logarithm of the mean distance of each number of a row from the one before. */
    static double[] jitter(List<double[]> rows) {
        double[] jitter = new double[rows.size()];
        for (int i = 0; i < jitter.length; i++) {
            double[] row = rows.get(i);
            double sum = 0;
            for (int j = 1; j < row.length; j++) {
                sum += Math.abs(row[j] - row[j - 1]);
            }
            jitter[i] = LogRatios.ratio(sum, row.length - 1);
        }
        return jitter;
    }

}
