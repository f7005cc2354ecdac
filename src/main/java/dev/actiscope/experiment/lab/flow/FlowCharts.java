package dev.actiscope.experiment.lab.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.HeatMap;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.experiment.setting.Functions;

/**
 * What was measured, layer by layer, beside what theory says, and how the short trainings
 * went.
 */
final class FlowCharts {

    /**
     * A share of pre-activations that has the end of the palette, unless one is greater.
     */
    private static final double MANY = 0.3;

    private final FlowResults results;

    FlowCharts(FlowResults results) {
        this.results = results;
    }

    List<Chart> charts() {
        List<Series> signals = new ArrayList<>();
        List<Series> gradients = new ArrayList<>();
        List<Series> chi = new ArrayList<>();
        double[] layers = numbers(this.results.depth());
        for (int i = 0; i < this.results.functions().size(); i++) {
            Curve f = this.results.functions().get(i);
            Measured measured = this.results.measured(i);
            Theory theory = this.results.theory(i);
            add(signals, "signal", f, layers, measured.signal(), (theory != null) ? theory.signal() : null);
            add(gradients, "gradient", f, layers, measured.gradient(), (theory != null) ? theory.gradient() : null);
            if (this.results.depth() > 1) {
                chi.add(new Series("chi", f, Style.LINE, upTo(layers), chi(measured)));
                if (theory != null) {
                    chi.add(new Series("chi-theory", f, Style.THEORY, upTo(layers), upTo(theory.chi())));
                }
            }
        }
        List<Chart> charts = new ArrayList<>();
        charts.add(new Chart("signals", axis(), Axis.logarithmic("signal"), signals));
        charts.add(new Chart("gradients", axis(), Axis.logarithmic("gradient"), gradients));
        if (!chi.isEmpty()) {
            charts.add(new Chart("chi", axis(), Axis.logarithmic("chi"), chi));
        }
        addTrainings(charts);
        return charts;
    }

    private Axis axis() {
        return Axis.linear("layer", 1, Math.max(2, this.results.depth()));
    }

    private static double[] numbers(int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i + 1;
        }
        return numbers;
    }

    private static double[] upTo(double[] numbers) {
        return Arrays.copyOf(numbers, numbers.length - 1);
    }

    /** All networks together, the band from the least to the greatest, and theory. */
    private static void add(List<Series> all, String role, Curve f, double[] x, List<double[]> networks,
            double[] theory) {
        double[] together = new double[x.length];
        double[] low = new double[x.length];
        double[] high = new double[x.length];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        for (int layer = 0; layer < x.length; layer++) {
            together[layer] = Measured.together(networks, layer);
            for (double[] network : networks) {
                low[layer] = Math.min(low[layer], network[layer]);
                high[layer] = Math.max(high[layer], network[layer]);
            }
        }
        all.add(new Series(role + "-low", f, Style.BAND, x, visible(low)));
        all.add(new Series(role + "-high", f, Style.BAND, x, visible(high)));
        all.add(new Series(role, f, Style.LINE, x, visible(together)));
        if (theory != null) {
            all.add(new Series(role + "-theory", f, Style.THEORY, x, visible(theory)));
        }
    }

    /** Without what has no place on a logarithmic axis. */
    private static double[] visible(double[] numbers) {
        double[] visible = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            visible[i] = (numbers[i] > 0 && numbers[i] < Double.POSITIVE_INFINITY) ? numbers[i] : Double.NaN;
        }
        return visible;
    }

    private double[] chi(Measured measured) {
        double[] chi = new double[this.results.depth() - 1];
        for (int layer = 0; layer < chi.length; layer++) {
            double factor = Measured.together(measured.gradient(), layer)
                    / Measured.together(measured.gradient(), layer + 1);
            chi[layer] = factor * factor;
        }
        return visible(chi);
    }

    /** How the trainings went: the loss, and how far the steps of the large ones went. */
    private void addTrainings(List<Chart> charts) {
        List<Series> losses = new ArrayList<>();
        List<Series> large = new ArrayList<>();
        List<Series> steps = new ArrayList<>();
        for (ShortTraining training : this.results.trainings()) {
            List<double[]> rows = this.results.training(training.name(), true);
            if (!rows.isEmpty() && rows.get(0).length > 0) {
                if (training.large()) {
                    large.add(curve("large-loss", training, rows));
                    steps.add(curve("large-step", training, this.results.training(training.name(), false)));
                }
                else {
                    losses.add(curve((training.pace() == 1) ? "loss" : "loss-faster", training, rows));
                }
            }
        }
        if (!losses.isEmpty()) {
            charts.add(new Chart("losses", Axis.linear("step"), Axis.logarithmic("loss"), losses));
        }
        if (!large.isEmpty()) {
            charts.add(new Chart("large-losses", Axis.linear("step"), Axis.logarithmic("loss"), large));
            charts.add(new Chart("large-steps", Axis.linear("step"), Axis.logarithmic("length"), steps));
        }
    }

    /**
     * The geometric mean over the seeds. The same function at another rate has the same
     * colour, and a broken line.
     */
    private Series curve(String role, ShortTraining training, List<double[]> rows) {
        int count = rows.get(0).length;
        double[] y = new double[count];
        for (int step = 0; step < count; step++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += LogRatios.ratio(row[step], 1);
            }
            y[step] = LogRatios.factor(sum, rows.size());
        }
        Style style = (training.large() || training.pace() == 1) ? Style.LINE : Style.THEORY;
        return new Series(role, asWritten(training.f()), style, numbers(count), visible(y));
    }

    /**
     * A function as the settings have it, if they do: so it has one name, and one colour.
     */
    private Curve asWritten(Curve f) {
        int index = Functions.indexOf(this.results.functions(), f.notation());
        return (index >= 0) ? this.results.functions().get(index) : f;
    }

    /** For each function how many pre-activations of each size each layer has. */
    List<HeatMap> maps() {
        List<HeatMap> maps = new ArrayList<>();
        int depth = this.results.depth();
        double most = most();
        for (int i = 0; i < this.results.functions().size(); i++) {
            double[] bins = this.results.measured(i).bins();
            double[] values = new double[bins.length];
            for (int layer = 0; layer < depth; layer++) {
                for (int bin = 0; bin < NetworkResult.BINS; bin++) {
                    values[bin * depth + layer] = bins[layer * NetworkResult.BINS + bin];
                }
            }
            maps.add(new HeatMap("pre-activations", this.results.functions().get(i),
                    Axis.linear("layer", 0.5, depth + 0.5), Axis.linear("z", -NetworkResult.REACH, NetworkResult.REACH),
                    depth, values, 0, most, List.of()));
        }
        return maps;
    }

    /** The end of the palette, which is the same for all functions. */
    private double most() {
        double most = MANY;
        for (int i = 0; i < this.results.functions().size(); i++) {
            for (double share : this.results.measured(i).bins()) {
                most = (share > most) ? share : most;
            }
        }
        return most;
    }

}
