package dev.actiscope.network.layer;

import java.util.Arrays;

/**
 * Normalisation of each unit: in training μ and σ² are its mean and variance over the
 * mini-batch, in use their running averages, the latter of the unbiased variance. The
 * momentum is PyTorch's.
 *
 * @see <a href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy, 2015</a>
 */
public final class BatchNormalisation extends Normalisation {

    /** The share of a new mini-batch in the running averages. */
    private static final double MOMENTUM = 0.1;

    private final double[] runningMean;

    private final double[] runningVariance;

    /** 1/√(σ² + ε) of each unit. */
    private final double[] inverse;

    /**
     * @param theta takes β = 0 of each unit, and γ = 1 if it learns
     * @param batch the most examples at a time
     * @param scales whether γ learns; it stays 1 otherwise
     */
    public BatchNormalisation(Theta theta, int units, int batch, boolean scales) {
        super(theta, units, batch, scales);
        this.runningMean = new double[units];
        this.runningVariance = new double[units];
        Arrays.fill(this.runningVariance, 1);
        this.inverse = new double[units];
    }

    @Override
    public double[] forward(double[] x, int n, Pass pass) {
        boolean training = pass == Pass.TRAIN;
        for (int j = 0; j < this.units; j++) {
            double mean = training ? mean(x, j, n) : this.runningMean[j];
            double variance = training ? variance(x, j, n, mean) : this.runningVariance[j];
            if (training) {
                remember(j, mean, (n > 1) ? variance * n / (n - 1) : variance);
            }
            double inverse = 1 / Math.sqrt(variance + EPSILON);
            this.inverse[j] = inverse;
            for (int i = j; i < n * this.units; i += this.units) {
                this.normal[i] = (x[i] - mean) * inverse;
            }
        }
        return scaled(n);
    }

    private double mean(double[] x, int j, int n) {
        double sum = 0;
        for (int i = j; i < n * this.units; i += this.units) {
            sum += x[i];
        }
        return sum / n;
    }

    private double variance(double[] x, int j, int n, double mean) {
        double sum = 0;
        for (int i = j; i < n * this.units; i += this.units) {
            double distance = x[i] - mean;
            sum += distance * distance;
        }
        return sum / n;
    }

    private void remember(int j, double mean, double variance) {
        this.runningMean[j] = (1 - MOMENTUM) * this.runningMean[j] + MOMENTUM * mean;
        this.runningVariance[j] = (1 - MOMENTUM) * this.runningVariance[j] + MOMENTUM * variance;
    }

    /** What μ and σ take away: ∂L/∂x = γ/σ (∂L/∂y − mean(∂L/∂y) − x̂ mean(∂L/∂y x̂)). */
    @Override
    public double[] backward(double[] dy, int n) {
        for (int j = 0; j < this.units; j++) {
            double sum = 0;
            double along = 0;
            for (int i = j; i < n * this.units; i += this.units) {
                sum += dy[i];
                along += dy[i] * this.normal[i];
            }
            double factor = scale(j) * this.inverse[j];
            for (int i = j; i < n * this.units; i += this.units) {
                this.dx[i] = (dy[i] - sum / n - along / n * this.normal[i]) * factor;
            }
        }
        return this.dx;
    }

    /** The running averages themselves, of each unit's mean. */
    public double[] runningMeans() {
        return this.runningMean;
    }

    /** The running averages themselves, of each unit's variance. */
    public double[] runningVariances() {
        return this.runningVariance;
    }

    /** What a unit's x is multiplied by in use, γ/√(σ² + ε). */
    public double factor(int unit) {
        return scale(unit) / Math.sqrt(this.runningVariance[unit] + EPSILON);
    }

    /** What is added to it then, β − γ μ/√(σ² + ε). */
    public double term(int unit) {
        return shift(unit) - factor(unit) * this.runningMean[unit];
    }

}
