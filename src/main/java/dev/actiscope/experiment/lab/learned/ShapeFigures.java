package dev.actiscope.experiment.lab.learned;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.report.Figures;
import dev.actiscope.experiment.twins.Siblings;
import dev.actiscope.experiment.twins.TwinResult;

/**
 * The figures of each function, all of them under the first of the normalisations, and
 * with another ending those that the others are told by.
 */
record ShapeFigures(ShapeEvidence evidence) {

    Figures all() {
        Figures figures = new Figures();
        for (LearnedTwins family : this.evidence.families()) {
            put(figures, family, ending(family));
        }
        return figures;
    }

    private String ending(LearnedTwins family) {
        if (family.normalisation() == this.evidence.families().get(0).normalisation()) {
            return "";
        }
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
        boolean first = family.normalisation() == this.evidence.families().get(0).normalisation();
        if (first) {
            figures.put(f, "start", family.start());
        }
        figures.put(f, "firstLayer" + ending, end(learning, 0));
        figures.put(f, "lastLayer" + ending, end(learning, this.evidence.depth() - 1));
        if (first) {
            repeated(figures, family);
        }
        figures.put(f, "loss" + ending, learning.geometric(TwinResult::logLoss));
        figures.put(f, "lossFixed" + ending, fixed.geometric(TwinResult::logLoss));
        ratio(figures, family, ending);
        if (first) {
            figures.put(f, "accuracy", learning.mean(TwinResult::accuracy).value());
            figures.put(f, "accuracyFixed", fixed.mean(TwinResult::accuracy).value());
        }
    }

    private void ratio(Figures figures, LearnedTwins family, String ending) {
        Confidence ratio = this.evidence.gain(family).difference();
        figures.put(family.f(), "ratio" + ending, Exponential.exp(ratio.value()));
        figures.put(family.f(), "low" + ending, Exponential.exp(ratio.low()));
        figures.put(family.f(), "high" + ending, Exponential.exp(ratio.high()));
    }

    /** How far the parameters have moved, and how much of that comes again. */
    private void repeated(Figures figures, LearnedTwins family) {
        boolean learns = family.parameters() > 0;
        Shifts shifts = learns ? this.evidence.shifts(family) : null;
        figures.put(family.f(), "shift", learns ? shifts.size() : Double.NaN);
        figures.put(family.f(), "agreement", learns ? shifts.agreement(this.evidence.shiftsAgain(family)) : Double.NaN);
    }

    private double end(Siblings learning, int layer) {
        Confidence[] course = learning.parameters(layer);
        return course[course.length - 1].value();
    }

}
