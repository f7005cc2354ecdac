package dev.actiscope.experiment.lab.cost;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Figures;

/**
 * The figures of what functions cost: medians over the laps, and how many times as long
 * as ReLU they take.
 */
final class ExpenseFigures {

    private static final double NANOSECONDS = 1000;

    private ExpenseFigures() {
    }

    static Figures of(Timings timings) {
        Figures figures = new Figures().put("laps", timings.laps());
        for (Curve f : timings.functions()) {
            figures.put(f, "value", timings.median(f, Drill.VALUE));
            figures.put(f, "slope", timings.median(f, Drill.SLOPE));
            besideRelu(timings, f, Drill.VALUE, "timesRelu", figures);
            figures.put(f, "step", timings.median(f, Drill.STEP) / NANOSECONDS);
            besideRelu(timings, f, Drill.STEP, "stepTimesRelu", figures);
            figures.put(f, "share", timings.share(f, Drill.STEP));
            if (timings.has(f, Drill.LARGE)) {
                figures.put(f, "large", timings.median(f, Drill.LARGE) / NANOSECONDS);
                besideRelu(timings, f, Drill.LARGE, "largeTimesRelu", figures);
                figures.put(f, "largeShare", timings.share(f, Drill.LARGE));
            }
        }
        return figures;
    }

    /** ReLU itself takes as long as it does. */
    private static void besideRelu(Timings timings, Curve f, Drill drill, String name, Figures figures) {
        Curve relu = timings.find(ExpenseVerdicts.RELU);
        if (relu != null) {
            figures.put(f, name, timings.ratio(f, relu, drill).value());
        }
    }

}
