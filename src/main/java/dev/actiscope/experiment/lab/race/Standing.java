package dev.actiscope.experiment.lab.race;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.setting.Settings;

/**
 * Where a candidate stands.
 *
 * @param rate its learning rate; NaN as long as none is chosen
 * @param edge at which end of the rates tried that is
 * @param heats the mean logarithm of the losses at each rate that was tried; empty if
 * none was
 * @param results by seed, null for a network that has not begun
 * @param settings of the race
 * @param second the same at its second-best rate; null if it has none
 */
record Standing(Candidate candidate, double rate, Edge edge, double[] heats, List<RaceResult> results,
        Settings settings, Standing second) {

    /**
     * Where among the rates tried the best one lies: at an end, a better may lie beyond.
     */
    enum Edge {

        /** It lies between others, or none was looked for or found. */
        NONE,

        /** No lower one was tried. */
        LOWEST,

        /** No higher one was tried. */
        HIGHEST,

        /** No other was tried. */
        ONLY;

        /** Where the best of so many lies. */
        static Edge of(int best, int rates) {
            if (rates == 1) {
                return ONLY;
            }
            return (best == 0) ? LOWEST : (best == rates - 1) ? HIGHEST : NONE;
        }

    }

    /** Whether its rate is not the best of those tried, since none came through. */
    boolean hasNoBest() {
        double least = Double.POSITIVE_INFINITY;
        for (double heat : this.heats) {
            least = Double.isNaN(heat) ? heat : Math.min(least, heat);
        }
        return this.heats.length > 0 && least == Double.POSITIVE_INFINITY;
    }

    /** Whether in the end its loss is no lower than that of guessing. */
    boolean isNoBetterThanGuessing() {
        return mean(RaceResult::end).value() >= Logarithms.log(RaceSetup.guessing(this.settings));
    }

    /**
     * A number of each seed.
     * @return NaN for a network that has not come to its end, or diverged
     */
    double[] bySeed(ToDoubleFunction<RaceResult> number) {
        double[] numbers = new double[this.results.size()];
        for (int seed = 0; seed < numbers.length; seed++) {
            RaceResult result = this.results.get(seed);
            boolean ended = result != null && result.steps() == this.settings.get(Race.STEPS);
            numbers[seed] = ended ? number.applyAsDouble(result) : Double.NaN;
        }
        return numbers;
    }

    /** The mean of a number over the seeds where there is one. */
    Confidence mean(ToDoubleFunction<RaceResult> number) {
        return Confidence.mean(Confidence.finite(bySeed(number)));
    }

    /**
     * The places, among the rates tried, of those that led astray, from the lowest on.
     */
    int[] astray() {
        double most = Logarithms.log(RaceSetup.astray(this.settings));
        int[] astray = new int[this.heats.length];
        int count = 0;
        for (int rate = 0; rate < this.heats.length; rate++) {
            if (this.heats[rate] > most) {
                astray[count++] = rate;
            }
        }
        return Arrays.copyOf(astray, count);
    }

    /** The mean logarithm of the losses. */
    Confidence logLoss() {
        return mean(RaceResult::logLoss);
    }

    /** A point of the series of losses, over the seeds that have come so far. */
    Confidence point(int depth, int point) {
        return Confidence.mean(soFar((result) -> result.point(depth, point)));
    }

    /** The share of the features' variance that lies between the classes. */
    double clarity() {
        return Confidence.mean(soFar(RaceResult::clarity)).value();
    }

    /** A number of those that have begun, where there is one. */
    private double[] soFar(ToDoubleFunction<RaceResult> number) {
        double[] numbers = new double[this.results.size()];
        for (int seed = 0; seed < numbers.length; seed++) {
            RaceResult result = this.results.get(seed);
            numbers[seed] = (result != null) ? number.applyAsDouble(result) : Double.NaN;
        }
        return Confidence.finite(numbers);
    }

    /** In how many networks the loss came down to half of what guessing costs. */
    int reached() {
        int reached = 0;
        for (double steps : bySeed(RaceResult::reached)) {
            reached += (steps > 0) ? 1 : 0;
        }
        return reached;
    }

    /** Whether any of its networks has. */
    boolean hasBegun() {
        for (RaceResult result : this.results) {
            if (result != null) {
                return true;
            }
        }
        return false;
    }

    /** How many networks diverged. */
    int diverged() {
        int diverged = 0;
        for (RaceResult result : this.results) {
            diverged += (result != null && !Double.isNaN(result.diverged())) ? 1 : 0;
        }
        return diverged;
    }

    /** A network that diverged; null if none did. */
    RaceResult firstDiverged() {
        for (RaceResult result : this.results) {
            if (result != null && !Double.isNaN(result.diverged())) {
                return result;
            }
        }
        return null;
    }

    /** What a step costs; NaN before the first. */
    double workOfStep() {
        for (RaceResult result : this.results) {
            if (result != null) {
                return result.workOfStep();
            }
        }
        return Double.NaN;
    }

    /** The share of activations that are 0, over all layers. */
    Confidence zeros(int depth) {
        return Confidence.shares(Confidence.finite(bySeed((result) -> {
            double sum = 0;
            for (int layer = 0; layer < depth; layer++) {
                sum += result.zeros(layer);
            }
            return sum / depth;
        })));
    }

}
