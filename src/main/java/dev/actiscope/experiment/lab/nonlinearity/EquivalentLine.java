package dev.actiscope.experiment.lab.nonlinearity;

import java.util.List;

import dev.actiscope.activation.Activation;
import dev.actiscope.activation.Kink;
import dev.actiscope.activation.math.Interval;
import dev.actiscope.experiment.report.Gaps;
import dev.actiscope.network.NeuralNetwork;
import dev.actiscope.network.layer.BatchNormalisation;
import dev.actiscope.network.layer.Dense;

/**
 * The line y = w·x + b that a stack of linear layers equals, or that a function is.
 *
 * @param w a weight for each input
 * @param b the bias
 */
record EquivalentLine(double[] w, double b) {

    /** Of a function that is none. */
    static final EquivalentLine NONE = new EquivalentLine(new double[] { Double.NaN }, Double.NaN);

    /** What rounding leaves of a difference from a line. */
    private static final double ROUNDING = 1e-13;

    /** Networks go no farther, and what is nearer to 0 is 0 beside the rest. */
    private static final double FARTHEST = 1e6;

    private static final double NEAREST = 1e-6;

    /**
     * The line that a function is, as far as networks go and as closely as they look: far
     * out, at the inputs that hidden units see, and at its kinks and between them.
     * @return {@link #NONE} if it bends, jumps or has gaps
     */
    static EquivalentLine of(Activation f) {
        EquivalentLine line = new EquivalentLine(new double[] { f.derivative(1) }, f.value(0));
        for (double size = FARTHEST; size > NEAREST; size /= 2) {
            if (!line.holds(f, size) || !line.holds(f, -size)) {
                return NONE;
            }
        }
        for (double x : Gaps.places()) {
            if (!line.holds(f, x)) {
                return NONE;
            }
        }
        return line.holdsAtKinks(f) ? line : NONE;
    }

    private boolean holdsAtKinks(Activation f) {
        double last = -FARTHEST;
        for (Kink kink : f.kinks(new Interval(-FARTHEST, FARTHEST))) {
            if (!holds(f, kink.x()) || !holds(f, last + (kink.x() - last) / 2)) {
                return false;
            }
            last = kink.x();
        }
        return true;
    }

    private boolean holds(Activation f, double x) {
        double off = Math.abs(f.value(x) - (this.w[0] * x + this.b));
        double most = (Math.abs(this.w[0] * x) + Math.abs(this.b)) * ROUNDING;
        return off <= most && most < Double.POSITIVE_INFINITY;
    }

    /**
     * Multiplies the layers of a network out, each W x + b, with its batch normalisation
     * as in use and the line that its function is.
     * @param functions of the hidden layers
     * @param output which one of the network's, from 0
     */
    static EquivalentLine of(NeuralNetwork network, List<EquivalentLine> functions, int output) {
        List<Dense> denses = network.denses();
        List<BatchNormalisation> normalisations = network.normalisations();
        double[] theta = network.theta().values();
        int last = denses.size() - 1;
        double[] w = new double[network.outputs()];
        w[output] = 1;
        double b = 0;
        for (int layer = last; layer >= 0; layer--) {
            Dense dense = denses.get(layer);
            double[] before = new double[dense.inputs()];
            for (int unit = 0; unit < dense.outputs(); unit++) {
                double weight = w[unit];
                double bias = theta[dense.biases() + unit];
                if (layer < last) {
                    b += weight * functions.get(layer).b;
                    weight *= functions.get(layer).w[0];
                }
                if (layer < last && !normalisations.isEmpty()) {
                    BatchNormalisation normal = normalisations.get(layer);
                    b += weight * normal.term(unit);
                    weight *= normal.factor(unit);
                }
                b += weight * bias;
                for (int i = 0; i < before.length; i++) {
                    before[i] += weight * theta[dense.weights() + unit * before.length + i];
                }
            }
            w = before;
        }
        return new EquivalentLine(w, b);
    }

    /**
     * The output for an example.
     * @param from where its numbers begin
     */
    double at(double[] x, int from) {
        double y = this.b;
        for (int i = 0; i < this.w.length; i++) {
            y += this.w[i] * x[from + i];
        }
        return y;
    }

}
