package dev.actiscope.activation.math;

/**
 * Polynomials by their coefficients, from the highest power down.
 */
final class Polynomials {

    private Polynomials() {
    }

    /** The value at x, after Horner. */
    static double at(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }

}
