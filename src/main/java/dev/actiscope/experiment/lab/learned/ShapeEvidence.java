package dev.actiscope.experiment.lab.learned;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.Siblings;
import dev.actiscope.experiment.twins.TwinResult;
import dev.actiscope.experiment.twins.TwinTerms;
import dev.actiscope.network.LayerSpecification.Normalisation;

/**
 * What came of all networks, family by family.
 */
final class ShapeEvidence {

    private final Settings settings;

    private final List<LearnedTwins> families;

    private final double[][] results;

    private final int seeds;

    private final int steps;

    ShapeEvidence(Settings settings, double[][] results) {
        this.settings = settings;
        this.families = LearnedTwins.all(settings);
        this.results = results;
        this.seeds = settings.get(TwinTerms.SEEDS);
        this.steps = settings.get(LearnedShapes.STEPS);
    }

    Settings settings() {
        return this.settings;
    }

    List<LearnedTwins> families() {
        return this.families;
    }

    int depth() {
        return this.settings.get(TwinTerms.DEPTH);
    }

    int steps() {
        return this.steps;
    }

    int seeds() {
        return this.seeds;
    }

    /** The first family with the catalogue's function of this name; null if none has. */
    LearnedTwins find(String name) {
        for (LearnedTwins family : this.families) {
            if (LearnedTwins.is(family.f(), name)) {
                return family;
            }
        }
        return null;
    }

    /**
     * The same under a certain normalisation: the one that starts as the catalogue has
     * it, if it is there, else the first.
     */
    LearnedTwins find(String name, Normalisation normalisation) {
        LearnedTwins found = null;
        for (LearnedTwins family : this.families) {
            if (LearnedTwins.is(family.f(), name) && family.normalisation() == normalisation
                    && (found == null || family.startsAsUsual() && !found.startsAsUsual())) {
                found = family;
            }
        }
        return found;
    }

    /** Those of which the parameters learn. */
    Siblings learning(LearnedTwins family) {
        return Siblings.of(this.results, 2 * this.seeds * this.families.indexOf(family), this.seeds, this.steps);
    }

    /** Their twins, of which the parameters stay. */
    Siblings fixed(LearnedTwins family) {
        return Siblings.of(this.results, (2 * this.families.indexOf(family) + 1) * this.seeds, this.seeds, this.steps);
    }

    /** By how much the log losses of the twins exceed those of networks that learn. */
    Paired gain(LearnedTwins family) {
        return fixed(family).over(learning(family), TwinResult::logLoss);
    }

    /** Whether networks with the parameters fixed do better than to guess. */
    boolean hasLearned(LearnedTwins family) {
        return fixed(family).mean(TwinResult::heldOut).high() < Logarithms.log(TwinTerms.guessing(this.settings));
    }

    /** How far the parameters of each network and layer have moved. */
    Shifts shifts(LearnedTwins family) {
        return Shifts.of(family.start(), learning(family), depth());
    }

    /**
     * The same of the networks that learned again, with the examples in another order.
     * @param family one of those
     */
    Shifts shiftsAgain(LearnedTwins family) {
        int place = LearnedTwins.again(this.settings).indexOf(family);
        int from = (2 * this.families.size() + place) * this.seeds;
        return Shifts.of(family.start(), Siblings.of(this.results, from, this.seeds, this.steps), depth());
    }

    /** All that a family has learned, layer by layer, as far as there is any. */
    List<Double> learned(LearnedTwins family) {
        List<Double> all = new ArrayList<>();
        for (int layer = 0; layer < depth(); layer++) {
            for (double value : learning(family).learned(layer)) {
                if (Math.abs(value) < Double.POSITIVE_INFINITY) {
                    all.add(value);
                }
            }
        }
        return all;
    }

}
