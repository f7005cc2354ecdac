package dev.actiscope.experiment.lab.neuron;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * The activation function with the neuron's place on it.
 */
final class ResponseCurve {

    static final int POINTS = 241;

    private static final double SIDE = 6;

    private ResponseCurve() {
    }

    static Chart of(WeighedSum sum) {
        double side = Math.max(SIDE, Math.ceil(Math.abs(sum.z())));
        double[] z = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            z[i] = side * (2 * i + 1 - POINTS) / (POINTS - 1);
            y[i] = sum.at(z[i]);
        }
        Curve f = sum.f();
        Series place = new Series("place", f, Style.POINTS, new double[] { sum.z() }, new double[] { sum.y() });
        return new Chart("curve", Axis.linear("z", -side, side), Axis.linear("y"),
                List.of(new Series("curve", f, Style.LINE, z, y), place));
    }

}
