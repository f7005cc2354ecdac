package dev.actiscope.experiment;

import dev.actiscope.curve.Curve;
import dev.actiscope.network.NetworkCost;

/**
 * What a network of an experiment costs from its beginning on, in multiplications with an
 * addition each, as networks count it.
 *
 * @param cost of its steps and its use
 * @param loss what that of an example costs
 * @param typed whether its function is a formula, which each network derives anew
 */
public record NetworkWork(NetworkCost cost, long loss, boolean typed) {

    /** What drawing a weight costs. */
    private static final long WEIGHT = 15;

    /** What deriving a typed function costs. */
    private static final long DERIVING = 100_000;

    /** What a gain costs, by quadrature: a tenth of a millisecond to half of one. */
    private static final long GAIN = 100_000;

    /** What that of a typed function costs at most, with a corner at every step. */
    private static final long GAIN_OF_TYPED = 3_000_000;

    /**
     * That of a network whose hidden layers have one function, which is not learned.
     */
    public static NetworkWork of(NetworkCost cost, long loss, Curve f) {
        return new NetworkWork(cost, loss, isTyped(f));
    }

    /** What the gain of a function costs at most. */
    public static long ofGain(Curve f) {
        return isTyped(f) ? GAIN_OF_TYPED : GAIN;
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
