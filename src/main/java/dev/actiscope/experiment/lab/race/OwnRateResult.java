package dev.actiscope.experiment.lab.race;

import java.util.Arrays;
import java.util.List;

import dev.actiscope.experiment.setting.Settings;

/**
 * What came of a candidate at its own best learning rate, as numbers in a row: the heats'
 * losses rate by rate, then the results at the best rate, then those at the second best.
 *
 * @param numbers NaN where nothing is known yet
 */
record OwnRateResult(Settings settings, double[] numbers) {

    /** Of which nothing is known yet. */
    static OwnRateResult unknown(Settings settings) {
        int judged = 2 * settings.get(Race.SEEDS) * size(settings);
        double[] numbers = new double[tries(settings) + judged];
        Arrays.fill(numbers, Double.NaN);
        return new OwnRateResult(settings, numbers);
    }

    /** How many numbers the result of a network takes. */
    static int size(Settings settings) {
        return RaceResult.size(settings.get(Race.DEPTH), settings.get(Race.STEPS));
    }

    /** How many networks run before those that are judged. */
    static int tries(Settings settings) {
        return Race.tried(settings).size() * settings.get(Race.HEATS);
    }

    /**
     * Takes the outcome of a heat.
     * @param loss the mean logarithm of its losses; NaN if it diverged
     */
    void heat(int rate, int heat, double loss) {
        this.numbers[rate * this.settings.get(Race.HEATS) + heat] = Double.isNaN(loss) ? Double.POSITIVE_INFINITY
                : loss;
    }

    /**
     * The mean logarithm of the losses at a rate over its heats; NaN before, ∞ if one
     * diverged.
     */
    double heats(int rate) {
        int heats = this.settings.get(Race.HEATS);
        double sum = 0;
        for (int heat = 0; heat < heats; heat++) {
            sum += this.numbers[rate * heats + heat];
        }
        return sum / heats;
    }

    /**
     * The place of the rate whose loss was lowest in the heats, the lowest rate if all
     * diverged; −1 before.
     */
    int best() {
        for (int rate = 0; rate < rates().size(); rate++) {
            if (Double.isNaN(heats(rate))) {
                return -1;
            }
        }
        return Math.max(0, lowest(-1));
    }

    /**
     * The place of the rate whose loss came next; −1 before, and if none of the others
     * came through all its heats.
     */
    int second() {
        int best = best();
        return (best < 0) ? -1 : lowest(best);
    }

    /** The place of the rate with the lowest finite loss but for one; −1 if none has. */
    private int lowest(int but) {
        int lowest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int rate = 0; rate < rates().size(); rate++) {
            double loss = heats(rate);
            if (rate != but && loss < least) {
                lowest = rate;
                least = loss;
            }
        }
        return lowest;
    }

    private List<Double> rates() {
        return Race.tried(this.settings);
    }

    /** What came of a network that is judged, at the best rate. */
    RaceResult judged(int seed) {
        return new RaceResult(this.numbers, tries(this.settings) + seed * size(this.settings));
    }

    /** What came of the network with the same seed at the second-best rate. */
    RaceResult judgedAtSecond(int seed) {
        return judged(this.settings.get(Race.SEEDS) + seed);
    }

}
