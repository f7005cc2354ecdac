package dev.actiscope.experiment.lab.cost;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.Materials;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * The times of some functions, lap by lap, as the trial's result has them: first the head
 * of the record, or 0 and the clock's tick if a clock has measured just now; then for
 * each lap each function with each drill, in nanoseconds.
 *
 * @param functions each once
 */
record Timings(List<Curve> functions, double[] result) {

    private static final int DRILLS = Drill.values().length;

    private static final int TICK = 1;

    /** What there is before anything was measured. */
    static Timings of(Settings settings, double[] result) {
        return new Timings(functions(settings), (result != null) ? result : new double[RecordedTimes.HEAD]);
    }

    static List<Curve> functions(Settings settings) {
        return Functions.once(settings.get(Expense.F));
    }

    /** A result as it was recorded, of as many laps as asked for, or as there are. */
    static double[] recorded(Settings settings, Materials materials) {
        RecordedTimes times = new RecordedTimes(materials.times());
        List<Curve> functions = functions(settings);
        int laps = Math.min(settings.get(Expense.LAPS), times.laps());
        double[] result = new double[RecordedTimes.HEAD + laps * functions.size() * DRILLS];
        int at = 0;
        while (at < RecordedTimes.HEAD) {
            result[at] = times.head(at);
            at++;
        }
        for (int lap = 0; lap < laps; lap++) {
            for (Curve f : functions) {
                for (Drill drill : Drill.values()) {
                    result[at++] = times.nanoseconds(f.notation(), drill, lap);
                }
            }
        }
        return result;
    }

    /** A result as a clock has measured it. */
    static double[] measured(double[] nanoseconds, double tick) {
        double[] result = new double[RecordedTimes.HEAD + nanoseconds.length];
        result[TICK] = tick;
        for (int i = 0; i < nanoseconds.length; i++) {
            result[RecordedTimes.HEAD + i] = nanoseconds[i];
        }
        return result;
    }

    /** Whether it is what was recorded; else it was measured just now. */
    boolean isRecorded() {
        return this.result[0] != 0;
    }

    double head(int place) {
        return this.result[place];
    }

    /** By how much the clock that has measured goes on at a time, in milliseconds. */
    double tick() {
        return this.result[TICK];
    }

    /** How many laps are whole. */
    int laps() {
        return (this.result.length - RecordedTimes.HEAD) / (this.functions.size() * DRILLS);
    }

    /** The function of this name at its defaults; null if it is not there. */
    Curve find(String notation) {
        for (Curve f : this.functions) {
            if (f.notation().equals(notation)) {
                return f;
            }
        }
        return null;
    }

    /** Nanoseconds of one value or one step, lap by lap; NaN where there is no record. */
    double[] nanoseconds(Curve f, Drill drill) {
        double[] all = new double[laps()];
        int place = this.functions.indexOf(f) * DRILLS + drill.ordinal();
        for (int lap = 0; lap < all.length; lap++) {
            double once = this.result[RecordedTimes.HEAD + lap * this.functions.size() * DRILLS + place];
            all[lap] = once / drill.units();
        }
        return all;
    }

    /** Whether the function has times. */
    boolean has(Curve f) {
        return has(f, Drill.VALUE);
    }

    /** Whether the function has times with this drill. */
    boolean has(Curve f, Drill drill) {
        return laps() == 0 || median(f, drill) > 0;
    }

    /** The median over the laps, in nanoseconds; NaN if there is none. */
    double median(Curve f, Drill drill) {
        double[] all = nanoseconds(f, drill);
        Arrays.sort(all);
        int half = all.length / 2;
        return (all.length == 0) ? Double.NaN : (all[(all.length - 1) / 2] + all[half]) / 2;
    }

    /**
     * By what the logarithm of one's times exceeds that of another's, lap by lap: the
     * median, since what disturbs a clock can make a lap many times as long.
     */
    Paired compare(Curve f, Curve other, Drill drill, int pairs) {
        return Paired.medians(logarithms(f, drill), logarithms(other, drill), pairs);
    }

    private double[] logarithms(Curve f, Drill drill) {
        double[] all = nanoseconds(f, drill);
        for (int lap = 0; lap < all.length; lap++) {
            all[lap] = Logarithms.log(all[lap]);
        }
        return all;
    }

    /** How many times as long one takes, with its interval. */
    Confidence ratio(Curve f, Curve other, Drill drill) {
        Confidence logarithm = compare(f, other, drill, 1).difference();
        return new Confidence(Exponential.exp(logarithm.value()), Exponential.exp(logarithm.low()),
                Exponential.exp(logarithm.high()));
    }

    /** What of a step of training goes into the function and its slope. */
    double share(Curve f, Drill step) {
        return median(f, Drill.SLOPE) * step.activations() / median(f, step);
    }

}
