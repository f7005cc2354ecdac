package dev.actiscope.experiment.lab.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * What functions cost by themselves and what is left of it in training, side by side; and
 * lap by lap, by which one sees how far to trust it: what goes up and down together is
 * the machine's, and what lies apart the functions'.
 */
final class ExpenseCharts {

    private static final double MICROSECOND = 1000;

    private ExpenseCharts() {
    }

    /** None before anything was measured. */
    static List<Chart> of(Timings timings) {
        if (timings.laps() == 0) {
            return List.of();
        }
        List<Chart> all = new ArrayList<>();
        all.add(new Chart("medians", Axis.linear("what"), Axis.linear("nanoseconds"), bars(timings, "median",
                (f) -> new double[] { timings.median(f, Drill.VALUE), timings.median(f, Drill.SLOPE) })));
        Curve relu = timings.find(ExpenseVerdicts.RELU);
        if (relu != null && timings.has(relu)) {
            all.add(new Chart("training", Axis.linear("network"), Axis.linear("times-relu"),
                    bars(timings, "times-relu", (f) -> new double[] { timings.ratio(f, relu, Drill.STEP).value(),
                            timings.ratio(f, relu, Drill.LARGE).value() })));
        }
        all.add(laps(timings, "values", Axis.logarithmic("value-nanoseconds"), Drill.VALUE, 1));
        all.add(laps(timings, "steps", Axis.logarithmic("microseconds"), Drill.STEP, MICROSECOND));
        return all;
    }

    private static List<Series> bars(Timings timings, String role, Function<Curve, double[]> heights) {
        List<Series> all = new ArrayList<>();
        for (Curve f : timings.functions()) {
            if (timings.has(f)) {
                all.add(new Series(role, f, Style.BARS, new double[] { 1, 2 }, heights.apply(f)));
            }
        }
        return all;
    }

    private static Chart laps(Timings timings, String name, Axis y, Drill drill, double unit) {
        List<Series> all = new ArrayList<>();
        for (Curve f : timings.functions()) {
            if (timings.has(f, drill)) {
                double[] times = timings.nanoseconds(f, drill);
                double[] laps = new double[times.length];
                for (int lap = 0; lap < laps.length; lap++) {
                    laps[lap] = lap + 1;
                    times[lap] /= unit;
                }
                all.add(new Series(drill.key(), f, Style.LINE, laps, times));
            }
        }
        return new Chart(name, Axis.linear("lap"), y, all);
    }

}
