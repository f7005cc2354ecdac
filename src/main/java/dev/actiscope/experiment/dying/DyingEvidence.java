package dev.actiscope.experiment.dying;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Figures;

/**
 * What the trials' results come to, of all or of those that have begun.
 *
 * @param results by trial; null for one that has not begun
 */
record DyingEvidence(DyingPlan plan, double[][] results) {

    /** A share that each life has. */
    interface Share {

        double of(Chronicle life);

    }

    List<Curve> functions() {
        return this.plan.functions();
    }

    /** A life; null if it has not begun. */
    Chronicle life(int function, int seed) {
        return chronicle(this.plan.life(function, seed));
    }

    private Chronicle chronicle(int trial) {
        return (this.results[trial] != null) ? new Chronicle(this.results[trial]) : null;
    }

    /** A share of each life that has got to a time, by seed. */
    double[] shares(int function, int time, Share share) {
        double[] shares = new double[this.plan.seeds()];
        int count = 0;
        for (int seed = 0; seed < shares.length; seed++) {
            Chronicle life = life(function, seed);
            if (life != null && life.times() > time) {
                shares[count++] = share.of(life);
            }
        }
        return Arrays.copyOf(shares, count);
    }

    /** The shares of dead units at a time, by seed. */
    double[] dead(int function, int time) {
        return shares(function, time, (life) -> life.dead(time));
    }

    /** The shares of broken units at a time, by seed. */
    double[] broken(int function, int time) {
        return shares(function, time, (life) -> life.broken(time));
    }

    /** The shares of units that died while training and are dead at the end, by seed. */
    double[] died(int function) {
        return shares(function, this.plan.checks(), (life) -> life.numbers()[Chronicle.DIED]);
    }

    /** The shares of units that were dead and live at the end, by seed. */
    double[] revived(int function) {
        return shares(function, this.plan.checks(), (life) -> life.numbers()[Chronicle.REVIVED]);
    }

    /** The mean of a share over shorter lives, at another rate or bias; NaN if none. */
    double elsewhere(int function, int other, Share share) {
        double sum = 0;
        int count = 0;
        for (int seed = 0; seed < this.plan.seedsElsewhere(); seed++) {
            Chronicle life = chronicle(this.plan.elsewhere(function, seed, other));
            if (life != null && life.times() > 0) {
                sum += share.of(life);
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
    Confidence bornElsewhere(int other) {
        return born(this.results[this.plan.births(other)], 0, this.plan.layers());
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
        return Below.of(functions().get(function)).isRelu() && this.plan.settings().get(DyingUnits.BIAS) == 0;
    }

    /** What of a control there is; NaN before it has ended. */
    double control(int number) {
        double[] result = this.results[this.plan.control()];
        return (result != null && result.length > number) ? result[number] : Double.NaN;
    }

    Figures figures() {
        Figures figures = new Figures();
        for (int f = 0; f < functions().size(); f++) {
            for (Figures.Figure figure : figures(f).all()) {
                if (f == 0) {
                    figures.put(figure.name(), figure.value());
                }
            }
        }
        for (int f = 0; f < functions().size(); f++) {
            for (Figures.Figure figure : figures(f).all()) {
                figures.put(functions().get(f), figure.name(), figure.value());
            }
        }
        return figures;
    }

    private Figures figures(int f) {
        int end = this.plan.checks();
        Confidence born = born(f, this.plan.layers());
        Confidence dead = Confidence.mean(dead(f, end));
        Figures figures = new Figures().put("bornDead", born.value())
            .put("bornDeadLow", born.low())
            .put("bornDeadHigh", born.high());
        if (isBounded(f)) {
            figures.put("bornDeadBound", bound(this.plan.layers(), this.plan.width()));
        }
        figures.put("deadAtStart", mean(dead(f, 0)))
            .put("dead", dead.value())
            .put("deadLow", Math.max(0, dead.low()))
            .put("deadHigh", Math.min(1, dead.high()))
            .put("died", mean(died(f)))
            .put("revived", mean(revived(f)))
            .put("broken", mean(broken(f, end)));
        double least = leak(f, Chronicle.LEAST_SHAPE);
        if (least == least) {
            figures.put("leastLeak", least).put("greatestLeak", leak(f, Chronicle.GREATEST_SHAPE));
        }
        return figures;
    }

    static double mean(double[] numbers) {
        return Confidence.mean(numbers).value();
    }

    /** The mean over the seeds of a learned leak's bound. */
    private double leak(int f, int number) {
        return mean(shares(f, this.plan.checks(), (life) -> life.numbers()[number]));
    }

}
