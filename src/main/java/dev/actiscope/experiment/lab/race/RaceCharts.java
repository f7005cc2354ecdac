package dev.actiscope.experiment.lab.race;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.experiment.setting.Settings;

/**
 * The charts of a race.
 */
final class RaceCharts {

    private final Standings standings;

    private final Settings settings;

    private final int depth;

    private final int steps;

    RaceCharts(Standings standings) {
        this.standings = standings;
        this.settings = standings.settings();
        this.depth = this.settings.get(Race.DEPTH);
        this.steps = this.settings.get(Race.STEPS);
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        charts.add(losses());
        charts.add(work());
        if (this.standings.hasOwn()) {
            charts.add(rates());
        }
        charts.add(accuracies());
        charts.add(zeros());
        return charts;
    }

    /** The loss against the steps: the mean over the seeds in its 95 % band. */
    private Chart losses() {
        List<Series> all = new ArrayList<>();
        for (Standing standing : this.standings.all()) {
            Confidence[] points = points(standing);
            double[] x = ends(1);
            double[] low = new double[x.length];
            double[] high = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                low[i] = Exponential.exp(points[i].low());
                high[i] = Exponential.exp(points[i].high());
            }
            all.add(series("low", standing, Style.BAND, x, low));
            all.add(series("high", standing, Style.BAND, x, high));
            all.add(series("loss", standing, Style.LINE, x, values(points)));
        }
        return new Chart("losses", Axis.linear("steps", 0, this.steps), Axis.logarithmic("loss"), all);
    }

    /** The loss against what it cost so far: a dear function gets less far. */
    private Chart work() {
        List<Series> all = new ArrayList<>();
        for (Standing standing : this.standings.primary()) {
            all.add(series("loss-by-work", standing, Style.LINE, ends(standing.workOfStep()),
                    values(points(standing))));
        }
        return new Chart("work", Axis.linear("work"), Axis.logarithmic("loss"), all);
    }

    private Confidence[] points(Standing standing) {
        Confidence[] points = new Confidence[RaceResult.points(this.steps).count()];
        for (int i = 0; i < points.length; i++) {
            points[i] = standing.point(this.depth, i);
        }
        return points;
    }

    private static double[] values(Confidence[] points) {
        double[] values = new double[points.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Exponential.exp(points[i].value());
        }
        return values;
    }

    /** Where points stand: at the last of their steps. */
    private double[] ends(double each) {
        double[] ends = RaceResult.points(this.steps).ends();
        for (int i = 0; i < ends.length; i++) {
            ends[i] *= each;
        }
        return ends;
    }

    /**
     * The loss in the heats against the learning rate, up to where a network has gone
     * astray: else one that diverged would leave no height to the others.
     */
    private Chart rates() {
        List<Double> tried = Race.tried(this.settings);
        double[] x = new double[tried.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = tried.get(i);
        }
        List<Series> all = new ArrayList<>();
        double top = Double.NaN;
        for (Standing standing : this.standings.all()) {
            if (standing.candidate().own()) {
                if (standing.astray().length > 0) {
                    top = RaceSetup.astray(this.settings);
                }
                double[] y = new double[x.length];
                for (int i = 0; i < x.length; i++) {
                    y[i] = Exponential.exp(standing.heats()[i]);
                }
                all.add(series("loss-by-rate", standing, Style.LINE, x, y));
            }
        }
        return new Chart("rates", Axis.logarithmic("rate"), new Axis("loss", true, Double.NaN, top), all);
    }

    /** The accuracy of each network. */
    private Chart accuracies() {
        List<Series> all = new ArrayList<>();
        for (Standing standing : this.standings.primary()) {
            double[] y = standing.bySeed(RaceResult::accuracy);
            double[] x = new double[y.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = i + 1;
            }
            all.add(series("accuracy", standing, Style.POINTS, x, y));
        }
        return new Chart("accuracies", Axis.linear("seed", 1, Math.max(2, this.settings.get(Race.SEEDS))),
                Axis.linear("accuracy", 0, 1), all);
    }

    /** The share of zeros in each layer. */
    private Chart zeros() {
        List<Series> all = new ArrayList<>();
        for (Standing standing : this.standings.primary()) {
            double[] x = new double[this.depth];
            double[] y = new double[this.depth];
            for (int layer = 0; layer < this.depth; layer++) {
                int place = layer;
                x[layer] = layer + 1;
                y[layer] = standing.mean((result) -> result.zeros(place)).value();
            }
            all.add(series("zeros", standing, Style.BARS, x, y));
        }
        return new Chart("zeros", Axis.linear("layer"), Axis.linear("share-of-zeros", 0, 1), all);
    }

    /** Series of candidates that run under other terms have other roles. */
    private Series series(String role, Standing standing, Style style, double[] x, double[] y) {
        Candidate candidate = standing.candidate();
        boolean own = this.standings.areBoth() && candidate.own();
        String terms = (own ? "-at-own-rate" : "") + (candidate.plain() ? "" : "-compared");
        Curve f = candidate.f();
        return new Series(role + terms, f, style, x, y);
    }

}
