package dev.actiscope.experiment.lab.dying;

/**
 * What is known of a {@link TrainingTrial}.
 *
 * @param numbers its result
 */
record TrainingResult(double[] numbers) {

    /** In which step it diverged, −1 if it did not. */
    static final int STEP = 0;

    /** In which layer. */
    static final int LAYER = 1;

    /** At which pre-activation. */
    static final int Z = 2;

    /** The share of units that were dead and are alive. */
    static final int REVIVED = 3;

    /** The least and the greatest of what functions learned for their parameters. */
    static final int LEAST_SHAPE = 4;

    static final int GREATEST_SHAPE = 5;

    /** The share of units that were alive before the first step and are dead. */
    static final int DIED = 6;

    /** From here on, by times: the share of dead units, and of broken ones. */
    static final int SHARES = 7;

    /** How often units were looked at. */
    int times() {
        return (this.numbers.length - SHARES) / 2;
    }

    /** The share of dead units at a time, from 0. */
    double dead(int time) {
        return this.numbers[SHARES + 2 * time];
    }

    /** The share of broken units at a time, from 0. */
    double broken(int time) {
        return this.numbers[SHARES + 2 * time + 1];
    }

    /** In which step it diverged, from 0. */
    int step() {
        return (int) this.numbers[STEP];
    }

    /** In which layer, from 0; −1 if in none, but in the loss. */
    int layer() {
        return (int) this.numbers[LAYER];
    }

    /** At which pre-activation. */
    double z() {
        return this.numbers[Z];
    }

    /** Whether the function has no value where the network diverged. */
    boolean hasNoValue() {
        return hasDiverged() && layer() >= 0 && Math.abs(z()) < Double.POSITIVE_INFINITY;
    }

    /** Whether it has diverged. */
    boolean hasDiverged() {
        return this.numbers[STEP] >= 0;
    }

}
