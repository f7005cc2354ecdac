package dev.actiscope.experiment.cost;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.curve.Curve;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Settings;

/**
 * Whose times they are, and what they do not tell.
 */
final class ExpenseNotes {

    private ExpenseNotes() {
    }

    static List<Statement> of(Timings timings, Settings settings) {
        List<Statement> notes = new ArrayList<>();
        if (!timings.isRecorded()) {
            notes.add(Statement.of("measured").number(timings.laps()));
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
                notes.add(Statement.of("no-record").function(f));
            }
        }
        notes.add(Statement.of("code"));
        notes.add(Statement.of("width").number(Drill.UNITS));
        notes.add(Statement.of("frameworks"));
        return notes;
    }

}
