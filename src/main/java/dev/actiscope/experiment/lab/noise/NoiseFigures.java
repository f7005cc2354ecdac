package dev.actiscope.experiment.lab.noise;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.twins.TwinResult;

/**
 * The figures of each random function.
 */
record NoiseFigures(NoiseEvidence evidence) {

    Figures all() {
        Figures figures = new Figures();
        for (Curve f : this.evidence.functions()) {
            Confidence heldOut = this.evidence.heldOut(f).difference();
            figures.put(f, "heldOut", this.evidence.with(f).geometric(TwinResult::heldOut));
            figures.put(f, "heldOutWithout", this.evidence.without(f).geometric(TwinResult::heldOut));
            figures.put(f, "ratio", Exponential.exp(heldOut.value()));
            figures.put(f, "low", Exponential.exp(heldOut.low()));
            figures.put(f, "high", Exponential.exp(heldOut.high()));
            figures.put(f, "training", this.evidence.with(f).geometric(TwinResult::training));
            figures.put(f, "trainingWithout", this.evidence.without(f).geometric(TwinResult::training));
            figures.put(f, "accuracy", this.evidence.with(f).mean(TwinResult::accuracy).value());
            figures.put(f, "accuracyWithout", this.evidence.without(f).mean(TwinResult::accuracy).value());
            figures.put(f, "unitError", Math.sqrt(this.evidence.unitError(f, 0)));
            figures.put(f, "unitErrorOfMany", Math.sqrt(this.evidence.unitError(f, UnitDraws.SIZES - 1)));
            figures.put(f, "networkError", Math.sqrt(this.evidence.networkError(f, 0)));
            figures.put(f, "networkErrorOfMany", Math.sqrt(this.evidence.networkError(f, UnitDraws.SIZES - 1)));
            figures.put(f, "networkBias", Math.sqrt(Math.max(0, this.evidence.bias(f).difference().value())));
        }
        return figures;
    }

}
