package dev.actiscope.experiment.judging;

/**
 * The points of a curve over the steps of a training. Some steps make a point together,
 * which stands at the last of them.
 *
 * @param steps how many there are, at least 1
 * @param most how many points there may be
 */
public record CurvePoints(int steps, int most) {

    /** How many steps make a point; the last one may have fewer. */
    public int stride() {
        return (this.steps + this.most - 1) / this.most;
    }

    /** How many points there are. */
    public int count() {
        return (this.steps + stride() - 1) / stride();
    }

    /** After how many steps each point stands. */
    public double[] ends() {
        double[] ends = new double[count()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = Math.min((i + 1) * stride(), this.steps);
        }
        return ends;
    }

}
