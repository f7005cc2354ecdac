package dev.actiscope.experiment.cost;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Chart;
import dev.actiscope.experiment.report.Chart.Axis;
import dev.actiscope.experiment.report.Series;
import dev.actiscope.experiment.report.Series.Style;

/**
 * What functions cost, side by side and lap by lap: what goes up and down together is the
 * machine's, and what lies apart the functions'.
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
        return List.of(medians(timings), laps(timings, "values", Axis.logarithmic("value-nanoseconds"), Drill.VALUE, 1),
                laps(timings, "slopes", Axis.logarithmic("slope-nanoseconds"), Drill.SLOPE, 1),
                laps(timings, "steps", Axis.linear("microseconds"), Drill.STEP, MICROSECOND));
    }

    private static Chart medians(Timings timings) {
        List<Series> all = new ArrayList<>();
        for (Curve f : timings.functions()) {
            if (timings.has(f)) {
                all.add(new Series("median", f, Style.BARS, new double[] { 1, 2 },
                        new double[] { timings.median(f, Drill.VALUE), timings.median(f, Drill.SLOPE) }));
            }
        }
        return new Chart("medians", Axis.linear("what"), Axis.linear("nanoseconds"), all);
    }

    private static Chart laps(Timings timings, String name, Axis y, Drill drill, double unit) {
        List<Series> all = new ArrayList<>();
        for (Curve f : timings.functions()) {
            if (timings.has(f)) {
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
