package dev.actiscope.experiment.lab.precision;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.LossCourse;
import dev.actiscope.experiment.judging.Outcomes;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * What was found, over all seeds.
 */
final class Losses {

    private final Settings settings;

    private final List<Curve> functions;

    private final PrecisionResult places;

    private final Outcomes outcomes;

    Losses(Settings settings, double[][] results) {
        this.settings = settings;
        this.functions = Precision.functions(settings);
        this.places = PrecisionResult.of(settings);
        this.outcomes = new Outcomes(results);
    }

    Settings settings() {
        return this.settings;
    }

    List<Curve> functions() {
        return this.functions;
    }

    PrecisionResult places() {
        return this.places;
    }

    /**
     * Where a function is among those that are asked for.
     * @return −1 if it is not
     */
    int indexOf(String notation) {
        return Functions.indexOf(this.functions, notation);
    }

    /** A number of each seed; NaN where it is not known yet. */
    double[] bySeed(int place) {
        return this.outcomes.all(place);
    }

    /** The mean of a number over the seeds that have a finite one. */
    Confidence mean(int place) {
        return this.outcomes.mean(place);
    }

    /** Of each seed the logarithm of the loss. */
    double[] logLosses(int function, int storage) {
        double[] losses = bySeed(this.places.loss(function, storage));
        for (int seed = 0; seed < losses.length; seed++) {
            losses[seed] = LossCourse.logarithm(losses[seed]);
        }
        return losses;
    }

    /** Of each seed by how much that is higher than in doubles. */
    double[] rises(int function, int storage) {
        double[] stored = logLosses(function, storage);
        double[] exact = logLosses(function, 0);
        for (int seed = 0; seed < stored.length; seed++) {
            stored[seed] -= exact[seed];
        }
        return stored;
    }

    /** The mean of those numbers that are finite. */
    static Confidence mean(double[] numbers) {
        return Confidence.mean(Confidence.finite(numbers));
    }

    /** The whole numbers that are asked for, with the means of the seeds' ranges. */
    Quantisation quantisation(int function, int layer, boolean outlier) {
        return Storage.quantisation(this.settings, this.functions.get(function),
                mean(this.places.least(function, layer, outlier)).value(),
                mean(this.places.greatest(function, layer, outlier)).value(), this.settings.get(Precision.BITS));
    }

    /** The greatest activation of all hidden layers, its mean over the seeds. */
    double greatest(int function, boolean outlier) {
        double greatest = Double.NaN;
        for (int layer = 0; layer < this.places.depth(); layer++) {
            double mean = mean(this.places.greatest(function, layer, outlier)).value();
            greatest = (mean <= greatest) ? greatest : mean;
        }
        return greatest;
    }

}
