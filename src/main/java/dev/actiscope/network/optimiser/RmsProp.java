package dev.actiscope.network.optimiser;

/**
 * RMSProp: the gradient over its root mean square of late, v ← α v + (1 − α) g², θ ← θ −
 * η g/(√v + ε).
 *
 * @see <a href=
 * "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf">Tieleman and
 * Hinton, Neural Networks for Machine Learning, lecture 6e, 2012</a>
 * @see <a href=
 * "https://pytorch.org/docs/2.7/generated/torch.optim.RMSprop.html">torch.optim.RMSprop</a>
 */
public final class RmsProp implements Optimiser {

    private static final double EPSILON = 1e-8;

    private final double alpha;

    private double[] v = {};

    /**
     * @param alpha how much of the past is kept, at least 0 and less than 1
     * @throws IllegalArgumentException for another
     */
    public RmsProp(double alpha) {
        if (!(alpha >= 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha");
        }
        this.alpha = alpha;
    }

    /** With PyTorch's α, 0.99. */
    public RmsProp() {
        this(0.99);
    }

    @Override
    public void step(double[] theta, double[] g, double rate) {
        if (this.v.length == 0) {
            this.v = new double[theta.length];
        }
        for (int i = 0; i < theta.length; i++) {
            this.v[i] = this.alpha * this.v[i] + (1 - this.alpha) * g[i] * g[i];
            theta[i] -= rate * g[i] / (Math.sqrt(this.v[i]) + EPSILON);
        }
    }

}
