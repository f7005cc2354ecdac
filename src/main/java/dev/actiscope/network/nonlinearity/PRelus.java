package dev.actiscope.network.nonlinearity;

/**
 * Parametric ReLU: the leak a learns, one for a layer, ∂f/∂a = min(0, z).
 *
 * @see <a href="https://arxiv.org/abs/1502.01852">He, Zhang, Ren and Sun, 2015</a>
 */
final class PRelus extends Rectifiers implements Trainable {

    private final double start;

    PRelus(double start) {
        super(start);
        this.start = start;
    }

    @Override
    public double[] start() {
        return new double[] { this.start };
    }

    @Override
    public void set(double[] theta, int from) {
        leak(theta[from]);
    }

    @Override
    public void differentiate(double[] z, double[] da, int count, double[] gradients, int from) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += da[i] * Math.min(0, z[i]);
        }
        gradients[from] = sum;
    }

    @Override
    public int workOfGradients() {
        return 2;
    }

    @Override
    public int workOfSetting() {
        return 1;
    }

}
