package dev.actiscope.experiment.learned;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Functions;

/**
 * What else is to be said.
 */
record ShapeNotes(ShapeEvidence evidence) {

    List<Statement> all() {
        List<Statement> notes = new ArrayList<>();
        notes.add(Statement.of("model"));
        for (Curve f : Functions.once(this.evidence.settings().get(LearnedShapes.F))) {
            if (f.settings().isEmpty()) {
                notes.add(Statement.of("nothing-to-learn").function(f));
            }
            else if (f.settings().size() > 1) {
                notes.add(Statement.of("first-alone").function(f).number(f.settings().size()));
            }
        }
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

}
