package dev.actiscope.network.layer;

/**
 * What numbers go forwards through a network for.
 */
public enum Pass {

    /** Inference: for the outputs alone. */
    USE,

    /** Inference too, with the slopes of the activations. */
    INSPECT,

    /**
     * Training: batch statistics and chance act, and the layers remember what the way
     * back needs.
     */
    TRAIN

}
