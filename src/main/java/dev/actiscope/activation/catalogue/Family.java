package dev.actiscope.activation.catalogue;

import java.util.Locale;

/**
 * What activation functions are grouped by in a list.
 */
public enum Family {

    /** The straight line and the step. */
    ELEMENTARY,

    /** Bounded on both sides: they squash. */
    SIGMOIDAL,

    /**
     * ReLU and its relatives: straight lines with a bend, and what random slopes and
     * noise make of them.
     */
    RECTIFIED,

    /** Straight to one side, with a tail to the other that flattens exponentially. */
    EXPONENTIAL,

    /** x times a gate that x itself opens. */
    GATED;

    /**
     * The name in an answer of the API.
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
