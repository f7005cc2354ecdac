package dev.actiscope.network.loss;

/**
 * Mean squared error, L = mean (y − t)² over examples and outputs, so that ∂L/∂y = 2 (y −
 * t) divided by how many there are. As a classifier it tells the sign, with targets −1
 * and 1.
 */
public final class SquaredError implements Loss {

    private static final long WORK = 4;

    @Override
    public double differentiate(double[] y, double[] t, int n, int outputs, double[] dy) {
        int count = n * outputs;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double error = y[i] - t[i];
            sum += error * error;
            dy[i] = 2 * error / count;
        }
        return sum / count;
    }

    @Override
    public int targets(int outputs) {
        return outputs;
    }

    @Override
    public long work(int outputs) {
        return WORK * outputs;
    }

    @Override
    public boolean isCorrect(double[] y, int from, double[] t, int at, int outputs) {
        boolean right = true;
        for (int j = 0; j < outputs; j++) {
            right &= y[from + j] * t[at + j] > 0;
        }
        return right;
    }

}
