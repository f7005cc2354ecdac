package dev.actiscope.experiment.lab.dying;

import dev.actiscope.activation.Activation;
import dev.actiscope.curve.Curve;

/**
 * What a function makes of positive and of negative inputs, as far as a few of them tell:
 * of a typed function no more is known than its numbers.
 *
 * @param refuses whether negatives become 0, with slope 0
 * @param passes whether positives stay as they are
 * @param slopes whether it has a slope at one of them, or at a negative one
 * @param rises whether it has a slope at all positives
 * @param leak what negatives are multiplied with; NaN if it is not one number
 */
record NegativeSide(boolean refuses, boolean passes, boolean slopes, boolean rises, double leak) {

    private static final double[] X = { 0.001, 0.125, 1, 3, 64 };

    /** Leaks that differ no more are one. */
    private static final double ROUNDING = 1e-12;

    static NegativeSide of(Curve curve) {
        Activation f = curve.activation();
        boolean refuses = true;
        boolean passes = true;
        boolean slopes = false;
        boolean rises = true;
        double leak = -f.value(-1);
        for (double x : X) {
            refuses &= f.value(-x) == 0 && f.derivative(-x) == 0;
            passes &= f.value(x) == x && f.derivative(x) == 1;
            slopes |= f.derivative(-x) != 0 || f.derivative(x) != 0;
            rises &= f.derivative(x) != 0;
            leak = (Math.abs(f.value(-x) / -x - leak) <= ROUNDING) ? leak : Double.NaN;
        }
        return new NegativeSide(refuses && f.value(1) > 0, passes, slopes, rises, leak);
    }

    /** Like ReLU on the left, while units learn on the right. */
    boolean isOneSided() {
        return this.refuses && this.slopes;
    }

    /** Like ReLU in all. */
    boolean isRelu() {
        return this.refuses && this.passes;
    }

    /** Like leaky ReLU: what is negative is made smaller, but stays. */
    boolean isLeaky() {
        return this.passes && this.leak > 0 && this.leak < 1;
    }

}
