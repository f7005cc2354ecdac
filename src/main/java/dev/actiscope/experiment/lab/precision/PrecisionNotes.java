package dev.actiscope.experiment.lab.precision;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.experiment.report.Statement;
import dev.actiscope.experiment.setting.Settings;

/**
 * How the networks were trained and asked, and what did not come to an end.
 */
final class PrecisionNotes {

    private PrecisionNotes() {
    }

    static List<Statement> of(Losses losses) {
        Settings settings = losses.settings();
        List<Statement> notes = new ArrayList<>();
        notes.add(Statement.of("terms")
            .number(settings.get(Precision.SEEDS))
            .number(settings.get(Precision.STEPS))
            .number(settings.get(Precision.EXAMPLES)));
        if (Storage.isOfIntegers(settings)) {
            notes.add(Statement.of(settings.get(Precision.RANGE))
                .number(PrecisionTrial.CALIBRATION)
                .number(settings.get(Precision.OUTLIER)));
        }
        else {
            notes.add(Statement.of("no-range").word(settings.get(Precision.STORED)));
        }
        Gaps.tell(losses.functions(), notes);
        for (int i = 0; i < losses.functions().size(); i++) {
            int diverged = 0;
            for (double step : losses.bySeed(losses.places().diverged(i))) {
                diverged += (step >= 0) ? 1 : 0;
            }
            if (diverged > 0) {
                notes.add(Statement.of("diverged")
                    .function(losses.functions().get(i))
                    .number(diverged)
                    .number(settings.get(Precision.SEEDS)));
            }
        }
        return notes;
    }

}
