package dev.actiscope.activation;

/**
 * What activation functions are grouped by in a list.
 */
public enum Family {

    /** Bounded on both sides: they squash. */
    SIGMOIDAL,

    /** ReLU and what keeps its straight half. */
    RECTIFIED,

    /** The exponential linear units. */
    EXPONENTIAL,

    /** x times a gate that x itself opens. */
    GATED,

    /** The straight line and the step. */
    ELEMENTARY;

    /**
     * The name in an answer of the API.
     */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

}
