package dev.actiscope.experiment.lab.saturation;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.setting.Settings;

/**
 * Two values that pass through a function again and again, x ← f(w·x), in a format.
 *
 * @param values of the one before, after one time, two times and so on
 * @param others of the other likewise
 */
record Repetition(double[] values, double[] others) {

    static Repetition of(Curve f, FloatFormat format, double weight, Settings settings) {
        Rounded rounded = new Rounded(f, format);
        int times = settings.get(FarInputs.TIMES);
        return new Repetition(course(rounded, weight, settings.get(FarInputs.FROM), times),
                course(rounded, weight, settings.get(FarInputs.AGAINST), times));
    }

    private static double[] course(Rounded f, double weight, double from, int times) {
        double[] course = new double[times + 1];
        course[0] = f.format().round(from);
        for (int i = 0; i < times; i++) {
            course[i + 1] = f.value(weight * course[i]);
        }
        return course;
    }

    /** The first value at the end. */
    double last() {
        return this.values[this.values.length - 1];
    }

    /** The other value at the end. */
    double otherLast() {
        return this.others[this.others.length - 1];
    }

    /** How far the two are from each other, time by time. */
    double[] differences() {
        double[] differences = new double[this.values.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Math.abs(this.values[i] - this.others[i]);
        }
        return differences;
    }

    /** After how many times the first value has come to rest; −1 if it has not. */
    int rest() {
        int rest = this.values.length - 1;
        while (rest > 0 && this.values[rest - 1] == last()) {
            rest--;
        }
        return (rest < this.values.length - 1) ? rest : -1;
    }

}
