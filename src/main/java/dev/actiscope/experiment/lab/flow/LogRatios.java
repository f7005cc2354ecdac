package dev.actiscope.experiment.lab.flow;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;
import dev.actiscope.experiment.judging.Confidence;

/**
 * Factors by their logarithms.
 */
final class LogRatios {

    private LogRatios() {
    }

    /** log(a/b) of numbers from 0 on, whose quotient may be beyond all doubles. */
    static double ratio(double a, double b) {
        return Logarithms.log(a) - Logarithms.log(b);
    }

    /** The factor that so many equal steps together make e<sup>logarithm</sup>. */
    static double factor(double logarithm, int steps) {
        return Exponential.exp(logarithm / steps);
    }

    /** The logarithms of factors, a by b. */
    static double[] ratios(double[] a, double[] b) {
        double[] ratios = new double[Math.min(a.length, b.length)];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ratio(a[i], b[i]);
        }
        return ratios;
    }

    /** A mean of logarithms as the factor of a step. */
    static Confidence factors(Confidence logarithm, int steps) {
        return new Confidence(factor(logarithm.value(), steps), factor(logarithm.low(), steps),
                factor(logarithm.high(), steps));
    }

}
