package dev.actiscope.experiment.lab.noise;

import java.util.List;

import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.Siblings;
import dev.actiscope.experiment.twins.TwinResult;
import dev.actiscope.experiment.twins.TwinTerms;

/**
 * What came of all networks, function by function.
 */
final class NoiseEvidence {

    private final Settings settings;

    private final List<Curve> functions;

    private final double[][] results;

    private final int seeds;

    private final int steps;

    NoiseEvidence(Settings settings, double[][] results) {
        this.settings = settings;
        this.functions = NoiseInTraining.noisy(settings);
        this.results = results;
        this.seeds = settings.get(TwinTerms.SEEDS);
        this.steps = settings.get(NoiseInTraining.STEPS);
    }

    Settings settings() {
        return this.settings;
    }

    /** Those that are random. */
    List<Curve> functions() {
        return this.functions;
    }

    int seeds() {
        return this.seeds;
    }

    int steps() {
        return this.steps;
    }

    /** Whether the function is the catalogue's of one of these names. */
    static boolean is(Curve f, String... names) {
        return List.of(names).contains(f.definition().map(Definition::name).orElse(""));
    }

    Siblings with(Curve f) {
        return Siblings.of(this.results, 2 * this.seeds * this.functions.indexOf(f), this.seeds, this.steps);
    }

    Siblings without(Curve f) {
        return Siblings.of(this.results, (2 * this.functions.indexOf(f) + 1) * this.seeds, this.seeds, this.steps);
    }

    /** By how much noise raises the logarithm of the loss on what is held out. */
    Paired heldOut(Curve f) {
        return with(f).over(without(f), TwinResult::heldOut);
    }

    /** By how much noise raises the logarithm of the loss on the examples of training. */
    Paired training(Curve f) {
        return with(f).over(without(f), TwinResult::training);
    }

    /**
     * The mean of all draws of a unit less the expectation, at one of the inputs: one of
     * as many comparisons as there are inputs and functions.
     */
    Paired miss(Curve f, int input) {
        return Paired.of(drawn(f, input), new double[this.seeds], UnitDraws.INPUTS * this.functions.size());
    }

    /** The mean square error of the mean of 2^size draws of a unit. */
    double unitError(Curve f, int size) {
        return mean(f, UnitDraws.INPUTS + size);
    }

    /** The mean square error of the mean of 2^size draws of a network. */
    double networkError(Curve f, int size) {
        return mean(f, UnitDraws.INPUTS + UnitDraws.SIZES + size);
    }

    /**
     * The mean square that averaging the draws of a network does not take away, of each
     * function.
     */
    Paired bias(Curve f) {
        return Paired.of(drawn(f, UnitDraws.INPUTS + UnitDraws.SIZES + NetworkDraws.BIAS), new double[this.seeds],
                this.functions.size());
    }

    /** The variance of a draw of a network. */
    double spread(Curve f) {
        return mean(f, UnitDraws.INPUTS + UnitDraws.SIZES + NetworkDraws.SPREAD);
    }

    private double mean(Curve f, int place) {
        return Paired.of(drawn(f, place), new double[this.seeds]).difference().value();
    }

    private double[] drawn(Curve f, int place) {
        return with(f).bySeed((outcome) -> outcome.numbers()[outcome.numbers().length - DrawnTrial.SIZE + place]);
    }

}
