package dev.actiscope.experiment.lab.dying;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * Shares over steps, rates or biases, widths and depths.
 */
final class DyingCharts {

    private static final Axis DEAD = Axis.linear("dead", 0, 1);

    private static final Axis BROKEN = Axis.linear("broken", 0, 1);

    private static final Axis BORN = Axis.linear("born", 0, 1);

    private final DyingEvidence evidence;

    private final DyingPlan plan;

    DyingCharts(DyingEvidence evidence) {
        this.evidence = evidence;
        this.plan = evidence.plan();
    }

    List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        all.add(steps("dead-by-step", DEAD, "dead", this.evidence::dead));
        all.add(steps("broken-by-step", BROKEN, "broken", this.evidence::broken));
        all.add(swept("dead", DEAD, (training) -> training.dead(training.times() - 1), this.evidence::dead));
        all.add(swept("broken", BROKEN, (training) -> training.broken(training.times() - 1), this.evidence::broken));
        all.add(depths());
        all.add(widths());
        return all;
    }

    /** Shares by seed at a time. */
    private interface Counted {

        double[] at(int function, int time);

    }

    private Chart steps(String name, Axis y, String role, Counted counted) {
        List<Series> series = new ArrayList<>();
        double[] x = new double[this.plan.checks() + 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = TrainingTrial.due(this.plan.steps(), this.plan.checks(), i);
        }
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            Confidence[] y95 = new Confidence[x.length];
            for (int i = 0; i < x.length; i++) {
                y95[i] = Confidence.shares(counted.at(f, i));
            }
            banded(series, role, this.evidence.functions().get(f), Style.LINE, x, y95);
        }
        return new Chart(name, Axis.linear("step"), y, series);
    }

    /**
     * A band, then what lies in it. What is 0 all along has none, or the bands of several
     * would hide all else.
     */
    private static void banded(List<Series> series, String role, Curve f, Style style, double[] x, Confidence[] y) {
        double[] low = new double[y.length];
        double[] value = new double[y.length];
        double[] high = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            low[i] = y[i].low();
            value[i] = y[i].value();
            high[i] = y[i].high();
        }
        if (!DyingEvidence.isNone(value)) {
            series.add(new Series(role + "-low", f, Style.BAND, x, low));
            series.add(new Series(role + "-high", f, Style.BAND, x, high));
        }
        series.add(new Series(role, f, style, x, value));
    }

    /** Part-way, at the other rates or biases and at the one that is set. */
    private Chart swept(String share, Axis y, DyingEvidence.Share of, Counted counted) {
        boolean rates = this.plan.sweepsRates();
        String role = share + (rates ? "-at-rate" : "-at-bias");
        double own = this.plan.settings().get(rates ? DyingUnits.RATE : DyingUnits.BIAS);
        double[] others = this.plan.others();
        double[] x = new double[others.length + 1];
        List<Series> series = new ArrayList<>();
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            double[] shares = new double[x.length];
            int at = 0;
            for (int i = 0; i < others.length; i++) {
                if (at == i && others[i] > own) {
                    x[at] = own;
                    shares[at++] = DyingEvidence.mean(counted.at(f, this.plan.middle()));
                }
                x[at] = others[i];
                shares[at++] = this.evidence.swept(f, i, of);
            }
            series.add(new Series(role, this.evidence.functions().get(f), Style.LINE, x.clone(), shares));
        }
        return new Chart(share + (rates ? "-by-rate" : "-by-bias"),
                rates ? Axis.logarithmic("rate") : Axis.linear("bias"), y, series);
    }

    /** By depth, of the networks of the width that is set. */
    private Chart depths() {
        List<Series> series = new ArrayList<>();
        double[] x = new double[this.plan.layers()];
        double[] bound = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i + 2;
            bound[i] = DyingEvidence.bound(i + 1, this.plan.width());
        }
        boolean bounded = false;
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            Confidence[] y = new Confidence[x.length];
            for (int i = 0; i < x.length; i++) {
                y[i] = this.evidence.born(f, i + 1);
            }
            banded(series, "born-at-depth", this.evidence.functions().get(f), Style.LINE, x, y);
            bounded |= this.evidence.isBounded(f);
        }
        if (bounded) {
            series.add(new Series("bound-at-depth", null, Style.THEORY, x, bound));
        }
        return new Chart("born-by-depth", Axis.linear("depth"), BORN, series);
    }

    /** By width, with the first function. */
    private Chart widths() {
        int[] others = this.plan.widths();
        double[] x = new double[others.length + 1];
        double[] bound = new double[x.length];
        Confidence[] y = new Confidence[x.length];
        int at = 0;
        for (int i = 0; i <= others.length; i++) {
            if (at == i && (i == others.length || others[i] > this.plan.width())) {
                x[at] = this.plan.width();
                y[at++] = this.evidence.born(0, this.plan.layers());
            }
            if (i < others.length) {
                x[at] = others[i];
                y[at++] = this.evidence.bornAtWidth(i);
            }
        }
        for (int i = 0; i < x.length; i++) {
            bound[i] = DyingEvidence.bound(this.plan.layers(), (int) x[i]);
        }
        List<Series> series = new ArrayList<>();
        banded(series, "born-at-width", this.evidence.functions().get(0), Style.POINTS, x, y);
        if (this.evidence.isBounded(0)) {
            series.add(new Series("bound-at-width", null, Style.THEORY, x, bound));
        }
        return new Chart("born-by-width", Axis.linear("width"), BORN, series);
    }

}
