package dev.actiscope.experiment.lab.dying;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * Which trials there are at some settings, in this order: networks of the width that is
 * set, drawn to see how many are born dead; trainings, of each seed one with each
 * function; the sweep, which is shorter trainings of half of the seeds at other rates, or
 * biases; networks of other widths, drawn with the first function; and what becomes of
 * leaks that are learned or drawn.
 *
 * @param functions each once
 * @param others the other rates, or biases
 * @param widths the other widths
 */
record DyingPlan(Settings settings, List<Curve> functions, double[] others, int[] widths) {

    /** How often units are looked at besides before all steps, at most. */
    private static final int CHECKS = 5;

    /** So many networks of each other width are drawn, at most. */
    private static final int NETWORKS_AT_WIDTHS = 200;

    private static final double[] RATES = { 0.1, 3, 10 };

    private static final double[] BIASES = { -0.5, 0.5, 1 };

    /** Those of which Lu and others tell, and one between. */
    private static final int[] WIDTHS = { 2, 3, 4, 5, 8 };

    static DyingPlan of(Settings settings) {
        boolean rates = settings.get(DyingUnits.SWEEP).equals(DyingUnits.BY_RATE);
        double[] others = new double[RATES.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = rates ? settings.get(DyingUnits.RATE) * RATES[i] : settings.get(DyingUnits.BIAS) + BIASES[i];
        }
        return new DyingPlan(settings, Functions.once(settings.get(DyingUnits.F)), others,
                widths(settings.get(DyingUnits.WIDTH)));
    }

    private static int[] widths(int width) {
        int[] others = new int[WIDTHS.length];
        int count = 0;
        for (int other : WIDTHS) {
            if (other != width) {
                others[count++] = other;
            }
        }
        return Arrays.copyOf(others, count);
    }

    boolean sweepsRates() {
        return this.settings.get(DyingUnits.SWEEP).equals(DyingUnits.BY_RATE);
    }

    int seeds() {
        return this.settings.get(DyingUnits.SEEDS);
    }

    /** How many seeds the sweep has. */
    int sweepSeeds() {
        return (seeds() + 1) / 2;
    }

    int steps() {
        return this.settings.get(DyingUnits.STEPS);
    }

    /** How often units are looked at besides before all steps. */
    int checks() {
        return Math.min(CHECKS, steps());
    }

    /** When trainings of the sweep end, as a time at which units are looked at. */
    int middle() {
        return checks() / 2;
    }

    /** How many steps trainings of the sweep have. */
    int sweepSteps() {
        return TrainingTrial.due(steps(), checks(), middle());
    }

    /** How many hidden layers there are. */
    int layers() {
        return this.settings.get(DyingUnits.DEPTH) - 1;
    }

    int width() {
        return this.settings.get(DyingUnits.WIDTH);
    }

    int networks() {
        return this.settings.get(DyingUnits.NETWORKS);
    }

    int networksAtWidths() {
        return Math.min(NETWORKS_AT_WIDTHS, networks());
    }

    int trials() {
        return leaks() + 1;
    }

    /** The trial of a training. */
    int training(int function, int seed) {
        return 1 + seed * this.functions.size() + function;
    }

    /** The trial of a training of the sweep. */
    int swept(int function, int seed, int other) {
        return training(0, seeds()) + (other * sweepSeeds() + seed) * this.functions.size() + function;
    }

    /** The trial of the networks drawn at another width. */
    int born(int other) {
        return swept(0, 0, this.others.length) + other;
    }

    /** The trial of the leaks. */
    int leaks() {
        return born(this.widths.length);
    }

    /** What all trials cost, in multiplications with an addition each. */
    long work() {
        double bias = this.settings.get(DyingUnits.BIAS);
        long sum = BornDeadTrial.work(this.functions, layers(), width(), bias) * networks();
        for (int width : this.widths) {
            sum += BornDeadTrial.work(this.functions.subList(0, 1), layers(), width, bias) * networksAtWidths();
        }
        String data = this.settings.get(DyingUnits.DATA);
        int depth = this.settings.get(DyingUnits.DEPTH);
        for (Curve f : this.functions) {
            sum += TrainingSetup.work(f, data, depth, width(), steps(), checks() + 1) * seeds();
            sum += TrainingSetup.work(f, data, depth, width(), sweepSteps(), 1) * sweepSeeds() * this.others.length;
        }
        return sum + LeakTrial.WORK;
    }

}
