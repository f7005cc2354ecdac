package dev.actiscope.network.layer;

import java.util.Arrays;

import dev.actiscope.network.layer.Theta.Kind;

/**
 * y = γ x̂ + β with x̂ = (x − μ)/√(σ² + ε): in training μ and σ² are a unit's mean and
 * variance over the mini-batch, in use their running averages, the latter of the unbiased
 * variance. Momentum and ε are PyTorch's.
 *
 * @see <a href="https://arxiv.org/abs/1502.03167">Ioffe and Szegedy, 2015</a>
 */
public final class BatchNormalisation implements Layer {

    /** The share of a new mini-batch in the running averages. */
    private static final double MOMENTUM = 0.1;

    private static final double EPSILON = 1e-5;

    private final Theta theta;

    private final int units;

    private final int gamma;

    private final int beta;

    private final double[] runningMean;

    private final double[] runningVariance;

    /** 1/√(σ² + ε) of each unit. */
    private final double[] inverse;

    private final double[] normal;

    private final double[] y;

    private final double[] dx;

    /**
     * @param theta takes γ = 1 and β = 0 of each unit
     * @param batch the most examples at a time
     */
    public BatchNormalisation(Theta theta, int units, int batch) {
        this.theta = theta;
        this.units = units;
        this.gamma = theta.reserve(Kind.SCALES, units);
        this.beta = theta.reserve(Kind.SHIFTS, units);
        Arrays.fill(theta.values(), this.gamma, this.gamma + units, 1);
        this.runningMean = new double[units];
        this.runningVariance = new double[units];
        Arrays.fill(this.runningVariance, 1);
        this.inverse = new double[units];
        this.normal = new double[batch * units];
        this.y = new double[batch * units];
        this.dx = new double[batch * units];
    }

    @Override
    public double[] forward(double[] x, int n, Pass pass) {
        double[] theta = this.theta.values();
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
                this.y[i] = theta[this.gamma + j] * this.normal[i] + theta[this.beta + j];
            }
        }
        return this.y;
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

    @Override
    public void differentiate(double[] dy, int n) {
        double[] gradients = this.theta.gradients();
        for (int j = 0; j < this.units; j++) {
            for (int i = j; i < n * this.units; i += this.units) {
                gradients[this.gamma + j] += dy[i] * this.normal[i];
                gradients[this.beta + j] += dy[i];
            }
        }
    }

    /** What μ and σ take away: ∂L/∂x = γ/σ (∂L/∂y − mean(∂L/∂y) − x̂ mean(∂L/∂y x̂)). */
    @Override
    public double[] backward(double[] dy, int n) {
        double[] theta = this.theta.values();
        for (int j = 0; j < this.units; j++) {
            double sum = 0;
            double along = 0;
            for (int i = j; i < n * this.units; i += this.units) {
                sum += dy[i];
                along += dy[i] * this.normal[i];
            }
            double factor = theta[this.gamma + j] * this.inverse[j];
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
    public double scale(int unit) {
        return this.theta.values()[this.gamma + unit] / Math.sqrt(this.runningVariance[unit] + EPSILON);
    }

    /** What is added to it then, β − γ μ/√(σ² + ε). */
    public double shift(int unit) {
        return this.theta.values()[this.beta + unit] - scale(unit) * this.runningMean[unit];
    }

    @Override
    public int inputs() {
        return this.units;
    }

    @Override
    public int outputs() {
        return this.units;
    }

    @Override
    public long work() {
        return 4L * this.units;
    }

}
