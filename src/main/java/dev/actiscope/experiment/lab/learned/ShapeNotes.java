package dev.actiscope.experiment.lab.learned;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.Stochastic;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Functions;

/**
 * What else is to be said.
 */
record ShapeNotes(ShapeEvidence evidence) {

    List<Statement> all() {
        List<Statement> notes = new ArrayList<>();
        notes.add(Statement.of("model"));
        List<Curve> functions = Functions.once(this.evidence.settings().get(LearnedShapes.F));
        Gaps.tell(functions, notes);
        for (Curve f : functions) {
            if (f.settings().isEmpty()) {
                notes.add(Statement.of("nothing-to-learn").function(f));
            }
            else if (Double.isInfinite(f.settings().get(0))) {
                notes.add(Statement.of("starts-at-infinity").function(f));
            }
            else if (f.settings().size() > 1) {
                notes.add(Statement.of("first-alone").function(f).number(f.settings().size()));
            }
            if (f.activation() instanceof Stochastic && !f.settings().isEmpty()) {
                notes.add(Statement.of("expectation").function(f));
            }
        }
        LearnedTwins.again(this.evidence.settings()).forEach((family) -> beyond(family, notes));
        for (LearnedTwins family : this.evidence.families()) {
            int diverged = this.evidence.learning(family).diverged() + this.evidence.fixed(family).diverged();
            if (diverged > 0) {
                notes.add(Statement.of("diverged")
                    .function(family.f())
                    .word(ShapeVerdicts.normalised(family))
                    .number(diverged)
                    .number(2 * this.evidence.seeds()));
            }
        }
        return notes;
    }

    /**
     * Whether a formula does not take what was learned, in the first layer or the last.
     */
    private void beyond(LearnedTwins family, List<Statement> notes) {
        int depth = this.evidence.depth();
        for (int layer = 0; layer < depth; layer += Math.max(1, depth - 1)) {
            double[] shape = this.evidence.learning(family).shape(depth, family.parameters(), layer);
            if (!Double.isNaN(shape[0]) && family.become(shape).isEmpty()) {
                notes.add(Statement.of("left-bounds")
                    .function(family.f())
                    .word(ShapeVerdicts.normalised(family))
                    .number(layer + 1));
            }
        }
    }

}
