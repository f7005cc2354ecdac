package dev.actiscope.experiment.lab.race;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification.Normalisation;

/**
 * Who runs: networks with one activation function, under the same terms.
 *
 * @param f their activation function
 * @param normalisation of their pre-activations
 * @param plain whether that is the one of the race, or else the one it is compared with
 * @param own whether the learning rate is the candidate's own best
 */
record Candidate(Curve f, Normalisation normalisation, boolean plain, boolean own) {

    /** All of a race: those at the common learning rate first. */
    static List<Candidate> all(Settings settings) {
        List<Candidate> all = new ArrayList<>();
        String rates = settings.get(Race.RATES);
        if (!rates.equals(Race.OWN)) {
            add(all, settings, false);
        }
        if (!rates.equals(Race.COMMON)) {
            add(all, settings, true);
        }
        return all;
    }

    private static void add(List<Candidate> all, Settings settings, boolean own) {
        Normalisation plain = plain(settings);
        Normalisation other = other(settings);
        List<Curve> functions = Functions.once(settings.get(Race.F));
        for (Curve f : functions) {
            all.add(new Candidate(f, plain, true, own));
        }
        for (Curve f : (other != null) ? functions : List.<Curve>of()) {
            all.add(new Candidate(f, other, false, own));
        }
    }

    private static Normalisation plain(Settings settings) {
        return switch (settings.get(Race.NORMALISATION)) {
            case Race.BATCH_NORMALISATION, Race.WITHOUT_SCALE -> Normalisation.BATCH;
            case "layer" -> Normalisation.LAYER;
            default -> Normalisation.NONE;
        };
    }

    /** What is compared with it, on the same seeds; null if nothing is. */
    private static Normalisation other(Settings settings) {
        return switch (settings.get(Race.NORMALISATION)) {
            case Race.WITH_AND_WITHOUT -> Normalisation.BATCH;
            case Race.WITHOUT_SCALE -> Normalisation.BATCH_WITHOUT_SCALE;
            default -> null;
        };
    }

    /** The word for how it is normalised. */
    String terms() {
        return switch (this.normalisation) {
            case NONE -> "not-normalised";
            case BATCH -> "by-batch";
            case BATCH_WITHOUT_SCALE -> "by-batch-without-scale";
            case LAYER -> "by-layer";
        };
    }

}
