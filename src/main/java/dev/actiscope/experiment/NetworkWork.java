package dev.actiscope.experiment;

import dev.actiscope.activation.math.Interval;
import dev.actiscope.curve.Curve;
import dev.actiscope.network.NetworkCost;

/**
 * What a network of an experiment costs from its beginning on, in multiplications with an
 * addition each, as networks count it.
 *
 * @param cost of its steps and its use
 * @param loss what that of an example costs
 * @param typed whether its function is a formula, or learns as one
 */
public record NetworkWork(NetworkCost cost, long loss, boolean typed) {

    /** What drawing a weight costs. */
    private static final long WEIGHT = 15;

    /** What a typed function costs, which is derived once and written down by each. */
    private static final long DERIVING = 100_000;

    /**
     * What a gain costs, by quadrature: a tenth of a millisecond to half of one; and of
     * how many operations of a formula as much again.
     */
    private static final long GAIN = 150_000;

    private static final int OPERATIONS = 16;

    /**
     * What each kink adds to it, measured with 500 and 800 of them, within this reach.
     */
    private static final long KINK = 6_000;

    private static final Interval REACH = new Interval(-40, 40);

    /** What it costs where a formula comes again and again, with a corner each time. */
    private static final long GAIN_OF_SWINGING = 3_000_000;

    /**
     * That of a network whose hidden layers have one function, which is not learned.
     */
    public static NetworkWork of(NetworkCost cost, long loss, Curve f) {
        return new NetworkWork(cost, loss, isTyped(f));
    }

    /** What the gain of a function costs at most. */
    public static long ofGain(Curve f) {
        if (!isTyped(f)) {
            return GAIN;
        }
        long gain = GAIN * (2 + f.activation().operations() / OPERATIONS) + KINK * f.activation().kinks(REACH).size();
        return f.activation().maySwing() ? Math.max(GAIN_OF_SWINGING, gain) : gain;
    }

    private static boolean isTyped(Curve f) {
        return f.definition().isEmpty();
    }

    /** To make it. */
    public long ofBeginning() {
        return WEIGHT * this.cost.weights() + (this.typed ? DERIVING : 0);
    }

    /**
     * To train it.
     * @param n how many examples a step has
     */
    public long ofTraining(int steps, long n) {
        return steps * (this.cost.ofStep(n) + n * this.loss);
    }

}
