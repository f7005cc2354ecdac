package dev.actiscope.experiment.initialisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * The losses from each beginning, and what flows through the networks before they learn.
 */
final class BeginningCharts {

    private final Beginnings found;

    private final BeginningResult places;

    BeginningCharts(Beginnings found) {
        this.found = found;
        this.places = found.places();
    }

    List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        for (Beginning beginning : Beginning.values()) {
            all.add(losses(beginning));
        }
        all.add(layers("signals", "signal"));
        all.add(layers("gradients", "gradient"));
        all.add(scales("signal-by-scale", "signal-left"));
        all.add(scales("gradient-by-scale", "gradient-left"));
        return all;
    }

    /**
     * The geometric mean over the seeds in its 95 % band, and what guessing costs.
     */
    private Chart losses(Beginning beginning) {
        List<Series> all = new ArrayList<>();
        double[] x = new double[this.places.points()];
        for (int point = 0; point < x.length; point++) {
            x[point] = Math.min((point + 1) * this.places.stride(), this.places.steps());
        }
        for (int function = 0; function < this.found.functions().size(); function++) {
            double[] low = new double[x.length];
            double[] middle = new double[x.length];
            double[] high = new double[x.length];
            for (int point = 0; point < x.length; point++) {
                Confidence loss = this.found.mean(this.places.point(function, beginning, point));
                low[point] = visible(Exponential.exp(loss.low()));
                middle[point] = visible(Exponential.exp(loss.value()));
                high[point] = visible(Exponential.exp(loss.high()));
            }
            Curve f = this.found.functions().get(function);
            all.add(new Series("loss-low", f, Style.BAND, x, low));
            all.add(new Series("loss-high", f, Style.LINE, x, high));
            all.add(new Series("loss", f, Style.LINE, x, middle));
        }
        double guess = Logarithms.log(Math.max(2, Lessons.outputs(this.found.settings())));
        all.add(new Series("guess", null, Style.THEORY, new double[] { 1, this.places.steps() },
                new double[] { guess, guess }));
        return new Chart("losses-" + beginning.word(), Axis.linear("step", 0, this.places.steps()),
                Axis.logarithmic("loss"), all);
    }

    /** Root mean squares layer by layer: broken lines too small, points too large. */
    private Chart layers(String name, String role) {
        List<Series> all = new ArrayList<>();
        double[] x = new double[this.places.depth()];
        for (int layer = 0; layer < x.length; layer++) {
            x[layer] = layer + 1;
        }
        for (int i = 0; i < this.found.functions().size(); i++) {
            for (Beginning beginning : Beginning.RANDOM) {
                int function = i;
                double[] y = means(x.length,
                        (layer) -> role.equals("signal") ? this.places.signal(function, beginning, layer)
                                : this.places.gradient(function, beginning, layer),
                        false);
                all.add(new Series(role + "-" + beginning.word(), this.found.functions().get(i), style(beginning), x,
                        y));
            }
        }
        return new Chart(name, Axis.linear("layer", 1, Math.max(2, x.length)), Axis.logarithmic(role), all);
    }

    private static Style style(Beginning beginning) {
        return switch (beginning) {
            case SMALL -> Style.THEORY;
            case LARGE -> Style.POINTS;
            default -> Style.LINE;
        };
    }

    /** What is left at the other end of the network, by the size of the weights. */
    private Chart scales(String name, String role) {
        List<Series> all = new ArrayList<>();
        double[] x = new double[Beginning.SCALES];
        for (int scale = 0; scale < x.length; scale++) {
            x[scale] = Beginning.factor(this.found.settings(), scale);
        }
        for (int i = 0; i < this.found.functions().size(); i++) {
            int function = i;
            double[] y = means(x.length, (scale) -> role.equals("signal-left")
                    ? this.places.signalGrowth(function, scale) : this.places.gradientGrowth(function, scale), true);
            all.add(new Series(role, this.found.functions().get(i), Style.LINE, x, y));
        }
        all.add(new Series("kept", null, Style.THEORY, new double[] { x[0], x[x.length - 1] }, new double[] { 1, 1 }));
        return new Chart(name, Axis.logarithmic("scale"), Axis.logarithmic(role), all);
    }

    /** Geometric means over the seeds. */
    private double[] means(int count, IntUnaryOperator place, boolean logarithms) {
        double[] means = new double[count];
        for (int i = 0; i < count; i++) {
            double sum = 0;
            int seeds = 0;
            for (double number : this.found.bySeed(place.applyAsInt(i))) {
                if (number == number) {
                    sum += logarithms ? number : Logarithms.log(number);
                    seeds++;
                }
            }
            means[i] = (seeds > 0) ? visible(Exponential.exp(sum / seeds)) : Double.NaN;
        }
        return means;
    }

    /** Nothing has a place on a logarithmic axis. */
    private static double visible(double number) {
        return (number > 1e-300 && number < 1e300) ? number : Double.NaN;
    }

}
