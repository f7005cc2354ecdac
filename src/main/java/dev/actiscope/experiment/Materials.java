package dev.actiscope.experiment;

import dev.actiscope.network.data.Dataset;
import dev.actiscope.network.data.HandwrittenDigits;

/**
 * What experiments work with and cannot make themselves. Whoever runs them provides it.
 */
public final class Materials {

    private final String digits;

    private final String times;

    private Dataset read;

    /**
     * @param digits the text of the handwritten digits, as
     * {@link HandwrittenDigits#read(String)} takes it; empty where no experiment
     * {@linkplain Experiment#takesDigits asks} for them
     */
    public Materials(String digits) {
        this(digits, "");
    }

    /**
     * @param times the text of the recorded benchmark, for {@link Timed} experiments
     * where no clock measures; empty for none
     */
    public Materials(String digits, String times) {
        this.digits = digits;
        this.times = times;
    }

    /** What was recorded of how long functions take; empty if that is not known. */
    public String times() {
        return this.times;
    }

    /** The handwritten digits. */
    public Dataset digits() {
        if (this.read == null) {
            this.read = HandwrittenDigits.read(this.digits);
        }
        return this.read;
    }

}
