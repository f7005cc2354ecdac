package dev.actiscope.experiment.lab.flow;

import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Amount;
import dev.actiscope.experiment.setting.Choice;
import dev.actiscope.experiment.setting.Count;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Setting;
import dev.actiscope.experiment.setting.Settings;
import dev.actiscope.network.LayerSpecification.Normalisation;
import dev.actiscope.network.data.Seeds;

/**
 * What may be set of the networks through which signals and gradients flow.
 */
final class FlowSettings {

    static final Functions F = Functions.of("f", 4, "sigmoid", "tanh", "relu");

    /** Layers, each with units of f. */
    static final Count DEPTH = new Count("depth", 20, 1, 50);

    /** Units in each layer, and numbers in an input. */
    static final Count WIDTH = new Count("width", 50, 1, 256);

    /** How weights begin; the first is what Keras and TensorFlow do unless told. */
    static final Choice INITIALISER = Choice.of("initialiser", "xavier", "he", "lecun", "orthogonal", "gain",
            "critical", "normal", "zeros", "constant");

    /**
     * How many times the initialiser's own deviation the weights have, 0 for once. Only
     * where that is 1/√E f(z)², by gain, the number stands in its place instead: there it
     * is the gain, σ<sub>w</sub> itself.
     */
    static final Amount GAIN = Amount.linear("gain", 0, 0, 10);

    /** σ<sub>b</sub>. */
    static final Amount BIAS_DEVIATION = Amount.linear("biasDeviation", 0, 0, 5);

    static final Choice NORMALISATION = Choice.of("normalisation", "none", "batch", "layer");

    static final Count NETWORKS = new Count("networks", 8, 1, 100);

    /** Inputs that go through each network. */
    static final Count EXAMPLES = new Count("examples", 6, 2, 64);

    /** The learning rate of the short trainings. */
    static final Amount RATE = Amount.logarithmic("rate", 0.3, 1e-4, 10);

    /** The steps of a short training; 0 for none. */
    static final Count STEPS = new Count("steps", 40, 0, 400);

    static final Count SEED = new Count("seed", 1, 0, Seeds.GREATEST);

    static final List<Setting<?>> ALL = List.of(F, DEPTH, WIDTH, INITIALISER, GAIN, BIAS_DEVIATION, NORMALISATION,
            NETWORKS, EXAMPLES, RATE, STEPS, SEED);

    private FlowSettings() {
    }

    /** The functions that are asked for, each once. */
    static List<Curve> functions(Settings settings) {
        return Functions.once(settings.get(F));
    }

    static Normalisation normalisation(String word) {
        return switch (word) {
            case "batch" -> Normalisation.BATCH;
            case "layer" -> Normalisation.LAYER;
            default -> Normalisation.NONE;
        };
    }

    /**
     * On which terms signals and gradients flow, and what of a finding is owed to
     * σ<sub>w</sub> there: with normalisation, and with biases where they grow, it is
     * not.
     *
     * @param settings of the experiment
     */
    record Terms(Settings settings) {

        /** Weights so little beside a critical deviation are at it. */
        private static final double BESIDE = 1e-9;

        /** Whether all weights are 0: then nothing is owed to the function. */
        boolean areZero() {
            return this.settings.get(FlowSettings.INITIALISER).equals("zeros");
        }

        static Statement zeroWeights(String name) {
            return Statement.of("zero-weights").function(Curve.parse(name));
        }

        private boolean areWeightsAlone() {
            return this.settings.get(FlowSettings.NORMALISATION).equals("none")
                    && InitialWeights.isRandom(this.settings);
        }

        /**
         * Whether the critical σ<sub>w</sub> tells why gradients do what they do.
         * @param theory null where there is none
         * @param kept whether gradients did not vanish
         */
        boolean edgeTells(Theory theory, boolean kept) {
            if (theory == null || !areWeightsAlone()) {
                return false;
            }
            double edge = theory.edge().deviation();
            return kept ? theory.deviation() >= edge * (1 - BESIDE) : theory.deviation() <= edge * (1 + BESIDE);
        }

        /**
         * Whether √2, the critical σ<sub>w</sub> of ReLU without biases, tells why
         * signals do what they do.
         * @param theory null where there is none
         * @param grow whether signals grew
         */
        boolean weightsTell(Theory theory, boolean grow) {
            if (theory == null || !areWeightsAlone() || this.settings.get(FlowSettings.BIAS_DEVIATION) > 0) {
                return false;
            }
            double greatest = InitialWeights.HE * (1 + BESIDE);
            return grow ? theory.deviation() > greatest : theory.deviation() <= greatest;
        }

        /** The initial weights, the deviation of the biases, and the normalisation. */
        Statement addTo(Statement statement) {
            return statement.word(this.settings.get(FlowSettings.INITIALISER))
                .number(this.settings.get(FlowSettings.BIAS_DEVIATION))
                .word(this.settings.get(FlowSettings.NORMALISATION));
        }

    }

}
