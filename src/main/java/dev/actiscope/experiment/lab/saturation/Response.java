package dev.actiscope.experiment.lab.saturation;

import dev.actiscope.curve.Curve;
import dev.actiscope.curve.Saturation;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.setting.Settings;

/**
 * Of a function: where it answers, in each format and exactly.
 */
final class Response {

    private static final int LEFT = -1;

    private static final int RIGHT = 1;

    /** At how many points the function is computed, about. */
    static final int LOOKS = 4 * 6 * Horizon.LOOKS + 1500;

    private final Rounded rounded;

    /** On the left and on the right of each format. */
    private final double[][] lost;

    private final double[][] flat;

    private final double usefulFrom;

    private final double usefulTo;

    private final Repetition repetition;

    Response(Curve f, FloatFormat format, Settings settings) {
        this.rounded = new Rounded(f, format);
        int formats = FloatFormat.all().size();
        this.lost = new double[formats][];
        this.flat = new double[formats][];
        for (int i = 0; i < formats; i++) {
            Rounded each = new Rounded(f, FloatFormat.all().get(i));
            this.lost[i] = new double[] { each.lostFrom(LEFT), each.lostFrom(RIGHT) };
            this.flat[i] = new double[] { each.flatFrom(LEFT), each.flatFrom(RIGHT) };
        }
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (Saturation.Tail tail : Saturation.of(f.activation(), settings.get(FarInputs.SHARE)).tails()) {
            if (tail.x().low() == Double.NEGATIVE_INFINITY) {
                low = tail.x().high();
            }
            else {
                high = tail.x().low();
            }
        }
        this.usefulFrom = low;
        this.usefulTo = high;
        this.repetition = Repetition.of(f, format, settings.get(FarInputs.WEIGHT), settings);
    }

    Curve f() {
        return this.rounded.f();
    }

    /** The function in the format that is chosen. */
    Rounded rounded() {
        return this.rounded;
    }

    /**
     * The least |x| from which on the function gives its limit in the chosen format.
     * @param side −1 for the left, 1 for the right
     * @return NaN if it never does
     */
    double lostFrom(int side) {
        return this.lost[index(this.rounded.format())][(side < 0) ? 0 : 1];
    }

    /** The least |x| from which on its slope is 0 in the chosen format, likewise. */
    double flatFrom(int side) {
        return this.flat[index(this.rounded.format())][(side < 0) ? 0 : 1];
    }

    /** The least |x| from which on it gives its limit, on one side or on both. */
    double lostFrom(FloatFormat format) {
        return nearer(this.lost[index(format)]);
    }

    /** The least |x| from which on its slope is 0, on one side or on both. */
    double flatFrom(FloatFormat format) {
        return nearer(this.flat[index(format)]);
    }

    private static double nearer(double[] sides) {
        return Double.isNaN(sides[0]) || sides[1] < sides[0] ? sides[1] : sides[0];
    }

    private static int index(FloatFormat format) {
        int index = 0;
        while (FloatFormat.all().get(index) != format) {
            index++;
        }
        return index;
    }

    /**
     * Where its slope begins to be a share of its greatest, computed exactly; −∞ if there
     * is no tail on the left.
     */
    double usefulFrom() {
        return this.usefulFrom;
    }

    /** Where it ends to be; ∞ if there is no tail on the right. */
    double usefulTo() {
        return this.usefulTo;
    }

    /** What becomes of two values. */
    Repetition repetition() {
        return this.repetition;
    }

    /** How far the two are from each other at the end. */
    double difference() {
        return Math.abs(this.repetition.last() - this.repetition.otherLast());
    }

}
