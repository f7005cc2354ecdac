package dev.actiscope.network.optimiser;

/**
 * Adam: m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², both bias-corrected, since they
 * begin at 0, m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ), and θ ← θ − η m̂/(√v̂ + ε). AdamW first
 * lets θ decay by η λ θ.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba, 2014</a>
 * @see <a href="https://arxiv.org/abs/1711.05101">Loshchilov and Hutter, 2017</a>
 * @see <a href=
 * "https://pytorch.org/docs/2.7/generated/torch.optim.AdamW.html">torch.optim.AdamW</a>
 */
public final class Adam implements Optimiser {

    private static final double BETA_1 = 0.9;

    private static final double BETA_2 = 0.999;

    private static final double EPSILON = 1e-8;

    private final double decay;

    private double[] m = {};

    private double[] v = {};

    /** β₁ᵗ and β₂ᵗ. */
    private double power1 = 1;

    private double power2 = 1;

    private Adam(double decay) {
        if (!(decay >= 0)) {
            throw new IllegalArgumentException("decay");
        }
        this.decay = decay;
    }

    /** Adam with PyTorch's defaults. */
    public Adam() {
        this(0);
    }

    /**
     * AdamW.
     * @param lambda the decay λ, at least 0; PyTorch's default is 0.01. Biases and what
     * else learns decay too, as with PyTorch
     * @throws IllegalArgumentException for less
     */
    public static Adam withDecay(double lambda) {
        return new Adam(lambda);
    }

    @Override
    public void step(double[] theta, double[] g, double rate) {
        if (this.m.length == 0) {
            this.m = new double[theta.length];
            this.v = new double[theta.length];
        }
        this.power1 *= BETA_1;
        this.power2 *= BETA_2;
        double kept = 1 - rate * this.decay;
        double eta = rate / (1 - this.power1);
        double root = Math.sqrt(1 - this.power2);
        for (int i = 0; i < theta.length; i++) {
            this.m[i] = BETA_1 * this.m[i] + (1 - BETA_1) * g[i];
            this.v[i] = BETA_2 * this.v[i] + (1 - BETA_2) * g[i] * g[i];
            theta[i] = kept * theta[i] - eta * this.m[i] / (Math.sqrt(this.v[i]) / root + EPSILON);
        }
    }

}
