package dev.actiscope.experiment.lab.zigzag;

/**
 * How weights are led to the goal.
 */
enum Manner {

    /** By one example a step. */
    ONE("one", false, false),

    /** The same with the inputs' mean taken off. */
    ONE_CENTRED("one-centred", false, true),

    /** By the mean of a mini-batch a step. */
    BATCH("batch", true, false),

    /** The same with the inputs' mean taken off. */
    BATCH_CENTRED("batch-centred", true, true);

    private final String key;

    private final boolean batch;

    private final boolean centred;

    Manner(String key, boolean batch, boolean centred) {
        this.key = key;
        this.batch = batch;
        this.centred = centred;
    }

    /** Its word in names of charts and series. */
    String key() {
        return this.key;
    }

    boolean isBatch() {
        return this.batch;
    }

    boolean isCentred() {
        return this.centred;
    }

    /** What figures of this manner end with, in camel case. */
    String suffix() {
        return (this.batch ? "Batch" : "") + (this.centred ? "Centred" : "");
    }

}
