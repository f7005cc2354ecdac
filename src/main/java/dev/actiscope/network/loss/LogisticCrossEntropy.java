package dev.actiscope.network.loss;

import dev.actiscope.activation.math.Elementary;

/**
 * Cross-entropy of p = σ(y) of each output (logit) by itself: L = mean −t log p − (1 − t)
 * log(1 − p) = mean softplus(y) − t y, with targets 0 and 1, so that ∂L/∂y = p − t
 * divided by how many there are. t may be between 0 and 1.
 *
 * @see <a href=
 * "https://pytorch.org/docs/2.7/generated/torch.nn.BCEWithLogitsLoss.html">torch.nn.BCEWithLogitsLoss</a>
 * @see <a href="https://www.deeplearningbook.org/contents/mlp.html">Goodfellow, Bengio
 * and Courville, Deep Learning, 2016, 6.2.2.2</a>
 */
public final class LogisticCrossEntropy implements Loss {

    /** Two exponentials and a logarithm, measured. */
    private static final long WORK = 32;

    @Override
    public double differentiate(double[] y, double[] t, int n, int outputs, double[] dy) {
        int count = n * outputs;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum = loss(y[i], t[i]) + sum;
            dy[i] = (Elementary.logistic(y[i]) - t[i]) / count;
        }
        return sum / count;
    }

    /** Softplus(y) − t y, without a difference that would cancel or be ∞ − ∞. */
    private static double loss(double y, double t) {
        if (t == 1) {
            return Elementary.softplus(-y);
        }
        if (t == 0) {
            return Elementary.softplus(y);
        }
        return (y > 0) ? (1 - t) * y + Elementary.softplus(-y) : Elementary.softplus(y) - t * y;
    }

    @Override
    public int targets(int outputs) {
        return outputs;
    }

    @Override
    public long work(int outputs) {
        return WORK * outputs;
    }

    @Override
    public boolean isCorrect(double[] y, int from, double[] t, int at, int outputs) {
        boolean right = true;
        for (int j = 0; j < outputs; j++) {
            right &= (t[at + j] > 0.5) ? y[from + j] > 0 : y[from + j] < 0;
        }
        return right;
    }

}
