package dev.actiscope.experiment.lab.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.experiment.twins.TwinResult;

/**
 * Draws against the expectation, the losses with noise and without, and what averaging
 * does.
 */
final class NoiseCharts {

    private static final double SIDE = 3;

    private static final int COLUMNS = 60;

    private final NoiseEvidence evidence;

    NoiseCharts(NoiseEvidence evidence) {
        this.evidence = evidence;
    }

    /** All charts, at the end without those that have stayed blank. */
    List<Chart> all(boolean ended) {
        if (this.evidence.functions().isEmpty()) {
            return List.of();
        }
        List<Series> expectations = new ArrayList<>();
        List<Series> units = new ArrayList<>();
        List<Series> networks = new ArrayList<>();
        List<Series> losses = new ArrayList<>();
        List<Series> ratios = new ArrayList<>();
        for (Curve f : this.evidence.functions()) {
            expectations(f, expectations);
            errors(f, units, (size) -> this.evidence.unitError(f, size));
            errors(f, networks, (size) -> this.evidence.networkError(f, size));
            losses(f, losses);
            ratios.add(ratios(f));
        }
        double[] seeds = { 0, this.evidence.seeds() + 1 };
        ratios.add(new Series("alike", null, Style.THEORY, seeds, new double[] { 1, 1 }));
        Axis steps = Axis.linear("steps", 0, this.evidence.steps());
        List<Chart> charts = new ArrayList<>(List.of(new Chart("losses", steps, Axis.logarithmic("loss"), losses),
                new Chart("held-out", Axis.linear("seed", seeds[0], seeds[1]), Axis.linear("ratio"), ratios),
                new Chart("expectations", Axis.linear("x", -SIDE, SIDE), Axis.linear("y"), expectations),
                new Chart("units", Axis.logarithmic("draws"), Axis.logarithmic("error"), units),
                new Chart("networks", Axis.logarithmic("draws"), Axis.logarithmic("error"), networks)));
        charts.removeIf((chart) -> ended && chart.isBlank());
        return charts;
    }

    private void expectations(Curve f, List<Series> all) {
        double[] x = new double[COLUMNS + 1];
        double[] y = new double[COLUMNS + 1];
        for (int i = 0; i <= COLUMNS; i++) {
            x[i] = 2 * SIDE * i / COLUMNS - SIDE;
            y[i] = f.activation().value(x[i]);
        }
        all.add(new Series("expectation", f, Style.LINE, x, y));
        double[] at = new double[UnitDraws.INPUTS];
        double[] mean = new double[UnitDraws.INPUTS];
        for (int i = 0; i < at.length; i++) {
            at[i] = UnitDraws.input(i);
            mean[i] = f.activation().value(at[i]) + this.evidence.miss(f, i).difference().value();
        }
        all.add(new Series("mean-of-draws", f, Style.POINTS, at, mean));
    }

    /** What was measured, and what 1/√K would make of the first. */
    private static void errors(Curve f, List<Series> all, IntToDoubleFunction square) {
        double[] x = new double[UnitDraws.SIZES];
        double[] y = new double[UnitDraws.SIZES];
        double[] theory = new double[UnitDraws.SIZES];
        for (int size = 0; size < x.length; size++) {
            x[size] = 1 << size;
            y[size] = Math.sqrt(square.applyAsDouble(size));
            theory[size] = Math.sqrt(square.applyAsDouble(0) / x[size]);
        }
        all.add(new Series("measured", f, Style.LINE, x, y));
        all.add(new Series("root", f, Style.THEORY, x, theory));
    }

    private void losses(Curve f, List<Series> all) {
        double[] x = TwinResult.points(this.evidence.steps()).ends();
        all.add(new Series("with", f, Style.LINE, x, this.evidence.with(f).losses()));
        all.add(new Series("without", f, Style.THEORY, x, this.evidence.without(f).losses()));
    }

    /** How many times the loss without noise the one with it is, for each seed. */
    private Series ratios(Curve f) {
        double[] one = this.evidence.with(f).bySeed(TwinResult::heldOut);
        double[] other = this.evidence.without(f).bySeed(TwinResult::heldOut);
        double[] x = new double[one.length];
        double[] y = new double[one.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i + 1;
            y[i] = Exponential.exp(one[i] - other[i]);
        }
        return new Series("ratio", f, Style.POINTS, x, y);
    }

}
