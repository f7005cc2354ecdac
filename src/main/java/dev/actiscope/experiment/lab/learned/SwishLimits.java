package dev.actiscope.experiment.lab.learned;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.math.Exponential;
import dev.actiscope.curve.Curve;

/**
 * How far Swish is from the line x/2 and from ReLU, each as the root mean square for a
 * standard normal x, and at most.
 */
final class SwishLimits {

    private static final Curve SWISH = Curve.parse("swish");

    /** Beyond it a standard normal number is as good as never. */
    private static final double FAR = 8;

    private static final int POINTS = 320;

    private static final double NORMAL = Math.sqrt(2 * Math.PI);

    private SwishLimits() {
    }

    /** Swish at a β. */
    static Activation at(double beta) {
        return SWISH.with(0, beta).activation();
    }

    /** How far it is from x/2. */
    static double fromLine(double beta) {
        Activation f = at(beta);
        double sum = 0;
        for (int i = 0; i <= POINTS; i++) {
            double x = x(i);
            double difference = f.value(x) - x / 2;
            sum += difference * difference * weight(x);
        }
        return Math.sqrt(sum);
    }

    /** How far it is from ReLU. */
    static double fromRelu(double beta) {
        Activation f = at(beta);
        double sum = 0;
        for (int i = 0; i <= POINTS; i++) {
            double x = x(i);
            double difference = f.value(x) - Math.max(0, x);
            sum += difference * difference * weight(x);
        }
        return Math.sqrt(sum);
    }

    private static double x(int i) {
        return 2 * FAR * i / POINTS - FAR;
    }

    private static double weight(double x) {
        return 2 * FAR / POINTS * Exponential.exp(-x * x / 2) / NORMAL;
    }

    /**
     * The greatest distance from ReLU at any x, of a β above 0: of |x| σ(−β|x|), which
     * rises to its one peak and falls, found by thirds.
     */
    static double greatest(double beta) {
        Activation f = at(beta);
        double low = 0;
        double high = 4 / beta;
        for (int i = 0; i < 100; i++) {
            double third = (high - low) / 3;
            if (-f.value(-(low + third)) < -f.value(-(high - third))) {
                low += third;
            }
            else {
                high -= third;
            }
        }
        return -f.value(-low);
    }

    /**
     * Whether it lies between x/2 and ReLU at every x from −8 to 8, but for rounding.
     */
    static boolean isBetween(double beta) {
        Activation f = at(beta);
        boolean between = true;
        for (int i = 0; i <= POINTS; i++) {
            double x = x(i);
            double y = f.value(x);
            between &= y >= x / 2 - 1e-12 && y <= Math.max(0, x) + 1e-12;
        }
        return between;
    }

}
