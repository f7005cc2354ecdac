package dev.actiscope.network.loss;

import dev.actiscope.activation.math.Elementary;

/**
 * Cross-entropy of p = σ(y) of each output (logit) by itself: L = mean −t log p − (1 − t)
 * log(1 − p) = mean softplus(y) − t y, with targets 0 and 1, so that ∂L/∂y = p − t
 * divided by how many there are.
 */
public final class LogisticCrossEntropy implements Loss {

    @Override
    public double differentiate(double[] y, double[] t, int n, int outputs, double[] dy) {
        int count = n * outputs;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            // For t = 1 the difference would cancel.
            double own = (t[i] == 1) ? Elementary.softplus(-y[i]) : Elementary.softplus(y[i]) - t[i] * y[i];
            sum = own + sum;
            dy[i] = (Elementary.logistic(y[i]) - t[i]) / count;
        }
        return sum / count;
    }

    @Override
    public int targets(int outputs) {
        return outputs;
    }

    @Override
    public boolean isRight(double[] y, int from, double[] t, int at, int outputs) {
        boolean right = true;
        for (int j = 0; j < outputs; j++) {
            right &= (t[at + j] > 0.5) ? y[from + j] > 0 : y[from + j] < 0;
        }
        return right;
    }

}
