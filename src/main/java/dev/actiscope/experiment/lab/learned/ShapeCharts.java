package dev.actiscope.experiment.lab.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.experiment.twins.TwinResult;
import dev.actiscope.network.LayerSpecification.Normalisation;

/**
 * The parameters by steps, what the functions look like at the start and at the end, and
 * the losses against those of the twins.
 */
final class ShapeCharts {

    private static final double SIDE = 4;

    private static final int COLUMNS = 80;

    /** From and to which β Swish is drawn between its limits. */
    private static final double LEAST = 0.05;

    private static final int BETAS = 60;

    private static final double STEP = Logarithms.log(1000) / BETAS;

    private final ShapeEvidence evidence;

    private final List<Chart> charts = new ArrayList<>();

    ShapeCharts(ShapeEvidence evidence) {
        this.evidence = evidence;
    }

    /** All charts, at the end without those that have stayed blank. */
    List<Chart> all(boolean ended) {
        List<Normalisation> asked = LearnedTwins.normalisations(this.evidence.settings());
        for (Normalisation normalisation : asked) {
            List<LearnedTwins> families = new ArrayList<>();
            for (LearnedTwins family : this.evidence.families()) {
                if (family.normalisation() == normalisation) {
                    families.add(family);
                }
            }
            draw(families, normalisation == asked.get(0), "-" + LearnedTwins.word(normalisation));
        }
        between();
        this.charts.removeIf((chart) -> ended && chart.isBlank());
        return this.charts;
    }

    /** Everything of the first normalisation, and what differs of the others. */
    private void draw(List<LearnedTwins> families, boolean first, String ending) {
        List<LearnedTwins> learning = new ArrayList<>(families);
        learning.removeIf((family) -> !family.canMove());
        Axis steps = Axis.linear("steps", 0, this.evidence.steps());
        if (!learning.isEmpty()) {
            List<Series> parameters = new ArrayList<>();
            learning.forEach((family) -> parameters(family, parameters));
            this.charts.add(new Chart("parameters" + ending, steps, Axis.linear("parameter"), parameters));
        }
        if (first) {
            List<Series> curves = new ArrayList<>();
            families.forEach((family) -> curves(family, curves));
            this.charts.add(new Chart("curves" + ending, Axis.linear("x", -SIDE, SIDE), Axis.linear("y"), curves));
        }
        if (first && !learning.isEmpty()) {
            this.charts.add(again(learning));
        }
        List<Series> losses = new ArrayList<>();
        families.forEach((family) -> losses(family, losses));
        this.charts.add(new Chart("losses" + ending, steps, Axis.logarithmic("loss"), losses));
        if (first) {
            this.charts.add(gains(families, ending));
        }
    }

    /** The shifts of all networks and layers, and those with another order. */
    private Chart again(List<LearnedTwins> families) {
        List<Series> all = new ArrayList<>();
        double reach = ShapeVerdicts.WORTH;
        for (LearnedTwins family : families) {
            double[] x = this.evidence.shifts(family).row();
            double[] y = this.evidence.shiftsAgain(family).row();
            for (int i = 0; i < x.length; i++) {
                boolean known = Math.abs(x[i] * y[i]) < Double.POSITIVE_INFINITY;
                reach = known ? Math.max(reach, Math.max(Math.abs(x[i]), Math.abs(y[i]))) : reach;
                y[i] = known ? y[i] : Double.NaN;
                x[i] = known ? x[i] : 0;
            }
            all.add(new Series("again", family.f(), Style.POINTS, x, y));
        }
        double[] ends = { -reach, reach };
        all.add(new Series("same", null, Style.THEORY, ends, ends));
        return Chart.plane("again", Axis.linear("shift", -reach, reach), Axis.linear("shift-again", -reach, reach),
                all);
    }

    /** The course of each layer, with a band for the first and the last. */
    private void parameters(LearnedTwins family, List<Series> all) {
        int last = this.evidence.depth() - 1;
        double[] ends = TwinResult.points(this.evidence.steps()).ends();
        double[] x = new double[ends.length + 1];
        System.arraycopy(ends, 0, x, 1, ends.length);
        for (int layer = 0; layer <= last; layer++) {
            Confidence[] course = this.evidence.learning(family).parameters(layer);
            double[] low = new double[x.length];
            double[] high = new double[x.length];
            double[] mean = new double[x.length];
            low[0] = family.start();
            high[0] = family.start();
            mean[0] = family.start();
            for (int i = 0; i < course.length; i++) {
                low[i + 1] = finite(course[i].low());
                high[i + 1] = finite(course[i].high());
                mean[i + 1] = finite(course[i].value());
            }
            if (layer == 0 || layer == last) {
                all.add(new Series("low-" + (layer + 1), family.f(), Style.BAND, x, low));
                all.add(new Series("high-" + (layer + 1), family.f(), Style.BAND, x, high));
            }
            all.add(new Series("layer-" + (layer + 1), family.f(), style(layer), x, mean));
        }
    }

