package dev.actiscope.experiment.lab.noise;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Functions;

/**
 * What else is to be said.
 */
record NoiseNotes(NoiseEvidence evidence) {

    List<Statement> all() {
        List<Statement> notes = new ArrayList<>();
        notes.add(Statement.of("model"));
        for (Curve f : Functions.once(this.evidence.settings().get(NoiseInTraining.F))) {
            if (f.activation() instanceof Stochastic) {
                effect(f, notes);
                network(f, notes);
                diverged(f, notes);
            }
            else {
                notes.add(Statement.of("no-noise").function(f));
            }
        }
        return notes;
    }

    /** What the noise does to the losses. */
    private void effect(Curve f, List<Statement> notes) {
        Paired heldOut = this.evidence.heldOut(f);
        if (heldOut.seeds() > 1) {
            Statement told = Statement.of("effect").function(f);
            notes.add(this.evidence.training(f).ratio(heldOut.ratio(told)));
        }
    }

    /** Whether averaging draws of a network leads to the network of expectations. */
    private void network(Curve f, List<Statement> notes) {
        Paired bias = this.evidence.bias(f);
        if (bias.seeds() < Paired.LEAST_SEEDS) {
            return;
        }
        boolean differs = bias.difference().low() > 0;
        notes.add(Statement.of(differs ? "network-differs" : "network-agrees")
            .function(f)
            .number(Math.sqrt(Math.max(0, bias.difference().value())))
            .number(Math.sqrt(this.evidence.spread(f)))
            .number(Math.sqrt(Math.max(0, bias.difference().high()))));
    }

    private void diverged(Curve f, List<Statement> notes) {
        int diverged = this.evidence.with(f).diverged() + this.evidence.without(f).diverged();
        if (diverged > 0) {
            notes.add(Statement.of("diverged").function(f).number(diverged).number(2 * this.evidence.seeds()));
        }
    }

}
