package dev.actiscope.experiment.lab.initialisation;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.judging.Confidence;
import dev.actiscope.experiment.judging.Paired;
import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Settings;

/**
 * What there is to say besides the verdicts: how the networks were trained, that units
 * which begin alike stay alike, and what each beginning costs.
 */
record BeginningNotes(Beginnings found) {

    List<Statement> all(boolean ended) {
        List<Statement> notes = new ArrayList<>();
        Settings settings = this.found.settings();
        notes.add(Statement.of("terms")
            .number(settings.get(Initialisation.SEEDS))
            .number(settings.get(Initialisation.SMALL))
            .number(settings.get(Initialisation.LARGE)));
        LossRange range = LossRange.of(this.found);
        if (range.isExceeded()) {
            notes.add(Statement.of("astray").number(range.high()));
        }
        if (ended) {
            alike(notes);
        }
        Gaps.tell(this.found.functions(), notes);
        for (int i = 0; i < this.found.functions().size(); i++) {
            if (ended) {
                gain(i, notes);
                behind(i, notes);
            }
            for (Beginning beginning : Beginning.values()) {
                diverged(i, beginning, notes);
            }
        }
        return notes;
    }

    private Curve f(int function) {
        return this.found.functions().get(function);
    }

    private void gain(int function, List<Statement> notes) {
        if (Double.isNaN(this.found.greatest(this.found.places().gain(function)))) {
            notes.add(Statement.of("no-gain").function(f(function)));
        }
    }

    /** Whether units that begin at 0 are still one and the same unit many times over. */
    private void alike(List<Statement> notes) {
        int alike = 0;
        for (int i = 0; i < this.found.functions().size(); i++) {
            double difference = difference(i);
            alike += (difference == 0) ? 1 : 0;
            if (difference > 0) {
                notes.add(apart("not-alike").function(f(i)).number(difference));
            }
        }
        if (alike > 0) {
            notes.add(apart((alike == this.found.functions().size()) ? "alike" : "others-alike"));
        }
    }

    private Statement apart(String code) {
        return Statement.of(code)
            .number(this.found.settings().get(Initialisation.WIDTH))
            .number(this.found.places().steps());
    }

    private double difference(int function) {
        BeginningResult places = this.found.places();
        return this.found.greatest(places.head(function, Beginning.ZEROS, BeginningResult.DIFFERENCE));
    }

    /** How many times the loss at the right size each other beginning's is. */
    private void behind(int function, List<Statement> notes) {
        Statement note = Statement.of("behind").function(f(function));
        for (Beginning beginning : List.of(Beginning.ZEROS, Beginning.SMALL, Beginning.LARGE)) {
            Paired paired = this.found.behind(function, beginning);
            if (paired.seeds() < 2) {
                return;
            }
            Confidence difference = paired.difference();
            boolean same = isSame(difference);
            note = note.number(Exponential.exp(difference.value()))
                .number(same ? 1 : Exponential.exp(difference.low()))
                .number(same ? 1 : Exponential.exp(difference.high()))
                .word(chance(paired));
        }
        notes.add(note);
    }

    private static String chance(Paired paired) {
        if (paired.leftOut() > 0) {
            return "fortunate";
        }
        if (isSame(paired.difference())) {
            return "the-same";
        }
        boolean sure = paired.difference().low() > 0 || paired.difference().high() < 0;
        return (sure && paired.seeds() >= Paired.LEAST_SEEDS) ? "more-than-chance" : "may-be-chance";
    }

    /** Whether nothing differs with any seed, which leaves no interval. */
    private static boolean isSame(Confidence difference) {
        return difference.value() == 0 && Double.isNaN(difference.low());
    }

    private void diverged(int function, Beginning beginning, List<Statement> notes) {
        int diverged = this.found.diverged(function, beginning);
        if (diverged > 0) {
            notes.add(Statement.of("diverged")
                .function(f(function))
                .number(diverged)
                .number(this.found.settings().get(Initialisation.SEEDS))
                .word(beginning.word()));
        }
    }

}
