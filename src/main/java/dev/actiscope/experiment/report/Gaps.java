package dev.actiscope.experiment.report;

import java.util.List;

import dev.actiscope.curve.Curve;

/**
 * Where a function has no value among the inputs that hidden units see.
 */
public final class Gaps {

    /** Inputs that hidden units see, about. */
    private static final double FARTHEST = 10;

    /** At so many each function is looked at. */
    public static final int PLACES = 401;

    private Gaps() {
    }

    /** Evenly over the inputs that hidden units see. */
    public static double[] places() {
        double[] places = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            places[i] = FARTHEST * (2 * i + 1 - PLACES) / (PLACES - 1);
        }
        return places;
    }

    /**
     * Tells of each function that has gaps the first and the last input in sight at which
     * it has no value.
     * @param notes to which this is added
     */
    public static void tell(List<Curve> functions, List<Statement> notes) {
        functions.forEach((f) -> tell(f, notes));
    }

    private static void tell(Curve f, List<Statement> notes) {
        double[] places = places();
        double[] values = new double[PLACES];
        f.activation().sample(places, values, new double[PLACES]);
        double first = Double.NaN;
        double last = Double.NaN;
        int gaps = 0;
        for (int i = 0; i < PLACES; i++) {
            if (Double.isNaN(values[i]) || isPole(values, i)) {
                first = Double.isNaN(first) ? places[i] : first;
                last = places[i];
                gaps++;
            }
        }
        if (!Double.isNaN(first)) {
            boolean throughout = gaps == Math.floor((last - first) * (PLACES - 1) / (2 * FARTHEST) + 0.5) + 1;
            String code = (gaps == 1) ? "gap-at" : throughout ? "gap-throughout" : "gaps";
            notes.add(Statement.of(code).function(f).number(first).number(last));
        }
    }

    /** What is infinite for a while is only too large for a number. */
    private static boolean isPole(double[] values, int i) {
        boolean inside = 0 < i && i < values.length - 1;
        return Double.isInfinite(values[i]) && inside && !Double.isInfinite(values[i - 1])
                && !Double.isInfinite(values[i + 1]);
    }

}
