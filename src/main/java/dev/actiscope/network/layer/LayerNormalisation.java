package dev.actiscope.network.layer;

import java.util.Arrays;

import dev.actiscope.network.layer.Theta.Kind;

/**
 * y = γ x̂ + β with x̂ = (x − μ)/√(σ² + ε), where μ and σ² are an example's mean and
 * variance over the units, in training and in use. ε is PyTorch's.
 *
 * @see <a href="https://arxiv.org/abs/1607.06450">Ba, Kiros and Hinton, 2016</a>
 */
public final class LayerNormalisation implements Layer {

    private static final double EPSILON = 1e-5;

    private final Theta theta;

    private final int units;

    private final int gamma;

    private final int beta;

    /** 1/√(σ² + ε) of each example. */
    private final double[] inverse;

    private final double[] normal;

    private final double[] y;

    private final double[] dx;

    /**
     * @param theta takes γ = 1 and β = 0 of each unit
     * @param batch the most examples at a time
     */
    public LayerNormalisation(Theta theta, int units, int batch) {
        this.theta = theta;
        this.units = units;
        this.gamma = theta.reserve(Kind.SCALES, units);
        this.beta = theta.reserve(Kind.SHIFTS, units);
        Arrays.fill(theta.values(), this.gamma, this.gamma + units, 1);
        this.inverse = new double[batch];
        this.normal = new double[batch * units];
        this.y = new double[batch * units];
        this.dx = new double[batch * units];
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
            normalise(x, from, mean, this.inverse[e]);
        }
        return this.y;
    }

    private void normalise(double[] x, int from, double mean, double inverse) {
        double[] theta = this.theta.values();
        for (int j = 0; j < this.units; j++) {
            double normal = (x[from + j] - mean) * inverse;
            this.normal[from + j] = normal;
            this.y[from + j] = theta[this.gamma + j] * normal + theta[this.beta + j];
        }
    }

    @Override
    public void differentiate(double[] dy, int n) {
        double[] gradients = this.theta.gradients();
        int at = 0;
        for (int e = 0; e < n; e++) {
            for (int j = 0; j < this.units; j++, at++) {
                gradients[this.gamma + j] += dy[at] * this.normal[at];
                gradients[this.beta + j] += dy[at];
            }
        }
    }

    /**
     * With g = γ ∂L/∂y, ∂L/∂x = (g − mean(g) − x̂ mean(g x̂))/σ, the means over units.
     */
    @Override
    public double[] backward(double[] dy, int n) {
        double[] theta = this.theta.values();
        for (int e = 0; e < n; e++) {
            int from = e * this.units;
            double sum = 0;
            double along = 0;
            for (int j = 0; j < this.units; j++) {
                double g = theta[this.gamma + j] * dy[from + j];
                sum += g;
                along += g * this.normal[from + j];
            }
            double mean = sum / this.units;
            double slope = along / this.units;
            for (int j = 0; j < this.units; j++) {
                double g = theta[this.gamma + j] * dy[from + j];
                this.dx[from + j] = (g - mean - slope * this.normal[from + j]) * this.inverse[e];
            }
        }
        return this.dx;
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
