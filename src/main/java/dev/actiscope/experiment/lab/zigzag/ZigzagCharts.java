package dev.actiscope.experiment.lab.zigzag;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Circular;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;
import dev.actiscope.network.data.Seeds;

/**
 * Paths of the first seed over contours of the loss; signs by the size of the batch; the
 * loss by step.
 */
final class ZigzagCharts {

    /** Contours lie where the loss is these shares of what it is at the start. */
    private static final double[] LEVELS = { 1, 0.25 };

    /** Of a contour. */
    private static final int POINTS = 48;

    /** How much there is to see around the middle of the way. */
    private static final double AROUND = 0.95;

    /** Window edges are whole tenths. */
    private static final double TENTH = 10;

    /** The axis of losses ends at this share of that at the start, and lines below. */
    private static final double LEAST_LOSS = 1e-6;

    private static final double LEAST_KEPT = 1e-8;

    /** Nobody sees more of a weight. */
    private static final double DRAWN = 1e5;

    private final ZigzagEvidence evidence;

    private final int steps;

    ZigzagCharts(ZigzagEvidence evidence) {
        this.evidence = evidence;
        this.steps = evidence.settings().get(ZeroCentre.STEPS);
    }

    List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        if (this.evidence.inputs() == 2) {
            for (Manner manner : Manner.values()) {
                all.add(paths(manner));
            }
        }
        all.add(signs());
        all.add(losses("loss-one", Manner.ONE, Manner.ONE_CENTRED));
        all.add(losses("loss-batch", Manner.BATCH, Manner.BATCH_CENTRED));
        return all;
    }

    /** A weight as it is drawn, with as few digits as the eye needs. */
    static double drawn(double weight) {
        return Math.floor(weight * DRAWN + 0.5) / DRAWN;
    }

    private Chart paths(Manner manner) {
        double[] goal = Goals.of(this.evidence.settings().get(ZeroCentre.GOAL), 2,
                Seeds.nth(this.evidence.settings().get(ZeroCentre.SEED), 0));
        List<Series> series = new ArrayList<>();
        series.add(point("start-" + manner.key(), 0, 0));
        series.add(point("goal-" + manner.key(), goal[0], goal[1]));
        contours(manner, goal, series);
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            DescentFindings first = this.evidence.first(f);
            if (first != null) {
                DescentPath path = first.path(manner);
                series.add(new Series("path-" + manner.key(), this.evidence.functions().get(f), Style.LINE, path.x(),
                        path.y()));
            }
        }
        return Chart.plane("path-" + manner.key(), window("first-weight", goal[0] / 2),
                window("second-weight", goal[1] / 2), series);
    }

    private static Axis window(String name, double middle) {
        return Axis.linear(name, Math.floor(TENTH * (middle - AROUND)) / TENTH,
                Math.ceil(TENTH * (middle + AROUND)) / TENTH);
    }

    private static Series point(String role, double x, double y) {
        return new Series(role, null, Style.POINTS, new double[] { x }, new double[] { y });
    }

    /** With their means taken off those of all functions are the same circles. */
    private void contours(Manner manner, double[] goal, List<Series> series) {
        if (manner.isCentred()) {
            series.add(contours("contours-" + manner.key(), null, new InputLaw(0, 1, 0, 0), goal));
            return;
        }
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            InputLaw law = this.evidence.law(f, false);
            if (law.across() > 0 && law.along(2) < Double.POSITIVE_INFINITY) {
                series.add(contours("contours-" + manner.key(), this.evidence.functions().get(f), law, goal));
            }
        }
    }

    /** Ellipses around the goal, with the axes along (1, 1) and (1, −1). */
    private static Series contours(String role, Curve f, InputLaw law, double[] goal) {
        int each = POINTS + 2;
        double[] x = new double[LEVELS.length * each - 1];
        double[] y = new double[x.length];
        for (int level = 0; level < LEVELS.length; level++) {
            double along = Math.sqrt(2 * LEVELS[level] * law.loss(goal) / law.along(2));
            double across = Math.sqrt(2 * LEVELS[level] * law.loss(goal) / law.across());
            for (int i = 0; i <= POINTS; i++) {
                double angle = 2 * Math.PI * (i % POINTS) / POINTS;
                double p = along * Circular.cos(angle) / Math.sqrt(2);
                double q = across * Circular.sin(angle) / Math.sqrt(2);
                x[level * each + i] = drawn(goal[0] + p + q);
                y[level * each + i] = drawn(goal[1] + p - q);
            }
            if (level + 1 < LEVELS.length) {
                x[level * each + POINTS + 1] = goal[0];
                y[level * each + POINTS + 1] = Double.NaN;
            }
        }
        return new Series(role, f, Style.GUIDE, x, y);
    }

    /** At the start, by how many examples the gradient is the mean of. */
    private Chart signs() {
        double[] x = new double[GradientSigns.SIZES];
        for (int size = 0; size < x.length; size++) {
            x[size] = 1 << size;
        }
        List<Series> series = new ArrayList<>();
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            Curve curve = this.evidence.functions().get(f);
            series.add(new Series("same-sign", curve, Style.LINE, x, this.evidence.sameSignBySize(f, false)));
            series.add(new Series("same-sign-centred", curve, Style.THEORY, x, this.evidence.sameSignBySize(f, true)));
        }
        return new Chart("signs", Axis.logarithmic("batch"), Axis.linear("same-sign", 0, 1), series);
    }

    private Chart losses(String name, Manner plain, Manner centred) {
        List<Series> series = new ArrayList<>();
        for (int f = 0; f < this.evidence.functions().size(); f++) {
            series.add(loss(name, f, plain, Style.LINE));
            series.add(loss(name + "-centred", f, centred, Style.THEORY));
        }
        return new Chart(name, Axis.linear("steps", 0, this.steps), new Axis("loss", true, LEAST_LOSS, Double.NaN),
                series);
    }

    private Series loss(String role, int f, Manner manner, Style style) {
        double[] x = new double[Descent.points(this.steps) + 1];
        double[] y = new double[x.length];
        for (int point = 0; point < x.length; point++) {
            x[point] = Descent.due(point, this.steps);
            double loss = this.evidence.loss(f, manner, point);
            y[point] = (loss >= LEAST_KEPT) ? loss : Double.NaN;
        }
        return new Series(role, this.evidence.functions().get(f), style, x, y);
    }

}
