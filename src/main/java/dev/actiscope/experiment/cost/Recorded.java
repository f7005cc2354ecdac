package dev.actiscope.experiment.cost;

import dev.actiscope.experiment.Trial;

/**
 * The trial in which nothing is measured, but read.
 */
final class Recorded implements Trial {

    private final double[] result;

    private boolean ended;

    Recorded(double[] result) {
        this.result = result;
    }

    @Override
    public long advance(long work) {
        long done = this.ended ? 0 : 1;
        this.ended = true;
        return done;
    }

    @Override
    public double progress() {
        return this.ended ? 1 : 0;
    }

    @Override
    public double[] result() {
        return this.result;
    }

}
