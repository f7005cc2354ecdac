package dev.actiscope.network.layer;

/**
 * What numbers go forwards through a network for.
 */
public enum Pass {

    /** For the outputs alone. */
    USE,

    /** For the outputs as in use, and the slopes of the activations. */
    INSPECT,

    /**
     * To learn: batch statistics and chance act, and the layers remember what the way
     * back needs.
     */
    TRAIN

}
