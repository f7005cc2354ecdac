package dev.actiscope.network.loss;

import dev.actiscope.activation.math.Exponential;
import dev.actiscope.activation.math.Logarithms;

/**
 * Cross-entropy of the softmax p<sub>k</sub> = e<sup>y<sub>k</sub></sup> / Σ<sub>j</sub>
 * e<sup>y<sub>j</sub></sup> of the outputs (logits): L = mean −log p<sub>c</sub> with the
 * class c of each example, so that ∂L/∂y<sub>k</sub> = (p<sub>k</sub> − [k = c]) / n. The
 * greatest output is taken from all, so that none overflows; outputs that are ∞ share p =
 * 1 equally.
 *
 * @see <a href=
 * "https://pytorch.org/docs/2.7/generated/torch.nn.CrossEntropyLoss.html">torch.nn.CrossEntropyLoss</a>
 * @see <a href="https://www.deeplearningbook.org/contents/mlp.html">Goodfellow, Bengio
 * and Courville, Deep Learning, 2016, 6.2.2.3</a>
 */
public final class SoftmaxCrossEntropy implements Loss {

    /** A logarithm and a division, measured. */
    private static final long WORK = 24;

    /** An exponential. */
    private static final long WORK_OF_OUTPUT = 12;

    @Override
    public double differentiate(double[] y, double[] t, int n, int outputs, double[] dy) {
        double loss = 0;
        for (int e = 0; e < n; e++) {
            int from = e * outputs;
            double most = greatest(y, from, outputs);
            double sum = 0;
            for (int k = from; k < from + outputs; k++) {
                dy[k] = Exponential.exp(-below(y[k], most));
                sum += dy[k];
            }
            double scale = 1 / (sum * n);
            for (int k = from; k < from + outputs; k++) {
                dy[k] *= scale;
            }
            int c = from + (int) t[e];
            dy[c] -= 1.0 / n;
            loss = below(y[c], most) + Logarithms.log(sum) + loss;
        }
        return loss / n;
    }

    /** How far an output is below the greatest: 0 if it is that, infinite or not. */
    private static double below(double y, double most) {
        return (y == most) ? 0 : most - y;
    }

    private static double greatest(double[] y, int from, int outputs) {
        double most = y[from];
        for (int k = from + 1; k < from + outputs; k++) {
            most = Math.max(most, y[k]);
        }
        return most;
    }

    @Override
    public int targets(int outputs) {
        return 1;
    }

    @Override
    public long work(int outputs) {
        return WORK + WORK_OF_OUTPUT * outputs;
    }

    @Override
    public boolean isCorrect(double[] y, int from, double[] t, int at, int outputs) {
        double own = y[from + (int) t[at]];
        boolean right = own == own;
        for (int k = 0; k < outputs; k++) {
            right &= k == (int) t[at] || y[from + k] < own;
        }
        return right;
    }

}
