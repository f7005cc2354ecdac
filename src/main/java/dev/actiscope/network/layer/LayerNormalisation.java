package dev.actiscope.network.layer;

/**
 * Normalisation of each example: μ and σ² are its mean and variance over the units, in
 * training and in use.
 *
 * @see <a href="https://arxiv.org/abs/1607.06450">Ba, Kiros and Hinton, 2016</a>
 */
public final class LayerNormalisation extends Normalisation {

    /** 1/√(σ² + ε) of each example. */
    private final double[] inverse;

    /**
     * @param theta takes γ = 1 and β = 0 of each unit
     * @param batch the most examples at a time
     */
    public LayerNormalisation(Theta theta, int units, int batch) {
        super(theta, units, batch, true);
        this.inverse = new double[batch];
    }

    @Override
    public double[] forward(double[] x, int n, Pass pass) {
        for (int e = 0; e < n; e++) {
            int from = e * this.units;
            double mean = 0;
            for (int j = 0; j < this.units; j++) {
                mean += x[from + j];
            }
            mean /= this.units;
            double variance = 0;
            for (int j = 0; j < this.units; j++) {
                double distance = x[from + j] - mean;
                variance += distance * distance;
            }
            this.inverse[e] = 1 / Math.sqrt(variance / this.units + EPSILON);
            for (int j = 0; j < this.units; j++) {
                this.normal[from + j] = (x[from + j] - mean) * this.inverse[e];
            }
        }
        return scaled(n);
    }

    /**
     * With g = γ ∂L/∂y, ∂L/∂x = (g − mean(g) − x̂ mean(g x̂))/σ, the means over units.
     */
    @Override
    public double[] backward(double[] dy, int n) {
        for (int e = 0; e < n; e++) {
            int from = e * this.units;
            double sum = 0;
            double along = 0;
            for (int j = 0; j < this.units; j++) {
                double g = scale(j) * dy[from + j];
                sum += g;
                along += g * this.normal[from + j];
            }
            double mean = sum / this.units;
            double slope = along / this.units;
            for (int j = 0; j < this.units; j++) {
                double g = scale(j) * dy[from + j];
                this.dx[from + j] = (g - mean - slope * this.normal[from + j]) * this.inverse[e];
            }
        }
        return this.dx;
    }

}
