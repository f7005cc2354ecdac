package dev.actiscope.experiment.learned;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.catalogue.Definition;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.Twin;
import dev.actiscope.network.Stage.Normalisation;

/**
 * A function under some normalisation, with parameters that learn and with the same ones
 * fixed.
 *
 * @param f as it starts
 * @param normalisation of the pre-activations
 */
record LearnedTwins(Curve f, Normalisation normalisation) {

    /** All that are asked for, those without normalisation first. */
    static List<LearnedTwins> all(Settings settings) {
        List<LearnedTwins> all = new ArrayList<>();
        for (Normalisation normalisation : normalisations(settings)) {
            for (Curve f : Functions.once(settings.get(LearnedShapes.F))) {
                all.add(new LearnedTwins(f, normalisation));
            }
        }
        return all;
    }

    /** The normalisations that are asked for. */
    static List<Normalisation> normalisations(Settings settings) {
        return switch (settings.get(LearnedShapes.NORMALISATION)) {
            case LearnedShapes.NONE -> List.of(Normalisation.NONE);
            case LearnedShapes.BATCH_NORMALISATION -> List.of(Normalisation.BATCH);
            case LearnedShapes.WITHOUT_SCALE -> List.of(Normalisation.BATCH_WITHOUT_SCALE);
            default -> List.of(Normalisation.NONE, Normalisation.BATCH, Normalisation.BATCH_WITHOUT_SCALE);
        };
    }

    /** The word for a normalisation. */
    static String word(Normalisation normalisation) {
        return switch (normalisation) {
            case BATCH -> LearnedShapes.BATCH_NORMALISATION;
            case BATCH_WITHOUT_SCALE -> LearnedShapes.WITHOUT_SCALE;
            default -> LearnedShapes.NONE;
        };
    }

    /** Whether the function is the catalogue's of this name. */
    static boolean is(Curve f, String name) {
        return f.definition().map(Definition::name).orElse("").equals(name);
    }

    /** The parameter that is told of, as it starts; NaN if there is none. */
    double start() {
        return this.f.settings().isEmpty() ? Double.NaN : this.f.settings().get(0);
    }

    Twin learning() {
        return new Twin(this.f, true, this.normalisation);
    }

    Twin fixed() {
        return new Twin(this.f, false, this.normalisation);
    }

}
