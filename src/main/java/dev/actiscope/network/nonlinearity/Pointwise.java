package dev.actiscope.network.nonlinearity;

import dev.actiscope.activation.Activation;

/**
 * Any activation function, as it samples itself. That of a formula may do only so much at
 * a time, so it is asked for a block after another.
 */
final class Pointwise implements Nonlinearity {

    private static final int BLOCK = 512;

    /**
     * What the dearest function of the catalogue costs, GELU, beside ReLU's networks as
     * they are counted.
     */
    private static final int CATALOGUE = 30;

    private final Activation f;

    private final boolean typed;

    /** Exactly as many numbers as are sampled at a time. */
    private double[] x = {};

    private double[] values = {};

    private double[] derivatives = {};

    private final Scratch slopes = new Scratch();

    /**
     * @param typed whether it is a formula, which tells how many operations it takes
     */
    Pointwise(Activation f, boolean typed) {
        this.f = f;
        this.typed = typed;
    }

    @Override
    public void use(double[] z, double[] a, int count) {
        train(z, a, this.slopes.atLeast(z.length), count);
    }

    @Override
    public void train(double[] z, double[] a, double[] slopes, int count) {
        if (count == z.length && count == a.length && count == slopes.length && count <= BLOCK) {
            this.f.sample(z, a, slopes);
            return;
        }
        for (int from = 0; from < count; from += BLOCK) {
            int n = Math.min(BLOCK, count - from);
            makeRoom(n);
            System.arraycopy(z, from, this.x, 0, n);
            this.f.sample(this.x, this.values, this.derivatives);
            System.arraycopy(this.values, 0, a, from, n);
            System.arraycopy(this.derivatives, 0, slopes, from, n);
        }
    }

    private void makeRoom(int n) {
        if (this.x.length != n) {
            this.x = new double[n];
            this.values = new double[n];
            this.derivatives = new double[n];
        }
    }

    @Override
    public int work() {
        return this.typed ? TrainableFormula.work(this.f.operations()) : CATALOGUE;
    }

    @Override
    public int workOfBatch() {
        return this.typed ? TrainableFormula.workOfBatch(this.f.operations()) : 0;
    }

}
