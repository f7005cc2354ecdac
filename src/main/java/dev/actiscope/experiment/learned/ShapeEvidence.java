package dev.actiscope.experiment.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.TwinResult;
import dev.actiscope.experiment.twins.Siblings;
import dev.actiscope.experiment.twins.TwinTerms;
import dev.actiscope.network.Stage.Normalisation;

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

    /** The same under a certain normalisation. */
    LearnedTwins find(String name, Normalisation normalisation) {
        for (LearnedTwins family : this.families) {
            if (LearnedTwins.is(family.f(), name) && family.normalisation() == normalisation) {
                return family;
            }
        }
        return null;
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

    /**
     * How far the parameters have left their starts, in each layer of all families with
     * the catalogue's function of this name. The intervals of all together miss in 5 % of
     * all cases at most.
     */
    List<Shift> shifts(String name) {
        List<LearnedTwins> asked = new ArrayList<>();
        for (LearnedTwins family : this.families) {
            if (LearnedTwins.is(family.f(), name)) {
                asked.add(family);
            }
        }
        List<Shift> shifts = new ArrayList<>();
        for (LearnedTwins family : asked) {
            double[] starts = new double[this.seeds];
            Arrays.fill(starts, family.start());
            for (int layer = 0; layer < depth(); layer++) {
                Paired paired = Paired.of(learning(family).learned(layer), starts, asked.size() * depth());
                shifts.add(new Shift(family, layer, paired));
            }
        }
        return shifts;
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
