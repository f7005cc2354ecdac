package dev.actiscope.network.optimiser;

/**
 * Keeps gradients small: each of them, or all together as a vector.
 *
 * @param value the largest magnitude of one, ∞ for any
 * @param norm the largest length of all, ∞ for any
 * @see <a href="https://arxiv.org/abs/1211.5063">Pascanu, Mikolov and Bengio, 2012</a>
 */
public record Clipping(double value, double norm) {

    /**
     * @throws IllegalArgumentException for a limit that is not above 0
     */
    public Clipping {
        if (!(value > 0 && norm > 0)) {
            throw new IllegalArgumentException("limit");
        }
    }

    /** Nothing is clipped. */
    public static final Clipping NONE = new Clipping(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** So that nothing is divided by 0; PyTorch's. */
    private static final double EPSILON = 1e-6;

    /**
     * Clips gradients, one by one first.
     */
    public void apply(double[] g) {
        if (this.value < Double.POSITIVE_INFINITY) {
            for (int i = 0; i < g.length; i++) {
                g[i] = Math.max(-this.value, Math.min(g[i], this.value));
            }
        }
        if (this.norm < Double.POSITIVE_INFINITY) {
            double factor = this.norm / (length(g) + EPSILON);
            for (int i = 0; i < g.length && factor < 1; i++) {
                g[i] *= factor;
            }
        }
    }

    private static double length(double[] g) {
        double sum = 0;
        for (double each : g) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }

}
