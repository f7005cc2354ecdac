package dev.actiscope.experiment.judging;

import dev.actiscope.activation.math.Logarithms;

/**
 * How the loss of a training goes on, told by the logarithms of its mini-batches' losses,
 * as far as it has come.
 */
public final class LossCourse {

    /** A loss is taken for no less: of 0 there is no logarithm. */
    private static final double LEAST = 1e-12;

    private final CurvePoints points;

    private final int tail;

    private int steps;

    private double sum;

    private double end;

    private double point;

    /**
     * @param points those of its curve
     * @param parts the last of so many parts of the steps is how it ends
     */
    public LossCourse(CurvePoints points, int parts) {
        this.points = points;
        this.tail = Math.max(1, points.steps() / parts);
    }

    /** The logarithm of a loss, which is from 0 on. */
    public static double logarithm(double loss) {
        return Logarithms.log(Math.max(loss, LEAST));
    }

    /**
     * Takes the loss of the next mini-batch.
     * @return its logarithm
     */
    public double take(double loss) {
        double logarithm = logarithm(loss);
        this.point = isPoint() ? logarithm : this.point + logarithm;
        this.sum += logarithm;
        this.end += (this.steps >= this.points.steps() - this.tail) ? logarithm / this.tail : 0;
        this.steps++;
        return logarithm;
    }

    /** How many it has taken. */
    public int steps() {
        return this.steps;
    }

    /** Whether the step before was the last of those that make a point. */
    public boolean isPoint() {
        return this.steps % this.points.stride() == 0 || hasEnded();
    }

    /** Which point that is, from 0. */
    public int place() {
        return (this.steps - 1) / this.points.stride();
    }

    /** The mean over the steps of the present point so far. */
    public double point() {
        return this.point / ((this.steps - 1) % this.points.stride() + 1);
    }

    /** The mean over all steps so far. */
    public double mean() {
        return this.sum / this.steps;
    }

    /** Whether it has taken all. */
    public boolean hasEnded() {
        return this.steps == this.points.steps();
    }

    /** The mean over the last steps, once it has taken all. */
    public double end() {
        return this.end;
    }

}
