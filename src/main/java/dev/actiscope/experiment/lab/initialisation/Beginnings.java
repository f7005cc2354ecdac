package dev.actiscope.experiment.lab.initialisation;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Growths;
import dev.actiscope.experiment.judging.Outcomes;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * What was found, over all seeds.
 */
final class Beginnings {

    private final Settings settings;

    private final List<Curve> functions;

    private final BeginningResult places;

    private final Outcomes outcomes;

    Beginnings(Settings settings, double[][] results) {
        this.settings = settings;
        this.functions = Initialisation.functions(settings);
        this.places = BeginningResult.of(settings);
        this.outcomes = new Outcomes(results);
    }

    Settings settings() {
        return this.settings;
    }

    List<Curve> functions() {
        return this.functions;
    }

    /**
     * Where a function is among those that are asked for.
     * @return −1 if it is not
     */
    int indexOf(String notation) {
        return Functions.indexOf(this.functions, notation);
    }

    BeginningResult places() {
        return this.places;
    }

    /** A number of each seed; NaN where it is not known yet. */
    double[] bySeed(int place) {
        return this.outcomes.all(place);
    }

    /** Whether all seeds have a number. */
    boolean isWhole(int place) {
        for (double number : bySeed(place)) {
            if (!(Math.abs(number) < Double.POSITIVE_INFINITY)) {
                return false;
            }
        }
        return true;
    }

    /** The mean of a number over the seeds that have one. */
    Confidence mean(int place) {
        return this.outcomes.mean(place);
    }

    /** The mean of growths, as it is told. */
    Confidence told(int place) {
        return Growths.told(mean(place), bySeed(place));
    }

    /**
     * A number against 0, seed by seed.
     * @param comparisons how many are looked at together
     */
    Paired paired(int place, int comparisons) {
        double[] numbers = bySeed(place);
        return Paired.of(numbers, new double[numbers.length], comparisons);
    }

    /** Of the seeds that have a number, the greatest; NaN if none has. */
    double greatest(int place) {
        double greatest = Double.NaN;
        for (double number : bySeed(place)) {
            greatest = !(number <= greatest) && number == number ? number : greatest;
        }
        return greatest;
    }

    /** By how much the logarithm of a beginning's last losses exceeds the right one's. */
    Paired behind(int function, Beginning beginning) {
        return Paired.of(bySeed(this.places.head(function, beginning, BeginningResult.LOG_LOSS)),
                bySeed(this.places.head(function, Beginning.RIGHT, BeginningResult.LOG_LOSS)),
                Beginning.values().length - 1);
    }

    /** In how many seeds a training diverged. */
    int diverged(int function, Beginning beginning) {
        int diverged = 0;
        for (double step : bySeed(this.places.head(function, beginning, BeginningResult.DIVERGED))) {
            diverged += (step >= 0) ? 1 : 0;
        }
        return diverged;
    }

}
