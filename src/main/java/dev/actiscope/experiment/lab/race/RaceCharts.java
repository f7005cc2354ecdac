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
 * The charts of a race. Candidates under other terms have charts of their own over the
 * same range: lines of all of them in one could not be told apart.
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
        charts.addAll(losses());
        charts.add(work());
        charts.addAll(rates());
        charts.add(accuracies());
        charts.add(zeros());
        return charts;
    }

    /** The loss against the steps: the mean over the seeds in its 95 % band. */
    private List<Chart> losses() {
        List<List<Standing>> groups = this.standings.groups();
        List<List<Series>> all = groups.stream().map(this::losses).toList();
        Axis loss = (all.size() > 1) ? common(all) : Axis.logarithmic("loss");
        List<Chart> charts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            charts.add(new Chart(name("losses", groups.get(i).get(0).candidate(), this.standings.areBoth()),
                    Axis.linear("steps", 0, this.steps), loss, all.get(i)));
        }
        return charts;
    }

    private List<Series> losses(List<Standing> group) {
        List<Series> all = new ArrayList<>();
        for (Standing standing : group) {
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
        return all;
    }

    /**
     * The loss against what it cost so far: a dear function gets less far. What a step
     * costs is known from the first on.
     */
    private Chart work() {
        List<Series> all = new ArrayList<>();
        for (Standing standing : this.standings.primary()) {
            double step = standing.workOfStep();
            if (!Double.isNaN(step)) {
                all.add(series("loss-by-work", standing, Style.LINE, ends(step), values(points(standing))));
            }
        }
        return new Chart(primary("work"), Axis.linear("work"), Axis.logarithmic("loss"), all);
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
    private List<Chart> rates() {
        List<List<Standing>> groups = new ArrayList<>(this.standings.groups());
        groups.removeIf((group) -> !group.get(0).candidate().own());
        List<List<Series>> all = groups.stream().map(this::rates).toList();
        boolean astray = groups.stream().flatMap(List::stream).anyMatch((standing) -> standing.astray().length > 0);
        double top = astray ? RaceSetup.astray(this.settings) : Double.NaN;
        Axis loss = (all.size() > 1) ? common(all) : new Axis("loss", true, Double.NaN, top);
        List<Chart> charts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            charts.add(new Chart(name("rates", groups.get(i).get(0).candidate(), false), Axis.logarithmic("rate"), loss,
                    all.get(i)));
        }
        return charts;
    }

    private List<Series> rates(List<Standing> group) {
        List<Double> tried = Race.tried(this.settings);
        double[] x = new double[tried.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = tried.get(i);
        }
        List<Series> all = new ArrayList<>();
        for (Standing standing : group) {
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                y[i] = Exponential.exp(standing.heats()[i]);
            }
            all.add(series("loss-by-rate", standing, Style.LINE, x, y));
        }
        return all;
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
        return new Chart(primary("accuracies"), Axis.linear("seed", 1, Math.max(2, this.settings.get(Race.SEEDS))),
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
        return new Chart(primary("zeros"), Axis.linear("layer"), Axis.linear("share-of-zeros", 0, 1), all);
    }

    /** From the least loss to the greatest of several charts, unless that went astray. */
    private Axis common(List<List<Series>> charts) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (List<Series> chart : charts) {
            for (Series series : chart) {
                for (double loss : series.y()) {
                    boolean there = loss > 0 && loss < Double.POSITIVE_INFINITY;
                    least = there ? Math.min(least, loss) : least;
                    most = there ? Math.max(most, loss) : most;
                }
            }
        }
        most = Math.min(most, RaceSetup.astray(this.settings));
        return (least < most) ? new Axis("loss", true, least, most) : Axis.logarithmic("loss");
    }

    /** What a chart of those under the terms that come first is called. */
    private String primary(String chart) {
        return name(chart, this.standings.primary().get(0).candidate(), this.standings.areBoth());
    }

    /** Where there are several terms a chart says of which it is. */
    private String name(String chart, Candidate candidate, boolean tellsRate) {
        String rate = candidate.own() ? " at-own" : " at-common";
        return chart + (tellsRate ? rate : "") + (this.standings.areCompared() ? " " + candidate.terms() : "");
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