    /** The first layer drawn through, the last broken, and thin what is between. */
    private Style style(int layer) {
        return (layer == 0) ? Style.LINE : (layer == this.evidence.depth() - 1) ? Style.THEORY : Style.GUIDE;
    }

    private void curves(LearnedTwins family, List<Series> all) {
        all.add(curve("at-start", family.f(), family.f(), family.canMove() ? Style.GUIDE : Style.LINE));
        if (!family.canMove()) {
            return;
        }
        int depth = this.evidence.depth();
        for (int layer = 0; layer < depth; layer += Math.max(1, depth - 1)) {
            String role = "layer-" + (layer + 1);
            Style style = style(layer);
            family.become(this.evidence.learning(family).shape(depth, family.parameters(), layer))
                .ifPresent((end) -> all.add(curve(role, family.f(), end, style)));
        }
    }

    private static Series curve(String role, Curve of, Curve drawn, Style style) {
        double[] x = new double[COLUMNS + 1];
        double[] y = new double[COLUMNS + 1];
        for (int i = 0; i <= COLUMNS; i++) {
            x[i] = 2 * SIDE * i / COLUMNS - SIDE;
            y[i] = finite(drawn.activation().value(x[i]));
        }
        return new Series(role, of, style, x, y);
    }

    private void losses(LearnedTwins family, List<Series> all) {
        double[] x = TwinResult.points(this.evidence.steps()).ends();
        all.add(new Series("loss", family.f(), Style.LINE, x, this.evidence.learning(family).losses()));
        all.add(new Series("loss-fixed", family.f(), Style.THEORY, x, this.evidence.fixed(family).losses()));
    }

    /** How many times the loss of the twin was as great, for each seed. */
    private Chart gains(List<LearnedTwins> families, String ending) {
        List<Series> all = new ArrayList<>();
        double[] x = new double[this.evidence.seeds()];
        for (LearnedTwins family : families) {
            double[] one = this.evidence.learning(family).bySeed(TwinResult::logLoss);
            double[] other = this.evidence.fixed(family).bySeed(TwinResult::logLoss);
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                x[i] = i + 1;
                y[i] = finite(Exponential.exp(other[i] - one[i]));
            }
            all.add(new Series("gain", family.f(), Style.POINTS, x, y));
        }
        all.add(new Series("alike", null, Style.THEORY, new double[] { 0, x.length + 1 }, new double[] { 1, 1 }));
        return new Chart("gains" + ending, Axis.linear("seed", 0, x.length + 1), Axis.linear("ratio"), all);
    }

    /** A gap where there is no number. */
    private static double finite(double y) {
        return (Math.abs(y) < Double.POSITIVE_INFINITY) ? y : Double.NaN;
    }

    /** Where the learned β lie between the line and ReLU. */
    private void between() {
        LearnedTwins family = this.evidence.find(ShapeVerdicts.SWISH);
        if (family == null) {
            return;
        }
        double[] x = new double[BETAS + 1];
        double[] line = new double[BETAS + 1];
        double[] relu = new double[BETAS + 1];
        for (int i = 0; i <= BETAS; i++) {
            x[i] = LEAST * Exponential.exp(STEP * i);
            line[i] = SwishLimits.fromLine(x[i]);
            relu[i] = SwishLimits.fromRelu(x[i]);
        }
        List<Series> all = new ArrayList<>();
        all.add(new Series("from-line", null, Style.LINE, x, line));
        all.add(new Series("from-relu", null, Style.THEORY, x, relu));
        for (LearnedTwins one : this.evidence.families()) {
            if (LearnedTwins.is(one.f(), ShapeVerdicts.SWISH)) {
                learned(one, all);
            }
        }
        this.charts.add(new Chart("between", Axis.logarithmic("beta"), Axis.linear("distance"), all));
    }

    /** The least of them, the one in the middle and the greatest: all would be a heap. */
    private void learned(LearnedTwins family, List<Series> all) {
        List<Double> above = new ArrayList<>();
        for (double beta : this.evidence.learned(family)) {
            if (beta >= LEAST) {
                above.add(beta);
            }
        }
        if (above.isEmpty()) {
            return;
        }
        Collections.sort(above);
        double[] x = { above.get(0), above.get(above.size() / 2), above.get(above.size() - 1) };
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = SwishLimits.fromRelu(x[i]);
        }
        all.add(new Series("learned-" + LearnedTwins.word(family.normalisation()), family.f(), Style.POINTS, x, y));
    }

}
