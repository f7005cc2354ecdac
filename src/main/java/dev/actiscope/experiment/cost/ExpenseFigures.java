package dev.actiscope.experiment.cost;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Figures;

/**
 * The figures of what functions cost: medians over the laps, and ratios with 95 %
 * intervals.
 */
final class ExpenseFigures {

    private static final double NANOSECONDS = 1000;

    private ExpenseFigures() {
    }

    static Figures of(Timings timings) {
        Figures figures = new Figures().put("laps", timings.laps());
        Curve relu = timings.find(ExpenseVerdicts.RELU);
        for (Curve f : timings.functions()) {
            figures.put(f, "value", timings.median(f, Drill.VALUE));
            figures.put(f, "slope", timings.median(f, Drill.SLOPE));
            figures.put(f, "step", timings.median(f, Drill.STEP) / NANOSECONDS);
            figures.put(f, "share", timings.share(f, Drill.STEP));
            if (timings.has(f, Drill.LARGE)) {
                figures.put(f, "large", timings.median(f, Drill.LARGE) / NANOSECONDS);
                figures.put(f, "largeShare", timings.share(f, Drill.LARGE));
            }
            if (relu != null && f != relu) {
                Confidence ratio = timings.ratio(f, relu, Drill.VALUE);
                figures.put(f, "timesRelu", ratio.value());
                figures.put(f, "timesReluLow", ratio.low());
                figures.put(f, "timesReluHigh", ratio.high());
                figures.put(f, "stepTimesRelu", timings.ratio(f, relu, Drill.STEP).value());
                if (timings.has(f, Drill.LARGE)) {
                    figures.put(f, "largeTimesRelu", timings.ratio(f, relu, Drill.LARGE).value());
                }
            }
        }
        return figures;
    }

}
