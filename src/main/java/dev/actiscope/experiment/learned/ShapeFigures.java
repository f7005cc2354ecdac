package dev.actiscope.experiment.learned;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.twins.TwinResult;
import dev.actiscope.experiment.twins.Siblings;

/**
 * The figures of each function, under the first of the normalisations and, where there
 * are more, under the others with another ending.
 */
record ShapeFigures(ShapeEvidence evidence) {

    Figures all() {
        Figures figures = new Figures();
        for (LearnedTwins family : this.evidence.families()) {
            put(figures, family, ending(family));
        }
        return figures;
    }

    private static String ending(LearnedTwins family) {
        return switch (family.normalisation()) {
            case BATCH -> "Batch";
            case BATCH_WITHOUT_SCALE -> "WithoutScale";
            default -> "";
        };
    }

    private void put(Figures figures, LearnedTwins family, String ending) {
        Curve f = family.f();
        Siblings learning = this.evidence.learning(family);
        Siblings fixed = this.evidence.fixed(family);
        int last = this.evidence.depth() - 1;
        figures.put(f, "start" + ending, family.start());
        figures.put(f, "firstLayer" + ending, end(learning, 0));
        figures.put(f, "lastLayer" + ending, end(learning, last));
        figures.put(f, "loss" + ending, learning.geometric(TwinResult::logLoss));
        figures.put(f, "lossFixed" + ending, fixed.geometric(TwinResult::logLoss));
        Paired gain = this.evidence.gain(family);
        Confidence ratio = gain.difference();
        figures.put(f, "ratio" + ending, Exponential.exp(ratio.value()));
        figures.put(f, "low" + ending, Exponential.exp(ratio.low()));
        figures.put(f, "high" + ending, Exponential.exp(ratio.high()));
        figures.put(f, "accuracy" + ending, learning.mean(TwinResult::accuracy).value());
        figures.put(f, "accuracyFixed" + ending, fixed.mean(TwinResult::accuracy).value());
    }

    private double end(Siblings learning, int layer) {
        Confidence[] course = learning.parameters(layer);
        return course[course.length - 1].value();
    }

}
