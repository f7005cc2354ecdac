package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.Elementary;

/**
 * Swish whose β learns, one for a layer: ∂f/∂β = z² σ(βz) σ(−βz).
 *
 * @see <a href="https://arxiv.org/abs/1710.05941">Ramachandran, Zoph and Le, 2017</a>
 */
final class LearningSwishes extends Swishes implements Trainable {

    private final double start;

    LearningSwishes(double start) {
        super(start);
        this.start = start;
    }

    @Override
    public double[] start() {
        return new double[] { this.start };
    }

    @Override
    public void set(double[] theta, int from) {
        beta(theta[from]);
    }

    @Override
    public void differentiate(double[] z, double[] da, int count, double[] gradients, int from) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double v = beta() * z[i];
            sum += Elementary.logistic(v) * Elementary.logistic(-v) * z[i] * z[i] * da[i];
        }
        gradients[from] = sum;
    }

    @Override
    public int workOfGradients() {
        return 32;
    }

    @Override
    public int workOfSetting() {
        return 1;
    }

}
