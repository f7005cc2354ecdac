package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.math.RandomSource;
import dev.actiscope.activation.rectified.RRelu;

/**
 * Randomised leaky ReLU: in training each negative input has a slope that is drawn, in
 * use the middle one. A positive input takes a draw too, so that the sequence does not
 * depend on the signs.
 */
final class RandomLeaks extends Rectifiers {

    private final RRelu f;

    private final RandomSource random;

    RandomLeaks(RRelu f, RandomSource random) {
        super(f.slopeBelow());
        this.f = f;
        this.random = random;
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        double span = this.f.upper() - this.f.lower();
        for (int i = 0; i < count; i++) {
            double x = z[i];
            double drawn = this.f.lower() + span * this.random.nextDouble();
            double slope = (x > 0) ? 1 : (x == x) ? drawn : x;
            a[i] = slope * x;
            slopes[i] = slope;
        }
    }

    @Override
    public void inspect(double[] z, double[] a, double[] slopes, int count) {
        super.train(z, a, slopes, count);
    }

    @Override
    public int work() {
        return 8;
    }

}
