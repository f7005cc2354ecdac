package dev.actiscope.experiment.lab.flow;

import java.util.Arrays;

import dev.actiscope.experiment.lab.flow.theory.EdgeOfChaos;

/**
 * What a {@link TheoryTrial} found of a function.
 *
 * @param deviation σ<sub>w</sub> of the weights
 * @param edge where gradients keep their size
 * @param steepest the largest |f′|
 * @param gains of tanh, the variance at which layers rest with PyTorch's, χ there, the
 * exact one, and its χ; NaN for others
 * @param signal √E f(z)² of each layer
 * @param gradient √E (∂L/∂z)² of each layer, where ∂L/∂a is 1 in the last
 * @param chi what a gradient's variance is multiplied by on the way to a layer from the
 * one above it; NaN for the last
 */
record Theory(double deviation, EdgeOfChaos edge, double steepest, double[] gains, double[] signal, double[] gradient,
        double[] chi) {

    static final int DEVIATION = 0;

    static final int EDGE = 1;

    static final int STEEPEST = 4;

    static final int GAINS = 5;

    private static final int OF_GAINS = 4;

    static final int LAYERS = GAINS + OF_GAINS;

    /** How many numbers of a result belong to a function. */
    static int length(int depth) {
        return LAYERS + 3 * depth;
    }

    /**
     * @param result of the trial
     * @param function which, from 0
     */
    static Theory of(double[] result, int function, int depth) {
        int at = function * length(depth);
        EdgeOfChaos edge = new EdgeOfChaos(result[at + EDGE], result[at + EDGE + 1], result[at + EDGE + 2]);
        double[] signal = new double[depth];
        double[] gradient = new double[depth];
        double[] chi = new double[depth];
        double variance = 1;
        for (int i = depth - 1; i >= 0; i--) {
            int place = at + LAYERS + 3 * i;
            double factor = (i < depth - 1) ? result[place + 3 + 2] : 1;
            double slope = result[place + 1] * factor;
            variance *= slope;
            signal[i] = result[place];
            gradient[i] = Math.sqrt(variance);
            chi[i] = (i < depth - 1) ? slope : Double.NaN;
        }
        return new Theory(result[at + DEVIATION], edge, result[at + STEEPEST],
                Arrays.copyOfRange(result, at + GAINS, at + LAYERS), signal, gradient, chi);
    }

}
