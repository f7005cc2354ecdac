package dev.actiscope.experiment.lab.initialisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

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

    private static final Confidence NOTHING = new Confidence(Double.NaN, Double.NaN, Double.NaN);

    private final Beginnings found;

    private final BeginningResult places;

    BeginningCharts(Beginnings found) {
        this.found = found;
        this.places = found.places();
    }

    /**
     * All charts, the one in which networks learn first, at the end without those that
     * have stayed blank.
     */
    List<Chart> all(boolean ended) {
        List<Chart> all = new ArrayList<>();
        all.add(losses(Beginning.RIGHT, ended));
        for (Beginning beginning : Beginning.values()) {
            if (beginning != Beginning.RIGHT) {
                all.add(losses(beginning, ended));
            }
        }
        all.add(signals());
        all.add(gradients());
        all.add(scales("signal-by-scale", "signal-left"));
        all.add(scales("gradient-by-scale", "gradient-left"));
        all.removeIf((chart) -> ended && chart.isBlank());
        return all;
    }

    /**
     * The geometric mean over the seeds in its 95 % band, and what guessing costs, on the
     * same axis for all beginnings. At the end there is none from where the first has
     * diverged: a mean of the others would fall for no other reason.
     */
    private Chart losses(Beginning beginning, boolean ended) {
        List<Series> all = new ArrayList<>();
        double[] x = this.places.points().ends();
        LossRange range = LossRange.of(this.found);
        for (int function = 0; function < this.found.functions().size(); function++) {
            double[] low = new double[x.length];
            double[] middle = new double[x.length];
            double[] high = new double[x.length];
            for (int point = 0; point < x.length; point++) {
                int place = this.places.point(function, beginning, point);
                Confidence loss = (ended && !this.found.isWhole(place)) ? NOTHING : this.found.mean(place);
                low[point] = range.within(loss.low());
                middle[point] = range.within(loss.value());
                high[point] = range.within(loss.high());
            }
            Curve f = this.found.functions().get(function);
            all.add(new Series("loss-low", f, Style.BAND, x, low));
            all.add(new Series("loss-high", f, Style.BAND, x, high));
            all.add(new Series("loss", f, Style.LINE, x, middle));
        }
        double[] guess = { range.guess(), range.guess() };
        all.add(new Series("guess", null, Style.THEORY, new double[] { 0, this.places.steps() }, guess));
        return new Chart("losses-" + beginning.word(), Axis.linear("step", 0, this.places.steps()),
                new Axis("loss", true, range.low(), range.high()), all);
    }

    private Chart signals() {
        return layers("signals", "signal", (function, beginning) -> {
            double[] y = new double[this.places.depth()];
            for (int layer = 0; layer < y.length; layer++) {
                y[layer] = geometric(logarithms(this.places.signal(function, beginning, layer)));
            }
            return y;
        });
    }

    /**
     * Relative to those of the last layer: how large those are is a matter of the loss,
     * which may have none to give where outputs are large and right.
     */
    private Chart gradients() {
        return layers("gradients", "gradient", (function, beginning) -> {
            double[] y = new double[this.places.depth()];
            double[] last = logarithms(this.places.gradient(function, beginning, y.length - 1));
            for (int layer = 0; layer < y.length; layer++) {
                double[] all = logarithms(this.places.gradient(function, beginning, layer));
                for (int seed = 0; seed < all.length; seed++) {
                    all[seed] -= last[seed];
                }
                y[layer] = geometric(all);
            }
            return y;
        });
    }

    /** Layer by layer: broken lines too small, points too large. */
    private Chart layers(String name, String role, BiFunction<Integer, Beginning, double[]> by) {
        List<Series> all = new ArrayList<>();
        double[] x = new double[this.places.depth()];
        for (int layer = 0; layer < x.length; layer++) {
            x[layer] = layer + 1;
        }
        for (int i = 0; i < this.found.functions().size(); i++) {
            for (Beginning beginning : Beginning.RANDOM) {
                all.add(new Series(role + "-" + beginning.word(), this.found.functions().get(i), style(beginning), x,
                        by.apply(i, beginning)));
            }
        }
        return new Chart(name, Axis.linear("layer", 1, Math.max(2, x.length)), Axis.logarithmic(role), all);
    }

    /** By seed. */
    private double[] logarithms(int place) {
        double[] all = this.found.bySeed(place);
        for (int seed = 0; seed < all.length; seed++) {
            all[seed] = Logarithms.log(all[seed]);
        }
        return all;
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
            double[] y = new double[x.length];
            for (int scale = 0; scale < x.length; scale++) {
                int place = role.equals("signal-left") ? this.places.signalGrowth(i, scale)
                        : this.places.gradientGrowth(i, scale);
                y[scale] = visible(Exponential.exp(this.found.told(place).value()));
            }
            all.add(new Series(role, this.found.functions().get(i), Style.LINE, x, y));
        }
        all.add(new Series("kept", null, Style.THEORY, new double[] { x[0], x[x.length - 1] }, new double[] { 1, 1 }));
        return new Chart(name, Axis.logarithmic("scale"), Axis.logarithmic(role), all);
    }

    /** The geometric mean over the seeds that have a number. */
    private static double geometric(double[] logarithms) {
        double sum = 0;
        int seeds = 0;
        for (double number : logarithms) {
            if (number == number) {
                sum += number;
                seeds++;
            }
        }
        return (seeds > 0) ? visible(Exponential.exp(sum / seeds)) : Double.NaN;
    }

    /** Nothing has a place on a logarithmic axis. */
    private static double visible(double number) {
        return (number > 1e-300 && number < 1e300) ? number : Double.NaN;
    }

}
