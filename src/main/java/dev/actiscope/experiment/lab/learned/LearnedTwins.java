package dev.actiscope.experiment.lab.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.experiment.twins.Expectation;
import dev.actiscope.experiment.twins.Twin;
import dev.actiscope.formula.Formula;
import dev.actiscope.network.LayerSpecification.Normalisation;

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

    /**
     * Those that learn a second time: all with parameters, under the first of the
     * normalisations.
     */
    static List<LearnedTwins> again(Settings settings) {
        List<LearnedTwins> again = new ArrayList<>();
        for (LearnedTwins family : all(settings)) {
            if (family.parameters() > 0 && family.normalisation() == normalisations(settings).get(0)) {
                again.add(family);
            }
        }
        return again;
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

    /** Whether the function is the catalogue's of this name, wherever it starts. */
    static boolean is(Curve f, String name) {
        return Functions.isOf(f, Curve.parse(name));
    }

    /** The parameter that is told of, as it starts; NaN if there is none. */
    double start() {
        return this.f.settings().isEmpty() ? Double.NaN : this.f.settings().get(0);
    }

    /** Whether that is where the catalogue has it. */
    boolean startsAsUsual() {
        return start() == this.f.function().parameters().get(0).defaultValue();
    }

    /** Whether there is a parameter, and somewhere from where a step leads away. */
    boolean canMove() {
        return Math.abs(start()) < Double.POSITIVE_INFINITY;
    }

    /** How many parameters of each layer learn. */
    int parameters() {
        return this.f.settings().size();
    }

    /**
     * The function as it has become: as its formula says, which also takes what the
     * catalogue does not, such as bounds that have changed places.
     * @param parameters in their order
     * @return empty if a formula does not take them either
     */
    Optional<Curve> become(double[] parameters) {
        Formula formula = this.f.written();
        List<Double> settings = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            if (!formula.parameters().get(i).bounds().contains(parameters[i])) {
                return Optional.empty();
            }
            settings.add(parameters[i]);
        }
        return Optional.of(Curve.of(formula, settings));
    }

    Twin learning() {
        return new Twin(Expectation.of(this.f), true, this.normalisation);
    }

    /** Of a random function it is the expectation that learns, and so it is here. */
    Twin fixed() {
        return new Twin(Expectation.of(this.f), false, this.normalisation);
    }

}
