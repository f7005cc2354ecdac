package dev.actiscope.experiment.lab.nonlinearity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.NeuralNetwork;

/**
 * The outcomes of all trials, by candidate and seed.
 */
final class PlaygroundEvidence {

    private final Settings settings;

    private final int candidates;

    private final PlaygroundResult[] outcomes;

    /**
     * @param results by trial, null for one that has not begun
     */
    PlaygroundEvidence(Settings settings, double[][] results) {
        this.settings = settings;
        this.candidates = PlaygroundSettings.candidates(settings);
        this.outcomes = new PlaygroundResult[results.length];
        for (int trial = 0; trial < results.length; trial++) {
            this.outcomes[trial] = (results[trial] != null) ? PlaygroundResult.of(results[trial]) : null;
        }
    }

    Settings settings() {
        return this.settings;
    }

    /** The candidate without any bend: the last. */
    int straight() {
        return this.candidates - 1;
    }

    /** Those of a candidate that have begun. */
    List<PlaygroundResult> of(int candidate) {
        List<PlaygroundResult> some = new ArrayList<>();
        for (int trial = candidate; trial < this.outcomes.length; trial += this.candidates) {
            if (this.outcomes[trial] != null) {
                some.add(this.outcomes[trial]);
            }
        }
        return some;
    }

    /** A candidate's with one of the seeds, from 0; null if it has not begun. */
    PlaygroundResult of(int candidate, int seed) {
        return this.outcomes[seed * this.candidates + candidate];
    }

    /** The first seed's, which is the one that is drawn; null if it has not begun. */
    PlaygroundResult first(int candidate) {
        return this.outcomes[candidate];
    }

    /** A candidate's network with the first seed, as it has become. */
    NeuralNetwork network(int candidate) {
        NeuralNetwork network = PlaygroundPlan.of(this.settings, candidate).network();
        NetworkState.restore(network, this.outcomes[candidate].state());
        return network;
    }

    /** A number of each outcome; NaN of a network that diverged. */
    double[] numbers(int candidate, ToDoubleFunction<PlaygroundResult> number) {
        List<PlaygroundResult> some = of(candidate);
        double[] numbers = new double[some.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = some.get(i).hasDiverged() ? Double.NaN : number.applyAsDouble(some.get(i));
        }
        return numbers;
    }

    /** The mean of a number over the seeds; NaN if one has none. */
    Confidence mean(int candidate, ToDoubleFunction<PlaygroundResult> number) {
        return Confidence.mean(numbers(candidate, number));
    }

    /** The greatest of a number; 0 if there is none. */
    double greatest(int candidate, ToDoubleFunction<PlaygroundResult> number) {
        double most = 0;
        for (double each : numbers(candidate, number)) {
            most = Math.max(most, each);
        }
        return most;
    }

    /** The least of a number; infinite if there is none. */
    double least(int candidate, ToDoubleFunction<PlaygroundResult> number) {
        double least = Double.POSITIVE_INFINITY;
        for (double each : numbers(candidate, number)) {
            least = Math.min(least, each);
        }
        return least;
    }

    /** How many networks diverged. */
    int diverged() {
        int count = 0;
        for (int candidate = 0; candidate < this.candidates; candidate++) {
            count += diverged(candidate);
        }
        return count;
    }

    /** How many of a candidate's networks diverged. */
    int diverged(int candidate) {
        return count(candidate, PlaygroundResult::hasDiverged);
    }

    /** How many networks that did not have outputs that are no finite numbers. */
    int broken() {
        int count = 0;
        for (int candidate = 0; candidate < this.candidates; candidate++) {
            count += count(candidate, (outcome) -> !outcome.hasDiverged() && outcome.bend() != outcome.bend());
        }
        return count;
    }

    /** With how many seeds there is nothing to tell apart or to fit. */
    int monotonous() {
        return count(0, (outcome) -> !outcome.varies());
    }

    private int count(int candidate, Predicate<PlaygroundResult> kind) {
        int count = 0;
        for (PlaygroundResult outcome : of(candidate)) {
            count += kind.test(outcome) ? 1 : 0;
        }
        return count;
    }

}
