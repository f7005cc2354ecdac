package dev.actiscope.network.layer;

import java.util.Arrays;

import dev.actiscope.network.layer.Theta.Kind;

/**
 * y = γ x̂ + β with x̂ = (x − μ)/√(σ² + ε): over what μ and σ² are taken is the
 * difference between one normalisation and another. ε is PyTorch's.
 */
abstract class Normalisation implements Layer {

    static final double EPSILON = 1e-5;

    final int units;

    /** x̂. */
    final double[] normal;

    final double[] dx;

    private final Theta theta;

    /** Where γ begins; nowhere if it stays 1, since decay would move it with the rest. */
    private final int gamma;

    private final int beta;

    private final boolean scales;

    private final double[] y;

    /**
     * @param theta takes β = 0 of each unit, and γ = 1 if it learns
     * @param batch the most examples at a time
     * @param scales whether γ learns; it stays 1 otherwise
     */
    Normalisation(Theta theta, int units, int batch, boolean scales) {
        this.theta = theta;
        this.units = units;
        this.scales = scales;
        this.gamma = scales ? theta.reserve(Kind.SCALES, units) : -1;
        this.beta = theta.reserve(Kind.SHIFTS, units);
        if (scales) {
            Arrays.fill(theta.values(), this.gamma, this.gamma + units, 1);
        }
        this.normal = new double[batch * units];
        this.y = new double[batch * units];
        this.dx = new double[batch * units];
    }

    /** γ of a unit. */
    final double scale(int j) {
        return this.scales ? this.theta.values()[this.gamma + j] : 1;
    }

    /** β of a unit. */
    final double shift(int j) {
        return this.theta.values()[this.beta + j];
    }

    /** y of what was normalised. */
    final double[] scaled(int n) {
        double[] theta = this.theta.values();
        int at = 0;
        for (int e = 0; e < n; e++) {
            for (int j = 0; j < this.units; j++, at++) {
                double gamma = this.scales ? theta[this.gamma + j] : 1;
                this.y[at] = gamma * this.normal[at] + theta[this.beta + j];
            }
        }
        return this.y;
    }

    @Override
    public void differentiate(double[] dy, int n) {
        double[] gradients = this.theta.gradients();
        for (int j = 0; j < this.units; j++) {
            double scale = 0;
            double shift = 0;
            for (int at = j; at < n * this.units; at += this.units) {
                scale += dy[at] * this.normal[at];
                shift += dy[at];
            }
            gradients[this.beta + j] = shift;
            if (this.scales) {
                gradients[this.gamma + j] = scale;
            }
        }
    }

    @Override
    public int outputs() {
        return this.units;
    }

    @Override
    public LayerWork work() {
        return work(this.units);
    }

    /** What it costs with so many units. */
    public static LayerWork work(int units) {
        return LayerWork.of(4L * units);
    }

}
