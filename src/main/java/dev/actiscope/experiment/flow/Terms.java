package dev.actiscope.experiment.flow;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Settings;

/**
 * On which terms signals and gradients flow, and what of a finding is owed to
 * σ<sub>w</sub> there: with normalisation, and with biases where they grow, it is not.
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
        return this.settings.get(FlowSettings.NORMALISATION).equals("none") && Beginning.isRandom(this.settings);
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
     * Whether √2, the critical σ<sub>w</sub> of ReLU without biases, tells why signals do
     * what they do.
     * @param theory null where there is none
     * @param grow whether signals grew
     */
    boolean weightsTell(Theory theory, boolean grow) {
        if (theory == null || !areWeightsAlone() || this.settings.get(FlowSettings.BIAS_DEVIATION) > 0) {
            return false;
        }
        double greatest = Beginning.HE * (1 + BESIDE);
        return grow ? theory.deviation() > greatest : theory.deviation() <= greatest;
    }

    /** The initial weights, the deviation of the biases, and the normalisation. */
    Statement addTo(Statement statement) {
        return statement.word(this.settings.get(FlowSettings.INITIALISER))
            .number(this.settings.get(FlowSettings.BIAS_DEVIATION))
            .word(this.settings.get(FlowSettings.NORMALISATION));
    }

}
