package dev.actiscope.experiment.lab.zigzag;

import java.util.Arrays;

/**
 * Gradient descent of a linear neuron's weights from 0 to a goal w*. An example with
 * inputs h, whose target w*·h is off by ε, has the loss ½ (w·h − w*·h − ε)² and the
 * gradient (d·h − ε) h with the error d = w − w*: a multiple of h. If all inputs are
 * positive all its components have one sign. The mean of several is M d on average, which
 * may have both.
 *
 * @see <a href="https://doi.org/10.1007/3-540-49430-8_2">LeCun, Bottou, Orr and Müller,
 * Efficient BackProp, 1998, section 4.3</a>
 */
final class Descent {

    /** Whoever has come so close, as a share of the way, is near. */
    static final double NEAR = 0.1;

    /** So many times the way is too far off to come back. */
    private static final double FAR = 1e6;

    /** Nobody sees more of the path of whom is so close, as a share of the way. */
    private static final double THERE = 1e-3;

    /** At most so many points of the loss are kept. */
    private static final int POINTS = 200;

    /** At most so many steps of a path are drawn. */
    private static final int DRAWN = 1000;

    private final double[] goal;

    private final InputLaw law;

    private final double rate;

    private final int steps;

    private final double[] error;

    private final double[] gradient;

    private final double[] losses;

    private final double[] x;

    private final double[] y;

    private final double way;

    /** How many points of the path have been kept. */
    private int seen = 1;

    private boolean there;

    /** How many steps have been made. */
    private int made;

    /** How many of them before the goal was near. */
    private int walked;

    private boolean near;

    private int broken;

    private int alike;

    private int moved;

    private double length;

    private double distance;

    /**
     * @param goal the weights w*
     * @param law that of the inputs
     * @param steps how many there will be
     * @param drawn whether the path of the first two weights is kept
     */
    Descent(double[] goal, InputLaw law, double rate, int steps, boolean drawn) {
        this.goal = goal;
        this.law = law;
        this.rate = rate;
        this.steps = steps;
        this.error = new double[goal.length];
        for (int i = 0; i < goal.length; i++) {
            this.error[i] = -goal[i];
        }
        this.gradient = new double[goal.length];
        this.way = Math.sqrt(square(goal));
        this.losses = new double[points(steps) + 1];
        Arrays.fill(this.losses, Double.NaN);
        this.losses[0] = 1;
        this.x = new double[drawn ? Math.min(steps, DRAWN) + 1 : 0];
        this.y = new double[this.x.length];
    }

    /** How many points of the loss are kept besides the first. */
    static int points(int steps) {
        return Math.min(steps, POINTS);
    }

    /** After how many steps a point of the loss is. */
    static int due(int point, int steps) {
        return (int) ((long) point * steps / points(steps));
    }

    private static double square(double[] vector) {
        double sum = 0;
        for (double part : vector) {
            sum += part * part;
        }
        return sum;
    }

    /**
     * A step.
     * @param h the inputs of the examples, one example after the other
     * @param noise what is wrong with their targets
     * @param batch how many examples there are
     */
    void step(double[] h, double[] noise, int batch) {
        if (this.broken > 0) {
            return;
        }
        mean(h, noise, batch);
        this.made++;
        if (!this.near) {
            count();
        }
        for (int i = 0; i < this.error.length; i++) {
            this.error[i] -= this.rate * this.gradient[i];
        }
        double left = Math.sqrt(square(this.error));
        if (!(left <= FAR * this.way)) {
            this.broken = this.made;
            return;
        }
        if (!this.near) {
            walk(left);
        }
        draw(left);
        keep();
    }

    /** Goes no further: the next step cannot be made. */
    void stop() {
        this.broken = (this.broken > 0) ? this.broken : this.made + 1;
    }

    private void mean(double[] h, double[] noise, int batch) {
        int n = this.error.length;
        Arrays.fill(this.gradient, 0);
        for (int k = 0; k < batch; k++) {
            double off = -noise[k];
            for (int i = 0; i < n; i++) {
                off += this.error[i] * h[k * n + i];
            }
            for (int i = 0; i < n; i++) {
                this.gradient[i] += off * h[k * n + i] / batch;
            }
        }
    }

    private void count() {
        this.alike += GradientSigns.areAlike(this.gradient) ? 1 : 0;
        this.moved += GradientSigns.areNone(this.gradient) ? 0 : 1;
    }

    private void walk(double left) {
        this.walked++;
        this.length += Math.abs(this.rate) * Math.sqrt(square(this.gradient));
        double straight = 0;
        for (int i = 0; i < this.error.length; i++) {
            double gone = this.error[i] + this.goal[i];
            straight += gone * gone;
        }
        this.distance = Math.sqrt(straight);
        this.near = left <= NEAR * this.way;
    }

    private void draw(double left) {
        if (!this.there && this.seen < this.x.length) {
            this.x[this.seen] = ZigzagCharts.drawn(this.error[0] + this.goal[0]);
            this.y[this.seen] = ZigzagCharts.drawn(this.error[1] + this.goal[1]);
            this.seen++;
            this.there = left <= THERE * this.way;
        }
    }

    private void keep() {
        int point = (int) ((long) this.made * points(this.steps) / this.steps);
        if (due(point, this.steps) == this.made || due(point + 1, this.steps) == this.made) {
            point = (due(point, this.steps) == this.made) ? point : point + 1;
            this.losses[point] = this.law.loss(this.error) / this.law.loss(this.goal);
        }
    }

    DescentPath path() {
        int points = Math.min(this.seen, this.x.length);
        return new DescentPath(this.walked, this.near, this.alike, this.moved, this.length, this.distance, this.broken,
                this.losses.clone(), Arrays.copyOf(this.x, points), Arrays.copyOf(this.y, points));
    }

}
