package dev.actiscope.experiment.lab.cost;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Functions;
import dev.actiscope.experiment.setting.Settings;

/**
 * Whose times they are, and what they do not tell.
 */
final class ExpenseNotes {

    /**
     * A clock that goes on by a millisecond at a time is said to; it may be told as a
     * little less.
     */
    private static final double COARSE = 0.9;

    private static final List<String> JUDGED = List.of(ExpenseVerdicts.RELU, "sigmoid", "tanh", "softplus");

    private ExpenseNotes() {
    }

    /** That it is none of those whose code the claims are about. */
    private static void formula(Curve f, List<Statement> notes) {
        for (String name : JUDGED) {
            if (f.definition().isEmpty() && Functions.is(f, name)) {
                notes.add(Statement.of("as-formula").function(f).function(Curve.parse(name)));
            }
        }
    }

    static List<Statement> of(Timings timings, Settings settings) {
        List<Statement> notes = new ArrayList<>();
        if (!timings.isRecorded()) {
            notes.add(Statement.of("measured").number(timings.laps()));
            if (timings.tick() >= COARSE && timings.tick() < Double.POSITIVE_INFINITY) {
                notes.add(Statement.of("coarse").number(timings.tick()));
            }
        }
        else {
            Statement recorded = Statement.of("recorded");
            for (int place = 0; place < RecordedTimes.HEAD; place++) {
                recorded = recorded.number(timings.head(place));
            }
            notes.add(recorded.number(timings.laps()));
            if (timings.laps() < settings.get(Expense.LAPS)) {
                notes.add(Statement.of("fewer-recorded").number(timings.laps()));
            }
        }
        for (Curve f : timings.functions()) {
            if (!timings.has(f)) {
                notes.add(Statement.of(timings.isRecorded() ? "no-record" : "no-time").function(f));
            }
            else if (!timings.has(f, Drill.STEP)) {
                notes.add(Statement.of("no-step").function(f));
            }
            formula(f, notes);
        }
        notes.add(Statement.of("code"));
        notes.add(Statement.of("width").number(Drill.UNITS).number(Drill.LARGE_UNITS));
        notes.add(Statement.of("frameworks"));
        return notes;
    }

}
