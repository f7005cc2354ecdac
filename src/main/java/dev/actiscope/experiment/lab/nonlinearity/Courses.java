package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.lab.nonlinearity.examples.Feature;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.data.Dataset;

/**
 * Charts of the first seed's networks: how they learned, and what became of numbers along
 * one axis.
 */
final class Courses {

    private static final int POINTS = 241;

    private static final double SIDE = 6;

    private final PlaygroundEvidence evidence;

    Courses(PlaygroundEvidence evidence) {
        this.evidence = evidence;
    }

    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        if (PlaygroundSettings.isAlongAnAxis(this.evidence.settings())) {
            charts.add(fit());
        }
        charts.add(losses());
        charts.add(scores());
        return charts;
    }

    private Chart losses() {
        List<Series> series = new ArrayList<>();
        for (int candidate = 0; candidate <= this.evidence.straight(); candidate++) {
            PlaygroundResult first = this.evidence.first(candidate);
            if (first != null) {
                Curve f = function(candidate);
                series.add(new Series("test-loss", f, Style.LINE, first.steps(), first.testLosses()));
                series.add(new Series("training-loss", f, Style.THEORY, first.steps(), first.trainingLosses()));
            }
        }
        return new Chart("loss", Axis.linear("steps", 0, this.evidence.settings().get(PlaygroundSettings.STEPS)),
                Axis.linear("loss"), series);
    }

    private Chart scores() {
        boolean classification = PlaygroundSettings.isClassification(this.evidence.settings());
        List<Series> series = new ArrayList<>();
        for (int candidate = 0; candidate <= this.evidence.straight(); candidate++) {
            PlaygroundResult first = this.evidence.first(candidate);
            if (first != null) {
                series.add(new Series("score", function(candidate), Style.LINE, first.steps(), first.testScores()));
            }
        }
        return new Chart(Score.name(classification),
                Axis.linear("steps", 0, this.evidence.settings().get(PlaygroundSettings.STEPS)),
                classification ? Axis.linear("accuracy", 0, 1) : Axis.linear("explained"), series);
    }

    /** The functions of the first layer stand for a network. */
    private Curve function(int candidate) {
        boolean layers = !this.evidence.settings().get(PlaygroundSettings.LAYERS).isEmpty();
        return (candidate == 1 || !layers) ? PlaygroundPlan.IDENTITY
                : PlaygroundSettings.f(this.evidence.settings(), 0);
    }

    private Chart fit() {
        List<Series> series = new ArrayList<>();
        PlaygroundPlan plan = PlaygroundPlan.of(this.evidence.settings(), 0);
        Dataset data = plan.places().training();
        double[] x = new double[data.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = data.x()[2 * i];
        }
        series.add(new Series("examples", null, Style.POINTS, x, data.t()));
        for (int candidate = 0; candidate <= this.evidence.straight(); candidate++) {
            if (this.evidence.first(candidate) != null) {
                series.add(fit(function(candidate), plan, this.evidence.network(candidate)));
            }
        }
        return new Chart("fit", Axis.linear("x1", -SIDE, SIDE), Axis.linear("output"), series);
    }

    private static Series fit(Curve f, PlaygroundPlan plan, NeuralNetwork network) {
        double[] x = new double[POINTS];
        double[] places = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = SIDE * (2 * i + 1 - POINTS) / (POINTS - 1);
            places[2 * i] = x[i];
        }
        return new Series("output", f, Style.LINE, x, network.outputs(Feature.rows(plan.features(), places)));
    }

}
