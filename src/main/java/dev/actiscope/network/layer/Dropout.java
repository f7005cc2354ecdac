package dev.actiscope.network.layer;

import dev.actiscope.activation.math.RandomSource;

/**
 * In training each number is left out with probability p, and the others are divided by 1
 * − p, so that their expectation stays; in use all get through as they are.
 *
 * @see <a href="https://jmlr.org/papers/v15/srivastava14a.html">Srivastava, Hinton,
 * Krizhevsky, Sutskever and Salakhutdinov, 2014</a>
 */
public final class Dropout implements Layer {

    private final int units;

    private final double p;

    private final RandomSource random;

    /** What each number is multiplied with. */
    private final double[] mask;

    private final double[] y;

    private final double[] dx;

    /**
     * @param p the share that is left out, at least 0 and less than 1
     * @param batch the most examples at a time
     * @throws IllegalArgumentException for another p
     */
    public Dropout(int units, double p, RandomSource random, int batch) {
        if (!(p >= 0 && p < 1)) {
            throw new IllegalArgumentException("dropout");
        }
        this.units = units;
        this.p = p;
        this.random = random;
        this.mask = new double[batch * units];
        this.y = new double[batch * units];
        this.dx = new double[batch * units];
    }

    @Override
    public double[] forward(double[] x, int n, Pass pass) {
        if (pass != Pass.TRAIN) {
            return x;
        }
        double scale = 1 / (1 - this.p);
        for (int i = 0; i < n * this.units; i++) {
            // From p on 1, else 0: by the sign, since nobody could foresee a branch.
            int kept = ~Float.floatToRawIntBits((float) (this.random.nextDouble() - this.p)) >>> 31;
            this.mask[i] = kept * scale;
            this.y[i] = this.mask[i] * x[i];
        }
        return this.y;
    }

    @Override
    public void differentiate(double[] dy, int n) {
        // There is nothing to learn here.
    }

    @Override
    public double[] backward(double[] dy, int n) {
        for (int i = 0; i < n * this.units; i++) {
            this.dx[i] = this.mask[i] * dy[i];
        }
        return this.dx;
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
        return LayerWork.of(units);
    }

}
