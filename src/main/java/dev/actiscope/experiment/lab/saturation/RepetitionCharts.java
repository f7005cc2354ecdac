package dev.actiscope.experiment.lab.saturation;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * The charts of two values that pass through functions again and again.
 */
final class RepetitionCharts {

    private RepetitionCharts() {
    }

    /** What becomes of the two values. */
    static Chart values(FarOut out) {
        List<Series> all = new ArrayList<>();
        for (Response response : out.responses()) {
            Repetition repetition = response.repetition();
            double[] times = times(repetition);
            all.add(new Series("repeated", response.f(), Style.LINE, times, repetition.values()));
            all.add(new Series("repeated-against", response.f(), Style.THEORY, times, repetition.others()));
        }
        return new Chart("repeated", Axis.linear("times"), Axis.linear("value"), all);
    }

    /** How far the two are from each other. */
    static Chart differences(FarOut out) {
        List<Series> all = new ArrayList<>();
        for (Response response : out.responses()) {
            Repetition repetition = response.repetition();
            all.add(new Series("difference", response.f(), Style.LINE, times(repetition), repetition.differences()));
        }
        return new Chart("differences", Axis.linear("times"), Axis.linear("difference"), all);
    }

    private static double[] times(Repetition repetition) {
        double[] times = new double[repetition.values().length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
        }
        return times;
    }

}
