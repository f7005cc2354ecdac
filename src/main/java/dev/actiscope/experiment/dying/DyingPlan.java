package dev.actiscope.experiment.dying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.data.Seeds;
import dev.actiscope.network.nonlinearity.Nonlinearities;

/**
 * Which trials there are at some settings, in this order: the births at the width that is
 * set; the lives, of each seed those with all functions; shorter lives of half of the
 * seeds at other rates, or biases; births with the first function at other widths; and
 * the control of the functions whose leak is learned or drawn.
 *
 * @param functions each once
 * @param others the other rates, or biases
 * @param widths the other widths
 */
record DyingPlan(Settings settings, List<Curve> functions, double[] others, int[] widths) {

    /** How often units are looked at besides before all steps, at most. */
    private static final int CHECKS = 5;

    /** Birth charts have so many networks at most. */
    private static final int NETWORKS_ELSEWHERE = 400;

    private static final double[] RATES = { 0.1, 3, 10 };

    private static final double[] BIASES = { -0.5, 0.5, 1 };

    /** Those of which Lu and others tell. */
    private static final int[] WIDTHS = { 2, 3, 4, 5, 6, 8 };

    static DyingPlan of(Settings settings) {
        boolean rates = settings.get(DyingUnits.SWEEP).equals(DyingUnits.BY_RATE);
        double[] others = new double[RATES.length];
        for (int i = 0; i < others.length; i++) {
            others[i] = rates ? settings.get(DyingUnits.RATE) * RATES[i] : settings.get(DyingUnits.BIAS) + BIASES[i];
        }
        return new DyingPlan(settings, once(settings.get(DyingUnits.F)), others,
                widths(settings.get(DyingUnits.WIDTH)));
    }

    private static List<Curve> once(List<Curve> all) {
        List<Curve> functions = new ArrayList<>();
        List<String> notations = new ArrayList<>();
        for (Curve f : all) {
            if (!notations.contains(f.notation())) {
                notations.add(f.notation());
                functions.add(f);
            }
        }
        return functions;
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

    /** How many seeds the shorter lives have. */
    int seedsElsewhere() {
        return (seeds() + 1) / 2;
    }

    int steps() {
        return this.settings.get(DyingUnits.STEPS);
    }

    /** How often units are looked at besides before all steps. */
    int checks() {
        return Math.min(CHECKS, steps());
    }

    /** When shorter lives end, as a time at which units are looked at. */
    int middle() {
        return checks() / 2;
    }

    /** How many steps shorter lives have. */
    int stepsElsewhere() {
        return Life.due(steps(), checks(), middle());
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

    int networksElsewhere() {
        return Math.min(NETWORKS_ELSEWHERE, networks());
    }

    int trials() {
        return control() + 1;
    }

    /** The trial of a life. */
    int life(int function, int seed) {
        return 1 + seed * this.functions.size() + function;
    }

    /** The trial of a shorter life. */
    int elsewhere(int function, int seed, int other) {
        return life(0, seeds()) + (other * seedsElsewhere() + seed) * this.functions.size() + function;
    }

    /** The trial of the births at another width. */
    int births(int other) {
        return elsewhere(0, 0, this.others.length) + other;
    }

    /** The trial of the control. */
    int control() {
        return births(this.widths.length);
    }

    /** What all trials cost, in multiplications with an addition each. */
    long work() {
        int[] costs = Births.costs(this.functions);
        long sum = Births.work(costs, layers(), width()) * networks();
        for (int width : this.widths) {
            sum += Births.work(new int[] { costs[0] }, layers(), width) * networksElsewhere();
        }
        String data = this.settings.get(DyingUnits.DATA);
        for (int i = 0; i < costs.length; i++) {
            int once = Nonlinearities.of(this.functions.get(i), Seeds.NOISE.of(0)).workOfBatch();
            sum += Lives.work(data, layers(), width(), costs[i], once, steps(), checks() + 1) * seeds();
            sum += Lives.work(data, layers(), width(), costs[i], once, stepsElsewhere(), 1) * seedsElsewhere()
                    * this.others.length;
        }
        return sum + Control.WORK;
    }

}
