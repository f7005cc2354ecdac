package dev.actiscope.experiment.lab.dying;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;

/**
 * What the trials' results come to, of all or of those that have begun.
 *
 * @param results by trial; null for one that has not begun
 */
record DyingEvidence(DyingPlan plan, double[][] results) {

    /** A share that each training has. */
    interface Share {

        double of(TrainingResult training);

    }

    List<Curve> functions() {
        return this.plan.functions();
    }

    /** What came of a training; null if it has not begun. */
    TrainingResult training(int function, int seed) {
        return result(this.plan.training(function, seed));
    }

    private TrainingResult result(int trial) {
        return (this.results[trial] != null) ? new TrainingResult(this.results[trial]) : null;
    }

    /** A share of each training that has got to a time, by seed. */
    double[] shares(int function, int time, Share share) {
        double[] shares = new double[this.plan.seeds()];
        int count = 0;
        for (int seed = 0; seed < shares.length; seed++) {
            TrainingResult training = training(function, seed);
            if (training != null && training.times() > time) {
                shares[count++] = share.of(training);
            }
        }
        return Arrays.copyOf(shares, count);
    }

    /** The shares of dead units at a time, by seed. */
    double[] dead(int function, int time) {
        return shares(function, time, (training) -> training.dead(time));
    }

    /** The shares of broken units at a time, by seed. */
    double[] broken(int function, int time) {
        return shares(function, time, (training) -> training.broken(time));
    }

    /** The shares of units that died while training and are dead at the end, by seed. */
    double[] died(int function) {
        return shares(function, this.plan.checks(), (training) -> training.numbers()[TrainingResult.DIED]);
    }

    /** The shares of units that were dead and live at the end, by seed. */
    double[] revived(int function) {
        return shares(function, this.plan.checks(), (training) -> training.numbers()[TrainingResult.REVIVED]);
    }

    /** The mean of a share over the sweep, at another rate or bias; NaN if none. */
    double swept(int function, int other, Share share) {
        double sum = 0;
        int count = 0;
        for (int seed = 0; seed < this.plan.sweepSeeds(); seed++) {
            TrainingResult training = result(this.plan.swept(function, seed, other));
            if (training != null && training.times() > 0) {
                sum += share.of(training);
                count++;
            }
        }
        return sum / count;
    }

    /**
     * How many networks are born dead.
     * @param layers how many of the hidden layers they have
     */
    Confidence born(int function, int layers) {
        return born(this.results[0], function, layers);
    }

    /** How many networks of another width are born dead, with the first function. */
    Confidence bornAtWidth(int other) {
        return born(this.results[this.plan.born(other)], 0, this.plan.layers());
    }

    private Confidence born(double[] counts, int function, int layers) {
        int stride = this.plan.layers() + 1;
        int dead = 0;
        int all = 0;
        for (int layer = 0; counts != null && layer < stride; layer++) {
            int count = (int) counts[function * stride + layer];
            all += count;
            dead += (layer < layers) ? count : 0;
        }
        return Confidence.share(dead, all);
    }

    /**
     * At most so many are born dead: given that something comes through to a layer, none
     * of its units lets it through in 2<sup>−width</sup> of all cases.
     * @param layers how many hidden ones there are
     */
    static double bound(int layers, int width) {
        double lets = 1;
        for (int i = 0; i < width; i++) {
            lets /= 2;
        }
        double through = 1;
        for (int i = 0; i < layers; i++) {
            through *= 1 - lets;
        }
        return 1 - through;
    }

    /** Whether the bound holds: for ReLU, if no bias shifts what it lets through. */
    boolean isBounded(int function) {
        return NegativeSide.of(functions().get(function)).isRelu() && this.plan.settings().get(DyingUnits.BIAS) == 0;
    }

    /** What was found of leaks; NaN before that trial has ended. */
    double leak(int number) {
        double[] result = this.results[this.plan.leaks()];
        return (result != null && result.length > number) ? result[number] : Double.NaN;
    }

    /** The place of the first function that refuses negatives; −1 if there is none. */
    int refusing() {
        return first(NegativeSide::isOneSided);
    }

    /** The place of the first function that makes negatives smaller; −1 if none does. */
    int leaky() {
        return first(NegativeSide::isLeaky);
    }

    private int first(Predicate<NegativeSide> is) {
        for (int f = 0; f < functions().size(); f++) {
            if (is.test(NegativeSide.of(functions().get(f)))) {
                return f;
            }
        }
        return -1;
    }

    /** The share of units that are dead at the end. */
    Confidence deadAtEnd(int function) {
        return Confidence.shares(dead(function, this.plan.checks()));
    }

    /** The share of units that are broken at the end. */
    double brokenAtEnd(int function) {
        return mean(broken(function, this.plan.checks()));
    }

    /** Whether none of these shares is anything but 0. */
    static boolean isNone(double... shares) {
        for (double share : shares) {
            if (share != 0) {
                return false;
            }
        }
        return true;
    }

    static double mean(double[] numbers) {
        return Confidence.mean(numbers).value();
    }

}
