package dev.actiscope.experiment.lab.saturation;

import java.util.ArrayList;
import java.util.List;

import dev.actiscope.experiment.floats.FloatFormat;
import dev.actiscope.experiment.report.Statement;

/**
 * What else is to be said of functions in a number format.
 */
final class FarNotes {

    /** An input that the format has not got is told of if it is off by a thousandth. */
    private static final double OFF = 0.001;

    /** A value that came to rest is told of if it is a hundredth short of its way. */
    private static final double SHORT = 0.01;

    private final FarOut out;

    private final FloatFormat format;

    private final List<Statement> notes = new ArrayList<>();

    FarNotes(FarOut out) {
        this.out = out;
        this.format = out.format();
    }

    List<Statement> all() {
        this.notes.add((this.format == FloatFormat.FLOAT64) ? Statement.of("model-exact")
                : Statement.of("model").word(this.format.name()));
        for (double x : this.out.inputs()) {
            input(x);
        }
        for (Response response : this.out.responses()) {
            gaps(response);
            rest(response);
        }
        return this.notes;
    }

    private void input(double x) {
        double rounded = this.format.round(x);
        if (Double.isNaN(rounded) || Double.isInfinite(rounded)) {
            this.notes.add(Statement.of(Double.isNaN(rounded) ? "too-large-is-none" : "too-large-is-infinite")
                .number(x)
                .word(this.format.name())
                .number(this.format.greatest()));
        }
        else if (Math.abs(rounded - x) > OFF * Math.abs(x)) {
            this.notes.add(Statement.of("rounded-input").number(x).word(this.format.name()).number(rounded));
        }
    }

    private void gaps(Response response) {
        for (double x : this.out.inputs()) {
            if (!Double.isNaN(this.format.round(x)) && Double.isNaN(response.rounded().value(x))) {
                this.notes.add(Statement.of("no-value").function(response.f()).number(x).word(this.format.name()));
            }
        }
        Repetition repetition = response.repetition();
        if (!(Math.abs(repetition.last()) <= Double.MAX_VALUE)
                || !(Math.abs(repetition.otherLast()) <= Double.MAX_VALUE)) {
            this.notes.add(Statement.of("repeated-away").function(response.f()));
        }
    }

    /**
     * A value may come to rest on its way, where the next step would be less than the
     * format has.
     */
    private void rest(Response response) {
        int rest = response.repetition().rest();
        double last = response.repetition().last();
        double weight = this.out.settings().get(FarInputs.WEIGHT);
        double exact = Repetition.of(response.f(), FloatFormat.FLOAT64, weight, this.out.settings()).last();
        if (rest > 0 && Math.abs(last - exact) > SHORT * Math.abs(exact)) {
            this.notes.add(Statement.of("stuck")
                .function(response.f())
                .word(this.format.name())
                .number(rest)
                .number(last)
                .number(exact));
        }
    }

}
