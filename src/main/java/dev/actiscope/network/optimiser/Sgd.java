package dev.actiscope.network.optimiser;

/**
 * Stochastic gradient descent. Without momentum, θ ← θ − η g; with μ above 0 a velocity v
 * ← μ v + g, which begins with g, and θ ← θ − η v; after Nesterov θ ← θ − η (g + μ v).
 *
 * @see <a href=
 * "https://pytorch.org/docs/2.7/generated/torch.optim.SGD.html">torch.optim.SGD</a>
 */
public final class Sgd implements Optimiser {

    private final double mu;

    private final boolean nesterov;

    private double[] v = {};

    /**
     * @param mu the momentum, at least 0 and less than 1
     * @param nesterov whether to look ahead; needs momentum above 0, as with PyTorch
     * @throws IllegalArgumentException for other momentum
     */
    public Sgd(double mu, boolean nesterov) {
        if (!(mu >= 0 && mu < 1) || nesterov && mu == 0) {
            throw new IllegalArgumentException("momentum");
        }
        this.mu = mu;
        this.nesterov = nesterov;
    }

    /** Without momentum. */
    public Sgd() {
        this(0, false);
    }

    @Override
    public void step(double[] theta, double[] g, double rate) {
        if (this.mu == 0) {
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= rate * g[i];
            }
            return;
        }
        if (this.v.length == 0) {
            this.v = new double[theta.length];
        }
        for (int i = 0; i < theta.length; i++) {
            this.v[i] = this.mu * this.v[i] + g[i];
            theta[i] -= this.nesterov ? (g[i] + this.mu * this.v[i]) * rate : rate * this.v[i];
        }
    }

}
